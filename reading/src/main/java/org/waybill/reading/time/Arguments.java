package org.waybill.reading.time;

import java.util.List;
import java.util.Locale;
import org.waybill.model.InvalidValueException;

/**
 * What a rule hands to its operation.
 *
 * @param values in the order of the rule
 * @param place the file and line of the rule, for errors
 */
record Arguments(List<Value> values, String place) {

  int size() {
    return values.size();
  }

  Value value(int place) {
    return values.get(place);
  }

  int number(int place) {
    if (values.get(place) instanceof Value.Figure figure) {
      return figure.number();
    }
    throw wrong(place, "a number");
  }

  Dated date(int place) {
    if (values.get(place) instanceof Dated dated) {
      return dated;
    }
    throw wrong(place, "a date");
  }

  boolean isDate(int place) {
    return values.get(place) instanceof Dated;
  }

  Unit unit(int place) {
    return constant(place, Unit.class);
  }

  Side side(int place) {
    return constant(place, Side.class);
  }

  Part part(int place) {
    return constant(place, Part.class);
  }

  private <E extends Enum<E>> E constant(int place, Class<E> type) {
    if (values.get(place) instanceof Value.Term term) {
      for (E constant : type.getEnumConstants()) {
        if (constant.name().toLowerCase(Locale.ROOT).equals(term.name())) {
          return constant;
        }
      }
    }
    throw wrong(place, "a " + type.getSimpleName().toLowerCase(Locale.ROOT));
  }

  private InvalidValueException wrong(int argument, String wanted) {
    return new InvalidValueException(
        place + ": argument " + (argument + 1) + " must be " + wanted + ", found " + values);
  }
}
