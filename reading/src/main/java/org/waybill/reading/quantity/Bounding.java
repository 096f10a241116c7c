package org.waybill.reading.quantity;

import java.util.Locale;
import org.waybill.model.InvalidValueException;

/** What words before or after a number do to it. */
enum Bounding {
  /** At least the number. */
  FROM,
  /** At most the number. */
  UP_TO,
  /** Near the number: a tenth to either side. */
  ABOUT;

  private static final double PARTS = 10;

  static Bounding of(String name) {
    for (Bounding bounding : values()) {
      if (bounding.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(name)) {
        return bounding;
      }
    }
    throw new InvalidValueException("bound '" + name + "' is not known; use from, up-to or about");
  }

  Bounds on(Bounds number) {
    return switch (this) {
      case FROM -> new Bounds(number.least(), Double.POSITIVE_INFINITY);
      case UP_TO -> new Bounds(0, number.most());
      case ABOUT ->
          new Bounds(
              Math.floor(number.least() - number.least() / PARTS),
              Math.ceil(number.most() + number.most() / PARTS));
    };
  }
}
