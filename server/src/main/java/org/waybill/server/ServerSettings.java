package org.waybill.server;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.Set;
import org.waybill.model.InvalidValueException;

/**
 * Where the server listens, and who reaches it how.
 *
 * @param host the name or address to listen on
 * @param port the port, or 0 for any that is free
 * @param analyst the name that decisions are recorded under as long as the ledger has no accounts
 * @param names the names beside localhost that browsers reach it by, in lower case
 * @param certificate the key and certificate of its own TLS; empty for plain HTTP
 * @param behindProxy whether a proxy in front of it does TLS
 */
public record ServerSettings(
    String host,
    int port,
    String analyst,
    Set<String> names,
    Optional<Certificate> certificate,
    boolean behindProxy) {

  private static final int LAST_PORT = 65_535;

  /** Rejects what cannot be listened on, and passwords that everybody could read on their way. */
  public ServerSettings {
    names = Set.copyOf(names);
    if (port < 0 || port > LAST_PORT) {
      throw new InvalidValueException("port " + port + " is none; use 0 to " + LAST_PORT);
    }
    if (analyst.isBlank()) {
      throw new InvalidValueException("decisions need a name: give one with --by");
    }
    if (!isLoopback(host) && certificate.isEmpty() && !behindProxy) {
      throw new InvalidValueException(
          "'"
              + host
              + "' can be reached from other machines, and passwords must not travel in the clear:"
              + " give --certificate, or --behind-proxy if a proxy does TLS; or listen on localhost");
    }
  }

  /** A server that this machine alone reaches. */
  public static ServerSettings local(String host, int port, String analyst) {
    return new ServerSettings(host, port, analyst, Set.of(), Optional.empty(), false);
  }

  /** Whether this machine alone reaches it. */
  public boolean isLocal() {
    return isLoopback(host);
  }

  /** Whether browsers reach it by HTTPS. */
  public boolean isSecure() {
    return certificate.isPresent() || behindProxy;
  }

  /**
   * A key and its certificate.
   *
   * @param file a PKCS #12 file
   * @param password its password
   */
  public record Certificate(String file, String password) {}

  private static boolean isLoopback(String host) {
    try {
      return InetAddress.getByName(host).isLoopbackAddress();
    } catch (UnknownHostException e) {
      throw new InvalidValueException("host '" + host + "' is not known", e);
    }
  }
}
