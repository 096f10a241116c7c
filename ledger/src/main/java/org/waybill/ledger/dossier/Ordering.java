package org.waybill.ledger.dossier;

import java.util.Comparator;
import java.util.Optional;

/** Orders of values that may be missing. */
final class Ordering {

  private Ordering() {}

  /** The natural order, with what is missing before all. */
  static <T extends Comparable<? super T>> Comparator<Optional<T>> emptyFirst() {
    return (one, other) ->
        one.isPresent() && other.isPresent()
            ? one.get().compareTo(other.get())
            : Boolean.compare(one.isPresent(), other.isPresent());
  }

  /** The natural order, with what is missing behind all. */
  static <T extends Comparable<? super T>> Comparator<Optional<T>> emptyLast() {
    return (one, other) ->
        one.isPresent() && other.isPresent()
            ? one.get().compareTo(other.get())
            : Boolean.compare(other.isPresent(), one.isPresent());
  }
}
