package org.waybill.intake;

import org.waybill.model.InvalidValueException;

/**
 * The bounds that keep a hostile input from taking all memory or time.
 *
 * @param reportBytes the most bytes that one report may have: a file, standard input, or a line of
 *     a file with a report a line; 1 KiB to 1 GiB
 */
public record IntakeLimits(int reportBytes) {

  /** 20 MiB a report. */
  public static final IntakeLimits DEFAULT = new IntakeLimits(20 << 20);

  private static final int LEAST = 1 << 10;
  private static final int MOST = 1 << 30;

  /** Rejects limits out of range. */
  public IntakeLimits {
    if (reportBytes < LEAST || reportBytes > MOST) {
      throw new InvalidValueException(
          "the limit of "
              + reportBytes
              + " bytes a report is not between "
              + LEAST
              + " and "
              + MOST);
    }
  }
}
