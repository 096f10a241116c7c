package org.waybill.export.csv;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.waybill.model.Party;

/**
 * Values as the cells of a table.
 *
 * <p>A spreadsheet that opens a file takes a cell that begins with {@code = + - @}, a tab or a
 * carriage return for a formula, and a report's words can begin with any of them. Such a cell gets
 * an apostrophe in front, which spreadsheets show as text; programs strip one apostrophe before any
 * of these characters or before another apostrophe. docs/exports.md states the rule.
 */
public final class Cells {

  /** The full-width forms are read as formulas too, where East Asian input is on. */
  private static final String DANGEROUS = "=+-@\t\r\uFF1D\uFF0B\uFF0D\uFF20";

  /** What stands in a list for a value that is not known. */
  public static final String UNKNOWN = "?";

  private static final String BETWEEN = "; ";

  private Cells() {}

  /** Words of a report or of a user as a cell that no spreadsheet runs. */
  public static String text(String words) {
    return isEscaped(words) ? "'" + words : words;
  }

  /** The words that a cell of {@link #text} was made of. */
  public static String words(String cell) {
    boolean escaped = cell.startsWith("'") && isEscaped(cell.substring(1));
    return escaped ? cell.substring(1) : cell;
  }

  /** Words that may be missing. */
  public static String text(Optional<String> words) {
    return text(words.orElse(""));
  }

  /** Several values in one cell, parted by semicolons. */
  public static String list(List<String> values) {
    return text(String.join(BETWEEN, values));
  }

  /** The names of parties. */
  public static String names(List<Party> parties) {
    return list(parties.stream().map(Party::name).toList());
  }

  /** The ids of parties, in the order of their names; {@code ?} for one that has none. */
  public static String ids(List<Party> parties) {
    return text(
        parties.stream()
            .map(party -> party.id().orElse(UNKNOWN))
            .collect(Collectors.joining(BETWEEN)));
  }

  /** A number: 500, not 500.0; what has no upper end is empty. */
  public static String number(double value) {
    if (Double.isInfinite(value)) {
      return "";
    }
    long whole = (long) value;
    return whole == value ? Long.toString(whole) : String.format(Locale.ROOT, "%s", value);
  }

  private static boolean isEscaped(String words) {
    return !words.isEmpty()
        && (DANGEROUS.indexOf(words.charAt(0)) >= 0
            || (words.charAt(0) == '\'' && isEscaped(words.substring(1))));
  }
}
