package org.waybill.reading.time;

/** Where a unit, month or weekday lies from the report's date: "last", "this" or "next". */
enum Side {
  BACK(-1),
  HERE(0),
  AHEAD(1);

  private final int step;

  Side(int step) {
    this.step = step;
  }

  /** How many units on. */
  int step() {
    return step;
  }
}
