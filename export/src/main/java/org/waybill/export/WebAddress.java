package org.waybill.export;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** Addresses of reports that stand the rules of other standards. */
public final class WebAddress {

  private WebAddress() {}

  /**
   * An address, if it is one of the web. What is none would make a whole file invalid in standards
   * that check addresses.
   */
  public static Optional<String> of(Optional<String> url) {
    return url.filter(WebAddress::isValid);
  }

  private static boolean isValid(String url) {
    try {
      URI address = new URI(url);
      String scheme = Optional.ofNullable(address.getScheme()).orElse("");
      boolean web = scheme.equalsIgnoreCase("http") || scheme.equalsIgnoreCase("https");
      return web && Optional.ofNullable(address.getHost()).isPresent();
    } catch (URISyntaxException notAnAddress) {
      return false;
    }
  }
}
