package org.waybill.server.views;

import java.util.List;
import java.util.Map;

/**
 * Claims in a list, with the filters that chose them.
 *
 * @param path the path of the list
 * @param claims the claims
 * @param chosen the values of the filters by name
 * @param kinds whether the kind can be chosen
 * @param pager where it goes on
 */
public record ClaimList(
    String path,
    List<ClaimView> claims,
    Map<String, List<String>> chosen,
    boolean kinds,
    Pager pager) {

  /** Copies the collections. */
  public ClaimList {
    claims = List.copyOf(claims);
    chosen = Map.copyOf(chosen);
  }

  /** The first value of a filter; empty if it is not set. */
  public String value(String name) {
    List<String> values = chosen.getOrDefault(name, List.of());
    return values.isEmpty() ? "" : values.getFirst();
  }

  /** Whether any filter is set. */
  public boolean filtered() {
    return !chosen.isEmpty();
  }
}
