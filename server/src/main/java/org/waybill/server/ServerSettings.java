package org.waybill.server;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.waybill.model.InvalidValueException;

/**
 * Where the server listens, and who works with it.
 *
 * @param host the name or address to listen on: one that only this machine reaches
 * @param port the port, or 0 for any that is free
 * @param analyst the name that decisions are recorded under
 */
public record ServerSettings(String host, int port, String analyst) {

  private static final int LAST_PORT = 65_535;

  /** Rejects what cannot be listened on, and any address that other machines reach. */
  public ServerSettings {
    if (port < 0 || port > LAST_PORT) {
      throw new InvalidValueException("port " + port + " is none; use 0 to " + LAST_PORT);
    }
    if (analyst.isBlank()) {
      throw new InvalidValueException("decisions need a name: give one with --by");
    }
    if (!isLoopback(host)) {
      throw new InvalidValueException(
          "'"
              + host
              + "' can be reached from other machines, and Waybill has no accounts yet; listen on"
              + " localhost, and let others in through a tunnel such as ssh -L");
    }
  }

  private static boolean isLoopback(String host) {
    try {
      return InetAddress.getByName(host).isLoopbackAddress();
    } catch (UnknownHostException e) {
      throw new InvalidValueException("host '" + host + "' is not known", e);
    }
  }
}
