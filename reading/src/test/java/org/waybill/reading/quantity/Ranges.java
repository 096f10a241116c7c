package org.waybill.reading.quantity;

import java.math.BigDecimal;
import org.waybill.model.Quantity;

/** Writes quantities as the example files of the tests do: {@code 20..30 t}, {@code 150.. }. */
public final class Ranges {

  private Ranges() {}

  /** The range and the unit. */
  public static String written(Quantity quantity) {
    String range =
        quantity.minimum() == quantity.maximum()
            ? number(quantity.minimum())
            : number(quantity.minimum()) + ".." + number(quantity.maximum());
    return range + quantity.unit().map(unit -> " " + unit).orElse("");
  }

  private static String number(double value) {
    return Double.isInfinite(value)
        ? ""
        : new BigDecimal(value).stripTrailingZeros().toPlainString();
  }
}
