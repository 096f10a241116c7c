package org.waybill.cli;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waybill.ledger.Page;
import org.waybill.ledger.PageRequest;
import picocli.CommandLine.Option;

/** How much of a list is printed. */
final class PageOptions {

  private static final int PAGE = 1000;

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "How many rows at most; default: ${DEFAULT-VALUE}.")
  private int limit = 50;

  @Option(names = "--all", description = "All rows, whatever --limit says.")
  private boolean all;

  @Option(
      names = "--after",
      paramLabel = "PLACE",
      description = "Go on from a place that an earlier list named at its end.")
  private @Nullable String after;

  /**
   * The rows that are wanted, page after page; tells on standard error where to go on.
   *
   * @param pages answers a request for a page
   */
  <T> Stream<T> rows(Function<PageRequest, Page<T>> pages, Terminal terminal) {
    PageRequest request = new PageRequest(all ? PAGE : limit, Optional.ofNullable(after));
    if (all) {
      return Page.all(pages, request);
    }
    Page<T> page = pages.apply(request);
    page.next()
        .ifPresent(
            place -> terminal.tell("there is more: --after " + quoted(place) + ", or --all"));
    return page.items().stream();
  }

  /** As a shell takes it for one word. */
  private static String quoted(String place) {
    return place.matches("[A-Za-z0-9:._-]+") ? place : "'" + place.replace("'", "'\\''") + "'";
  }
}
