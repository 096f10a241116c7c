package org.waybill.usecases.fetching;

import java.util.Set;

/**
 * What is asked of an address.
 *
 * @param address an http or https address
 * @param types the types of content that are taken, for instance {@code text/html}; any if empty
 */
public record Wanted(String address, Set<String> types) {

  /** The types of pages and texts. */
  public static final Set<String> PAGES =
      Set.of("text/html", "application/xhtml+xml", "text/plain");

  /** Copies the set. */
  public Wanted {
    types = Set.copyOf(types);
  }

  /** A page. */
  public static Wanted page(String address) {
    return new Wanted(address, PAGES);
  }
}
