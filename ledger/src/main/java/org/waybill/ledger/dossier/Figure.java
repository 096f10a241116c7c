package org.waybill.ledger.dossier;

import java.util.Optional;
import org.waybill.model.Quantity;

/**
 * How much, without the words that it came from.
 *
 * @param minimum the least that was said
 * @param maximum the most that was said; infinite for "at least"
 * @param unit what is counted; empty for plain pieces
 */
public record Figure(double minimum, double maximum, Optional<String> unit)
    implements Comparable<Figure> {

  /** The range of a quantity. */
  static Figure of(Quantity quantity) {
    return new Figure(quantity.minimum(), quantity.maximum(), quantity.unit());
  }

  @Override
  public int compareTo(Figure other) {
    int order = unit.orElse("").compareTo(other.unit.orElse(""));
    order = order == 0 ? Double.compare(minimum, other.minimum) : order;
    return order == 0 ? Double.compare(maximum, other.maximum) : order;
  }
}
