package org.waybill.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The days that a date written as EDTF (ISO 8601-2:2019) may mean, both ends included.
 *
 * @param earliest the first of them; empty if open or unknown
 * @param latest the last of them; empty if open or unknown
 */
public record DateRange(Optional<LocalDate> earliest, Optional<LocalDate> latest) {

  private static final Pattern QUALIFIERS = Pattern.compile("[?~%]");
  private static final Pattern DATE =
      Pattern.compile("(\\d[\\dX]{3})(?:-(\\d\\d|[\\dX]X)(?:-(\\d\\d|[\\dX]X))?)?");

  /** EDTF numbers the parts of a year from 21: seasons, quarters, thirds and halves. */
  private static final int FIRST_PART = 21;

  /** Rejects a range that ends before it begins. */
  public DateRange {
    if (earliest.isPresent() && latest.isPresent() && latest.get().isBefore(earliest.get())) {
      throw new InvalidValueException(
          "a range of days runs from " + earliest.get() + " to " + latest.get());
    }
  }

  /**
   * The days of a date: days, months, years, parts of a year, unspecified digits, intervals and
   * sets; how uncertain it is makes no difference.
   *
   * @param edtf the date as written
   * @return empty if it is no date of these kinds
   */
  public static Optional<DateRange> ofEdtf(String edtf) {
    String plain = QUALIFIERS.matcher(edtf.strip()).replaceAll("");
    try {
      if (plain.matches("[\\[{].*[]}]")) {
        return set(plain.substring(1, plain.length() - 1));
      }
      int slash = plain.indexOf('/');
      if (slash >= 0) {
        return between(plain.substring(0, slash), plain.substring(slash + 1));
      }
      return single(plain);
    } catch (DateTimeException | InvalidValueException notADate) {
      return Optional.empty();
    }
  }

  /** Whether all of this range lies before all of another. */
  public boolean isBefore(DateRange other) {
    return latest.isPresent()
        && other.earliest.isPresent()
        && latest.get().isBefore(other.earliest.get());
  }

  private static Optional<DateRange> between(String from, String to) {
    Optional<DateRange> first = single(from);
    Optional<DateRange> last = single(to);
    boolean known = (first.isPresent() || isOpen(from)) && (last.isPresent() || isOpen(to));
    return known && (first.isPresent() || last.isPresent())
        ? Optional.of(
            new DateRange(first.flatMap(DateRange::earliest), last.flatMap(DateRange::latest)))
        : Optional.empty();
  }

  private static boolean isOpen(String end) {
    return end.isEmpty() || end.equals("..");
  }

  /** One of a set or all of it: from its first day to its last. */
  private static Optional<DateRange> set(String members) {
    boolean openStart = members.startsWith("..");
    boolean openEnd = members.endsWith("..");
    if (!Stream.of(members.split(",|\\.\\.")).allMatch(part -> part.isEmpty() || isDate(part))) {
      return Optional.empty();
    }
    var ranges =
        Stream.of(members.split(",|\\.\\.")).flatMap(part -> single(part).stream()).toList();
    Optional<LocalDate> first =
        ranges.stream().flatMap(range -> range.earliest.stream()).min(Comparator.naturalOrder());
    Optional<LocalDate> last =
        ranges.stream().flatMap(range -> range.latest.stream()).max(Comparator.naturalOrder());
    return ranges.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new DateRange(openStart ? Optional.empty() : first, openEnd ? Optional.empty() : last));
  }

  private static boolean isDate(String text) {
    return single(text).isPresent();
  }

  private static Optional<DateRange> single(String text) {
    Matcher date = DATE.matcher(text);
    if (!date.matches()) {
      return Optional.empty();
    }
    int firstYear = Integer.parseInt(date.group(1).replace('X', '0'));
    int lastYear = Integer.parseInt(date.group(1).replace('X', '9'));
    String month = date.group(2);
    String day = date.group(3);
    if (month == null || month.equals("XX")) {
      return days(LocalDate.of(firstYear, 1, 1), LocalDate.of(lastYear, 12, 31));
    }
    int firstMonth = Math.max(1, Integer.parseInt(month.replace('X', '0')));
    int lastMonth =
        month.contains("X") ? Math.min(12, Integer.parseInt(month.replace('X', '9'))) : firstMonth;
    if (firstMonth >= FIRST_PART) {
      return partOfYear(firstYear, firstMonth);
    }
    YearMonth last = YearMonth.of(lastYear, lastMonth);
    if (day == null || day.equals("XX")) {
      return days(LocalDate.of(firstYear, firstMonth, 1), last.atEndOfMonth());
    }
    int firstDay = Math.max(1, Integer.parseInt(day.replace('X', '0')));
    int lastDay =
        day.contains("X")
            ? Math.min(last.lengthOfMonth(), Integer.parseInt(day.replace('X', '9')))
            : firstDay;
    return days(LocalDate.of(firstYear, firstMonth, firstDay), last.atDay(lastDay));
  }

  private static Optional<DateRange> partOfYear(int year, int part) {
    int months;
    int first;
    if (part <= 24) { // seasons, anywhere
      months = 3;
      first = 3 + 3 * (part - 21);
    } else if (part <= 28) { // seasons of the northern hemisphere
      months = 3;
      first = 3 + 3 * (part - 25);
    } else if (part <= 32) { // seasons of the southern hemisphere
      months = 3;
      first = 9 + 3 * (part - 29);
    } else if (part <= 36) {
      months = 3;
      first = 1 + 3 * (part - 33);
    } else if (part <= 39) {
      months = 4;
      first = 1 + 4 * (part - 37);
    } else if (part <= 41) {
      months = 6;
      first = 1 + 6 * (part - 40);
    } else {
      return Optional.empty();
    }
    LocalDate begin = LocalDate.of(year, 1, 1).plusMonths(first - 1L);
    return days(begin, begin.plusMonths(months).minusDays(1));
  }

  private static Optional<DateRange> days(LocalDate first, LocalDate last) {
    return Optional.of(new DateRange(Optional.of(first), Optional.of(last)));
  }
}
