package org.waybill.usecases.fetching;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Looks up hosts for the client, and lets through only those whose every address is public. The
 * client connects to the very addresses that are handed over and looks nothing up again, so that a
 * name cannot be public when it is checked and internal when it is reached (DNS rebinding).
 */
final class GuardedNames implements DnsResolver {

  private final Names names;
  private final Set<String> internal;

  GuardedNames(Names names, Set<String> internal) {
    this.names = names;
    this.internal = internal;
  }

  @Override
  public InetAddress[] resolve(String host) throws UnknownHostException {
    List<InetAddress> addresses = names.addresses(host);
    if (!internal.contains(host.toLowerCase(Locale.ROOT))) {
      for (InetAddress address : addresses) {
        if (!PublicAddresses.contains(address)) {
          throw new ForbiddenAddressException(
              host
                  + " is "
                  + address.getHostAddress()
                  + ", which is no public address; if it may be reached, start with --internal "
                  + host);
        }
      }
    }
    return addresses.toArray(InetAddress[]::new);
  }

  @Override
  public String resolveCanonicalHostname(String host) {
    return host;
  }
}
