package org.waybill.model;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A value whose written form is fixed by the claim format, whatever the Java name becomes. */
public interface Coded {

  /** The value as the claim format writes it, for instance {@code air-defence}. */
  String code();

  /**
   * The constant of an enum that has the given code.
   *
   * @param type the enum to look in
   * @param code the written form
   * @throws InvalidValueException if no constant has that code; the message lists those there are
   */
  static <E extends Enum<E> & Coded> E of(Class<E> type, String code) {
    for (E constant : type.getEnumConstants()) {
      if (constant.code().equals(code)) {
        return constant;
      }
    }
    String known =
        Stream.of(type.getEnumConstants()).map(Coded::code).collect(Collectors.joining(", "));
    throw new InvalidValueException(
        type.getSimpleName() + " '" + code + "' is not known; use one of " + known);
  }
}
