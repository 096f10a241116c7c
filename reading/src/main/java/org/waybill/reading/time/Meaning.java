package org.waybill.reading.time;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waybill.model.InvalidValueException;

/**
 * What a rule makes of the parts that its pattern has matched: an operation and what it is applied
 * to. The rule table writes {@code month $month back}, and one inside another in brackets: {@code
 * part early (year $digits)}.
 *
 * @param operation what is done
 * @param arguments what it is done to
 * @param place the file and line, for errors
 */
record Meaning(Operation operation, List<Argument> arguments, String place) {

  /** What an operation is applied to. */
  sealed interface Argument {

    /**
     * A part of the pattern.
     *
     * @param label what the meaning calls it
     */
    record Part(String label) implements Argument {}

    /**
     * A value that the rule itself gives.
     *
     * @param value the value
     */
    record Given(Value value) implements Argument {}

    /**
     * What another operation yields.
     *
     * @param meaning the operation
     */
    record Inner(Meaning meaning) implements Argument {}
  }

  /**
   * Reads the cell of a rule table.
   *
   * @throws InvalidValueException if it names an operation that there is not, or one that takes
   *     another number of arguments, or a bracket is open
   */
  static Meaning read(String cell, String place) {
    String spaced = cell.replace("(", " ( ").replace(")", " ) ").strip();
    Deque<String> words = new ArrayDeque<>(List.of(spaced.split(" +")));
    Meaning meaning = read(words, place);
    if (!words.isEmpty()) {
      throw new InvalidValueException(place + ": '" + cell + "' has a bracket too many");
    }
    return meaning;
  }

  private static Meaning read(Deque<String> words, String place) {
    String name = words.isEmpty() ? "" : words.pop();
    Operation operation =
        Operation.named(name)
            .orElseThrow(
                () -> new InvalidValueException(place + ": no operation is called '" + name + "'"));
    List<Argument> arguments = new ArrayList<>();
    while (!words.isEmpty() && !words.peek().equals(")")) {
      arguments.add(argument(words, place));
    }
    if (!operation.takes(arguments.size())) {
      throw new InvalidValueException(
          place + ": '" + name + "' does not take " + arguments.size() + " arguments");
    }
    return new Meaning(operation, List.copyOf(arguments), place);
  }

  private static Argument argument(Deque<String> words, String place) {
    String word = words.pop();
    if (word.equals("(")) {
      Meaning inner = read(words, place);
      if (words.isEmpty()) {
        throw new InvalidValueException(place + ": ')' is missing");
      }
      words.pop();
      return new Argument.Inner(inner);
    }
    return word.startsWith("$")
        ? new Argument.Part(word.substring(1))
        : new Argument.Given(TimeWords.value(word));
  }

  /**
   * What comes of the parts; empty if there is no such date.
   *
   * @throws InvalidValueException if a part is missing or of the wrong kind; names the line
   */
  Optional<? extends Value> of(Map<String, Value> parts, Anchor anchor) {
    List<Value> values = new ArrayList<>();
    for (Argument argument : arguments) {
      Optional<? extends Value> value =
          switch (argument) {
            case Argument.Given given -> Optional.of(given.value());
            case Argument.Inner inner -> inner.meaning().of(parts, anchor);
            case Argument.Part part -> Optional.of(part(part.label(), parts));
          };
      if (value.isEmpty()) {
        return Optional.empty();
      }
      values.add(value.get());
    }
    return operation.apply(new Arguments(values, place), anchor);
  }

  private Value part(String label, Map<String, Value> parts) {
    Value value = parts.get(label);
    if (value == null) {
      throw new InvalidValueException(
          place + ": the pattern has matched without a part called '" + label + "'");
    }
    return value;
  }
}
