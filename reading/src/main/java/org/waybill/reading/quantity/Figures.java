package org.waybill.reading.quantity;

/** Reads figures with separators in either convention: 10,000 or 10.000, 1.5 or 1,5. */
final class Figures {

  private final char decimal;

  /** Figures of a language with the given decimal sign. */
  Figures(char decimal) {
    this.decimal = decimal;
  }

  /**
   * The value of a figure.
   *
   * @param figure digits with separators between them
   * @param scaled whether a scale follows, as in "3.125 million": then the language's own decimal
   *     sign is one also before three digits
   */
  double value(String figure, boolean scaled) {
    String plain = figure.replaceAll("[\\s\\u00a0\\u202f\\u2009]", "");
    int comma = plain.lastIndexOf(',');
    int point = plain.lastIndexOf('.');
    int last = Math.max(comma, point);
    if (last < 0) {
      return Double.parseDouble(plain);
    }
    char sign = plain.charAt(last);
    boolean both = comma >= 0 && point >= 0;
    boolean once = plain.indexOf(sign) == last;
    int after = plain.length() - last - 1;
    boolean groups = !both && after == 3 && last <= 3 && plain.charAt(0) != '0';
    boolean fraction = once && (both || !groups || (scaled && sign == decimal && decimal == '.'));
    String digits = plain.substring(0, last).replaceAll("[.,]", "");
    return Double.parseDouble(digits + (fraction ? "." : "") + plain.substring(last + 1));
  }
}
