package org.waybill.reading.quantity;

import java.math.BigDecimal;
import java.util.List;
import org.waybill.model.InvalidValueException;

/**
 * A range of numbers.
 *
 * @param least the lower end
 * @param most the upper end, infinite if open
 */
record Bounds(double least, double most) {

  static Bounds of(List<Double> ends) {
    if (ends.size() != 2) {
      throw new InvalidValueException(
          "a vague number has the ends " + ends + "; write the least and the most");
    }
    return new Bounds(ends.get(0), ends.get(1));
  }

  static Bounds exactly(double value) {
    return new Bounds(value, value);
  }

  Bounds times(Bounds other) {
    return new Bounds(product(least, other.least), product(most, other.most));
  }

  /** In decimals, so that 32.02 billion has no trace of binary fractions. */
  private static double product(double one, double other) {
    return BigDecimal.valueOf(one).multiply(BigDecimal.valueOf(other)).doubleValue();
  }

  Bounds to(Bounds other) {
    return new Bounds(Math.min(least, other.least), Math.max(most, other.most));
  }
}
