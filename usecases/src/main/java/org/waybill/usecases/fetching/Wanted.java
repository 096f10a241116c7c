package org.waybill.usecases.fetching;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.waybill.model.InvalidValueException;

/**
 * What is asked of an address.
 *
 * @param address an http or https address
 * @param types the types of content that are taken, for instance {@code text/html}; any if empty
 * @param headers further headers
 * @param body what is posted as JSON; empty to get what is there. What posts is not redirected
 */
public record Wanted(
    String address, Set<String> types, Map<String, String> headers, Optional<String> body) {

  /** The types of pages and texts. */
  public static final Set<String> PAGES =
      Set.of("text/html", "application/xhtml+xml", "text/plain");

  /** The types that feeds are sent as. */
  public static final Set<String> FEEDS =
      Set.of(
          "application/rss+xml",
          "application/atom+xml",
          "application/rdf+xml",
          "application/xml",
          "text/xml",
          "text/plain");

  /** Copies the collections. */
  public Wanted {
    types = Set.copyOf(types);
    headers = Map.copyOf(headers);
  }

  /**
   * Checks the form of an address that is kept to be fetched later.
   *
   * @throws InvalidValueException if it is no http or https address with a host
   */
  public static void requireAddress(String address) {
    try {
      URI uri = new URI(address);
      String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
      if (uri.getHost() == null || !(scheme.equals("http") || scheme.equals("https"))) {
        throw new InvalidValueException("'" + address + "' is no http or https address");
      }
    } catch (URISyntaxException broken) {
      throw new InvalidValueException(
          "'" + address + "' is no address (" + broken.getReason() + ")", broken);
    }
  }

  /** A page. */
  public static Wanted page(String address) {
    return new Wanted(address, PAGES, Map.of(), Optional.empty());
  }
}
