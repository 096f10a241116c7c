package org.waybill.reading.time;

import java.time.YearMonth;
import java.util.Optional;

/** Operations that bound a stretch at one end and leave the other to the report's date. */
final class Bounds {

  private static final int YEAR_LENGTH = "2024".length();
  private static final int MONTH_LENGTH = "2024-03".length();

  private Bounds() {}

  static Optional<Value> since(Arguments arguments, Anchor anchor) {
    Stretch start = arguments.date(0).back();
    return Optional.of(
        anchor
            .report()
            .map(report -> atPrecision(report, start.opening()))
            .filter(report -> !start.first().isAfter(report.last()))
            .map(report -> Dated.fixed(start.to(report)))
            .orElseGet(() -> Dated.fixed(start.onward())));
  }

  static Optional<Value> until(Arguments arguments, Anchor anchor) {
    Stretch end = arguments.date(0).ahead();
    return Optional.of(
        anchor
            .report()
            .filter(report -> report.last().isBefore(end.last()))
            .map(report -> Dated.fixed(atPrecision(report, end.closing()).to(end)))
            .orElseGet(() -> Dated.fixed(arguments.date(0).back().upTo())));
  }

  /** The report's date, no finer than another date is written. */
  private static Stretch atPrecision(Stretch report, String edtf) {
    int length = Math.min(edtf.length(), report.edtf().length());
    if (length == YEAR_LENGTH) {
      return Stretch.year(report.first().getYear());
    }
    return length == MONTH_LENGTH ? Stretch.month(YearMonth.from(report.first())) : report;
  }
}
