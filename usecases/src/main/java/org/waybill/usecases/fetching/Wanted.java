package org.waybill.usecases.fetching;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

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

  /** A page. */
  public static Wanted page(String address) {
    return new Wanted(address, PAGES, Map.of(), Optional.empty());
  }
}
