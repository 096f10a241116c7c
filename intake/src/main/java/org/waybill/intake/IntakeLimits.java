package org.waybill.intake;

import org.waybill.model.InvalidValueException;

/**
 * The bounds that keep a hostile input from taking all memory or time.
 *
 * @param reportBytes the most bytes that one report may have: a file, standard input, or a line of
 *     a file with a report a line; 1 KiB to 1 GiB
 * @param pageBytes the most bytes that an HTML page may have, since its tree takes a hundred times
 *     as many; 1 KiB to 1 GiB
 */
public record IntakeLimits(int reportBytes, int pageBytes) {

  /** 20 MiB a report, and 8 MiB a page. */
  public static final IntakeLimits DEFAULT = new IntakeLimits(20 << 20, 8 << 20);

  private static final int LEAST = 1 << 10;
  private static final int MOST = 1 << 30;

  /** Rejects limits out of range. */
  public IntakeLimits {
    check("reportBytes", reportBytes);
    check("pageBytes", pageBytes);
  }

  private static void check(String name, int bytes) {
    if (bytes < LEAST || bytes > MOST) {
      throw new InvalidValueException(
          "the limit " + name + " of " + bytes + " is not between " + LEAST + " and " + MOST);
    }
  }
}
