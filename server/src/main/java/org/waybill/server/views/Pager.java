package org.waybill.server.views;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where a list goes on.
 *
 * @param first the address of its beginning; empty if this is it
 * @param next the address of the rows that follow; empty if there are none
 */
public record Pager(Optional<String> first, Optional<String> next) {

  /**
   * The ways on from a page.
   *
   * @param path the path of the list
   * @param parameters what it was asked with
   * @param next what the ledger takes for the page that follows
   */
  public static Pager of(String path, Map<String, List<String>> parameters, Optional<String> next) {
    Map<String, List<String>> start = new HashMap<>(parameters);
    boolean within = start.remove("after") != null;
    start.remove("ui");
    return new Pager(
        within ? Optional.of(Link.to(path, start)) : Optional.empty(),
        next.map(after -> {
          Map<String, List<String>> on = new HashMap<>(start);
          on.put("after", List.of(after));
          return Link.to(path, on);
        }));
  }

  /** The same ways, to the part of the page that the list is in. */
  public Pager at(String anchor) {
    return new Pager(first.map(href -> href + "#" + anchor), next.map(href -> href + "#" + anchor));
  }
}
