package org.waybill.cli;

import java.util.function.Function;
import java.util.stream.Stream;
import org.waybill.ledger.Page;
import org.waybill.ledger.PageRequest;
import picocli.CommandLine.Mixin;

/** How much of a list is printed, and in what form: the same for all lists. */
final class ListOptions {

  /** The forms of a list; the names are what {@code --format} takes. */
  enum Form {
    table,
    jsonl,
    csv
  }

  @Mixin private FormOption form = new FormOption();

  @Mixin private PageOptions pages = new PageOptions();

  Form form() {
    return form.form();
  }

  /**
   * The rows that are wanted, page after page; tells on standard error where to go on.
   *
   * @param pages answers a request for a page
   */
  <T> Stream<T> rows(Function<PageRequest, Page<T>> pages, Terminal terminal) {
    return this.pages.rows(pages, terminal);
  }
}
