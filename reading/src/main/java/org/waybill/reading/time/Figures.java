package org.waybill.reading.time;

import java.util.Locale;
import java.util.Optional;

/**
 * The numbers in digits that patterns may ask for; the name in the rule table is the constant's in
 * lower case with hyphens.
 */
enum Figures {
  /** A day of a month, 1 to 31. */
  DAY_DIGITS(1, 2, 1, 31),
  /** A month, 1 to 12. */
  MONTH_DIGITS(1, 2, 1, 12),
  /** A year of four digits. */
  YEAR_DIGITS(4, 4, 1800, 2099),
  /** A year of two digits. */
  SHORT_YEAR_DIGITS(2, 2, 0, 99),
  /** An amount. */
  DIGITS(1, 4, 0, 9999);

  private final int fewest;
  private final int most;
  private final int least;
  private final int greatest;

  Figures(int fewest, int most, int least, int greatest) {
    this.fewest = fewest;
    this.most = most;
    this.least = least;
    this.greatest = greatest;
  }

  static Optional<Figures> named(String name) {
    for (Figures figures : values()) {
      if (figures.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(name)) {
        return Optional.of(figures);
      }
    }
    return Optional.empty();
  }

  /** The number of a piece, if it is one of these. */
  Optional<Value> of(Piece piece) {
    String key = piece.key();
    if (key.length() < fewest
        || key.length() > most
        || !key.chars().allMatch(digit -> digit >= '0' && digit <= '9')) {
      return Optional.empty();
    }
    int number = Integer.parseInt(key);
    return number < least || number > greatest
        ? Optional.empty()
        : Optional.of(new Value.Figure(number));
  }
}
