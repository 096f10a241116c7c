package org.waybill.watchlist.terms;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waybill.model.watchlist.IdentifierKind;

/**
 * Numbers that a cell wraps in words: "(1) A-333602 (Indian) issued on 4 June 1985 (2) M110522",
 * "Jordanian passport no. K475336 issued in 2009".
 */
public final class Numbers {

  /** A run of letters, digits and marks that has two digits at least. */
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<![\\w/])(?=[\\w./-]*\\d[\\w./-]*\\d)[\\p{L}\\d][\\p{L}\\d./-]*(?: \\d{3,})*");

  private static final Pattern BRACKET = Pattern.compile("\\(([^)]*)\\)");
  private static final Pattern WORD = Pattern.compile("\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+)?");

  private Numbers() {}

  /**
   * Adds the numbers of a cell to a draft; a value without digits is kept as a remark.
   *
   * @param draft the draft
   * @param kind what the numbers are
   * @param cell the cell
   */
  public static void add(EntryDraft draft, IdentifierKind kind, String cell) {
    for (String value : Enumerated.values(cell)) {
      Matcher number = NUMBER.matcher(value);
      if (number.find()) {
        String found = number.group();
        String rest = (value.substring(0, number.start()) + value.substring(number.end())).strip();
        draft.identifier(kind, withoutDot(found), country(rest), rest);
      } else {
        draft.reason(value);
      }
    }
  }

  private static String withoutDot(String number) {
    return number.endsWith(".") ? number.substring(0, number.length() - 1) : number;
  }

  private static Optional<String> country(String words) {
    Matcher bracket = BRACKET.matcher(words);
    while (bracket.find()) {
      Optional<String> country = Countries.standard().find(bracket.group(1));
      if (country.isPresent()) {
        return country;
      }
    }
    Matcher word = WORD.matcher(words);
    while (word.find()) {
      Optional<String> country = Countries.standard().find(word.group());
      if (country.isPresent()) {
        return country;
      }
    }
    return Optional.empty();
  }
}
