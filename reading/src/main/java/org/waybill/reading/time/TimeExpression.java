package org.waybill.reading.time;

import org.waybill.syntax.Span;

/**
 * Words of a text that name a date, and the date.
 *
 * @param span where the words stand
 * @param text the words
 * @param edtf the date as EDTF (ISO 8601-2:2019), in the likelier of its readings
 * @param back the date if the event lies before the report; the same as {@code edtf} where the
 *     words leave no choice
 * @param ahead the date if the event lies after the report
 * @param kind whether one date or an interval is meant
 */
public record TimeExpression(
    Span span, String text, String edtf, String back, String ahead, Kind kind) {

  /** What an expression stands for. */
  public enum Kind {
    /** A day, month, season, quarter, half, year, decade or century. */
    DATE,
    /** A stretch from one date to another; one end may be open. */
    INTERVAL
  }

  /** The date, given the side of the report's date on which the event lies. */
  public String edtf(Direction direction) {
    return switch (direction) {
      case BACK -> back;
      case AHEAD -> ahead;
    };
  }
}
