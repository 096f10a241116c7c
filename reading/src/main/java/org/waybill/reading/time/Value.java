package org.waybill.reading.time;

/** What a part of an expression stands for while it is being read. */
sealed interface Value permits Value.Figure, Value.Term, Dated {

  /**
   * A number: a day of a month, a month, an amount.
   *
   * @param number the number
   */
  record Figure(int number) implements Value {}

  /**
   * A name that an operation knows: a unit, a part, a side.
   *
   * @param name as the word table writes it
   */
  record Term(String name) implements Value {}
}
