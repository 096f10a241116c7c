package org.waybill.ledger;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Some of the answers to a question.
 *
 * @param items the answers, newest first unless said otherwise
 * @param next what {@link PageRequest#after} takes for the page that follows; empty on the last
 */
public record Page<T>(List<T> items, Optional<String> next) {

  /** Copies the list. */
  public Page {
    items = List.copyOf(items);
  }

  /**
   * All answers from a place on, page after page, each page asked for when it is come to.
   *
   * @param pages answers a request for a page
   * @param first where to begin, and how many to ask for at once
   */
  public static <T> Stream<T> all(Function<PageRequest, Page<T>> pages, PageRequest first) {
    return Stream.iterate(
            Optional.of(pages.apply(first)),
            Optional::isPresent,
            page -> page.flatMap(Page::next).map(next -> pages.apply(first.following(next))))
        .flatMap(page -> page.stream().flatMap(shown -> shown.items().stream()));
  }
}
