package org.waybill.watchlist.terms;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Several values in one cell, as lists number them: "(1) … (2) …", "a) … b) …", "1. …". */
public final class Enumerated {

  private static final Pattern NUMBER =
      Pattern.compile(
          "(?:^|(?<=\\s))\\(?(?:\\d{1,2}|[a-z])\\)(?:\\s*-\\s*\\(?(?:\\d{1,2}|[a-z])\\))?\\s*");

  private Enumerated() {}

  /**
   * The values; the whole text where nothing is numbered. Dashes that stand for no value are left
   * out.
   */
  public static List<String> values(String text) {
    String whole = Blanks.single(text);
    Matcher matcher = NUMBER.matcher(whole);
    List<String> values = new ArrayList<>();
    int from = 0;
    boolean numbered = false;
    while (matcher.find()) {
      if (matcher.start() == 0 || numbered) {
        add(values, whole.substring(from, matcher.start()));
        from = matcher.end();
        numbered = true;
      }
    }
    add(values, whole.substring(from));
    return values;
  }

  private static void add(List<String> values, String text) {
    String value = text.strip();
    while (value.endsWith(";") || value.endsWith(",")) {
      value = value.substring(0, value.length() - 1).strip();
    }
    if (!value.isEmpty() && !value.equals("-")) {
      values.add(value);
    }
  }
}
