package org.waybill.reading.time;

import java.util.List;
import java.util.Optional;

/** A line of a language's own examples: a text, and an expression that is or is not found in it. */
record Example(
    Optional<String> published, String text, String expression, String date, String ahead) {

  static List<Example> of(String language) {
    return Table.read("languages/" + language + "/time-examples.tsv", 5).stream()
        .map(line ->
            new Example(
                Optional.of(line.cell(0)).filter(date -> !date.equals("unknown")),
                line.cell(1),
                line.cell(2),
                line.cell(3),
                line.cell(4).isEmpty() ? line.cell(3) : line.cell(4)))
        .toList();
  }

  /** What is wrong with what a finder makes of the text; empty if nothing is. */
  Optional<String> complaint(TimeExpressions finder) {
    List<TimeExpression> found = finder.find(text, published);
    if (expression.equals("-")) {
      return found.isEmpty() ? Optional.empty() : Optional.of("'" + text + "' gave " + found);
    }
    boolean isRight =
        found.stream()
            .anyMatch(one ->
                one.text().equals(expression)
                    && one.edtf().equals(date)
                    && one.ahead().equals(ahead));
    return isRight ? Optional.empty() : Optional.of("'" + text + "' gave " + found);
  }
}
