package org.waybill.reading.time;

import java.util.List;

/**
 * A line of the rule table: what a part of an expression looks like and what it means.
 *
 * @param category what the part is; {@link #TIME} for a whole expression
 * @param pattern how it looks
 * @param meaning what it means
 * @param place the file and line
 */
record Rule(String category, List<Pattern> pattern, Meaning meaning, String place) {

  /** The category of expressions that stand for themselves. */
  static final String TIME = "time";

  static Rule of(Table.Line line) {
    return new Rule(
        line.cell(0),
        PatternReader.read(line.cell(1), line.place()),
        Meaning.read(line.cell(2), line.place()),
        line.place());
  }
}
