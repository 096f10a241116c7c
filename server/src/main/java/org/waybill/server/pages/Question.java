package org.waybill.server.pages;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waybill.ledger.PageRequest;
import org.waybill.model.InvalidValueException;
import org.waybill.server.guard.Visitor;
import org.waybill.server.views.Words;

/**
 * What a request asks for.
 *
 * @param parameters the query's parameters
 * @param words the words of the interface that the reader chose
 * @param visitor who asks
 */
public record Question(Map<String, List<String>> parameters, Words words, Visitor visitor) {

  private static final int ROWS = 50;
  private static final int MOST_ROWS = 500;

  /** Copies the map. */
  public Question {
    parameters = Map.copyOf(parameters);
  }

  /** The values of a parameter that are not blank. */
  public List<String> all(String name) {
    return parameters.getOrDefault(name, List.of()).stream()
        .map(String::strip)
        .filter(value -> !value.isEmpty())
        .toList();
  }

  /** The first value of a parameter. */
  public Optional<String> one(String name) {
    return all(name).stream().findFirst();
  }

  /**
   * The value of a parameter that must be there.
   *
   * @throws InvalidValueException if it is not
   */
  public String required(String name) {
    return one(name)
        .orElseThrow(() ->
            new InvalidValueException("the address lacks '" + name + "': add ?" + name + "=…"));
  }

  /** Which rows are wanted: {@code limit} and {@code after}. */
  public PageRequest page() {
    return page(ROWS);
  }

  /** Which rows are wanted, {@code rows} of them if the address does not say. */
  public PageRequest page(int rows) {
    int limit = one("limit").map(Question::number).orElse(rows);
    if (limit < 1 || limit > MOST_ROWS) {
      throw new InvalidValueException("limit is 1 to " + MOST_ROWS + ", not " + limit);
    }
    return new PageRequest(limit, one("after"));
  }

  private static int number(String written) {
    try {
      return Integer.parseInt(written);
    } catch (NumberFormatException e) {
      throw new InvalidValueException("'" + written + "' is no number", e);
    }
  }
}
