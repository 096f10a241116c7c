package org.waybill.ledger;

import java.util.List;
import java.util.Optional;

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
}
