package org.waybill.cli;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.waybill.ledger.Page;
import org.waybill.ledger.PageRequest;
import picocli.CommandLine.Option;

/** How much of a list is printed, and in what form: the same for all lists. */
final class ListOptions {

  private static final int PAGE = 1000;

  /** The forms of a list; the names are what {@code --format} takes. */
  enum Form {
    table,
    jsonl,
    csv
  }

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "table (for people), jsonl or csv; default: ${DEFAULT-VALUE}.")
  private Form form = Form.table;

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

  Form form() {
    return form;
  }

  /**
   * Hands out the rows that are wanted, and tells on standard error where to go on.
   *
   * @param pages answers a request for a page
   * @param rows gets the rows of one page
   */
  <T> void each(Function<PageRequest, Page<T>> pages, Terminal terminal, RowsOf<T> rows) {
    PageRequest request = new PageRequest(all ? PAGE : limit, Optional.ofNullable(after));
    Page<T> page = pages.apply(request);
    rows.add(page.items());
    while (all && page.next().isPresent()) {
      page = pages.apply(request.following(page.next().get()));
      rows.add(page.items());
    }
    if (!all) {
      page.next()
          .ifPresent(place -> terminal.tell("there is more: --after " + place + ", or --all"));
    }
  }

  /** Whatever prints rows. */
  @FunctionalInterface
  interface RowsOf<T> {
    void add(List<T> rows);
  }
}
