package org.waybill.usecases.alerts;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waybill.ledger.ClaimQuery;
import org.waybill.model.InvalidValueException;
import org.waybill.usecases.asking.ClaimQuestion;

/** Filters as the addresses of lists have them: {@code party=KP:supplier&kind=transfer}. */
public final class AlertFilter {

  private AlertFilter() {}

  /**
   * What a filter asks for.
   *
   * @param written the query of an address, with or without what stands before the question mark
   * @throws InvalidValueException if it has a name or a value that no filter has
   */
  public static ClaimQuery query(String written) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    for (String pair : plain(written).split("&", -1)) {
      if (pair.isEmpty()) {
        continue;
      }
      int equals = pair.indexOf('=');
      String name = decoded(equals < 0 ? pair : pair.substring(0, equals));
      if (!ClaimQuestion.NAMES.contains(name)) {
        throw new InvalidValueException(
            "'"
                + name
                + "' is none of the filters; use "
                + String.join(", ", ClaimQuestion.NAMES)
                + ", as in the address of a list of claims");
      }
      values
          .computeIfAbsent(name, any -> new ArrayList<>())
          .add(equals < 0 ? "" : decoded(pair.substring(equals + 1)));
    }
    return ClaimQuestion.query(values);
  }

  /** The query of an address alone. */
  public static String plain(String written) {
    return written.substring(written.indexOf('?') + 1).strip();
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException broken) {
      throw new InvalidValueException("'" + text + "' is not encoded as addresses are", broken);
    }
  }
}
