package org.waybill.reading.time;

/** The side of the report's date on which an event lies, as the tense of its verb tells. */
public enum Direction {
  /** Before the report, or on its day. */
  BACK,
  /** After the report, or on its day. */
  AHEAD
}
