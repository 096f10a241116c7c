package org.waybill.server.changes;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waybill.model.InvalidValueException;
import org.waybill.server.guard.Visitor;

/**
 * What a form was sent with.
 *
 * @param fields its fields
 * @param visitor who sent it
 */
public record Form(Map<String, List<String>> fields, Visitor visitor) {

  /** Copies the map. */
  public Form {
    fields = Map.copyOf(fields);
  }

  /** The value of a field, without blanks around it; empty if it is not there or blank. */
  public Optional<String> one(String name) {
    return fields.getOrDefault(name, List.of()).stream()
        .map(String::strip)
        .filter(value -> !value.isEmpty())
        .findFirst();
  }

  /** The value of a field as it was sent; empty if it is not there. */
  public Optional<String> sent(String name) {
    return fields.getOrDefault(name, List.of()).stream().findFirst();
  }

  /**
   * The value of a field that must be there.
   *
   * @throws InvalidValueException if it is not
   */
  public String required(String name) {
    return one(name)
        .orElseThrow(() -> new InvalidValueException("the form lacks '" + name + "'; fill it in"));
  }

  /** The page that the form wants to go back to: one of this server, or else the given one. */
  public String back(String otherwise) {
    return one("back")
        .filter(path -> path.startsWith("/") && !path.startsWith("//") && !path.contains("\\"))
        .filter(path -> path.chars().noneMatch(Character::isISOControl))
        .orElse(otherwise);
  }
}
