package org.waybill.watchlist.terms;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waybill.model.watchlist.EntryDate;

/**
 * Dates as lists write them, to EDTF: days, months, years, with "~" where a list says about, and
 * intervals. A text that is no date keeps its words and has an empty EDTF.
 */
public final class ListDates {

  private static final Map<String, Integer> MONTHS = months();

  private static final String YEAR = "(?<y>1[5-9]\\d\\d|20\\d\\d)";

  private static final Pattern ISO =
      Pattern.compile(YEAR + "-(?<m>\\d{1,2})(?:-(?<d>\\d{1,2})(?:[T ]\\d\\d:.*)?)?Z?");
  private static final Pattern DAY_FIRST =
      Pattern.compile("(?<d>\\w{1,2})[/.](?<m>\\w{1,2})[/.]" + YEAR + "(?: \\d\\d:.*)?");
  private static final Pattern MONTH_NUMBER = Pattern.compile("/?(?<m>\\d{1,2})/" + YEAR);
  private static final Pattern WORDS =
      Pattern.compile("(?:(?<d>\\d{1,2})(?:st|nd|rd|th)?[ -])?(?<n>\\p{L}{3,9})\\.?,?[ -]" + YEAR);
  private static final Pattern MONTH_FIRST =
      Pattern.compile("(?<n>\\p{L}{3,9})\\.? (?<d>\\d{1,2})(?:st|nd|rd|th)?,? " + YEAR);
  private static final Pattern ONLY_YEAR = Pattern.compile(YEAR);
  private static final Pattern ABOUT =
      Pattern.compile(
          "(?:circa|approximately|approx\\.?|about|around|ca?\\.?|environ|~|c)\\s*(?=\\S)|"
              + "\\s*\\((?:approximative|approximately|circa)\\)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern BETWEEN = Pattern.compile("\\s*(?:[;,]|\\bor\\b)\\s*");

  private static final Pattern RANGE =
      Pattern.compile(
          "(?:(?:between|from)\\s+)?(?<from>.+?)\\s*(?:\\s+to\\s+|\\s+and\\s+|\\s*[-\u2013\u2014]\\s*|\\s*/\\s*)(?<to>.+)",
          Pattern.CASE_INSENSITIVE);

  /** How many dates are kept: lists write the same few days again and again. */
  private static final int MOST_KNOWN = 50_000;

  private static final Map<String, EntryDate> KNOWN = new ConcurrentHashMap<>();

  private ListDates() {}

  private static Map<String, Integer> months() {
    Map<String, Integer> months = new HashMap<>();
    for (Month month : Month.values()) {
      for (TextStyle style : List.of(TextStyle.FULL, TextStyle.SHORT)) {
        String name = month.getDisplayName(style, Locale.ENGLISH).toLowerCase(Locale.ROOT);
        months.put(name, month.getValue());
      }
    }
    months.put("sept", Month.SEPTEMBER.getValue());
    return months;
  }

  /**
   * The dates of a text that may give several, numbered or parted by semicolons, commas or "or".
   */
  public static List<EntryDate> all(String text) {
    List<EntryDate> dates = new ArrayList<>();
    for (String value : Enumerated.values(text)) {
      Optional<EntryDate> whole = one(value);
      if (whole.isPresent() && !whole.get().edtf().isEmpty()) {
        dates.add(whole.get());
        continue;
      }
      List<EntryDate> several = new ArrayList<>();
      for (String part : BETWEEN.split(value, -1)) {
        one(part).filter(date -> !date.edtf().isEmpty()).ifPresent(several::add);
      }
      if (several.isEmpty()) {
        whole.ifPresent(dates::add);
      } else {
        dates.addAll(several);
      }
    }
    return dates;
  }

  /** The date of a text; none where the text is empty or gives no part of a date. */
  public static Optional<EntryDate> one(String text) {
    String written = Blanks.single(text);
    if (written.isEmpty()) {
      return Optional.empty();
    }
    EntryDate known = KNOWN.get(written);
    if (known == null) {
      known = new EntryDate(edtf(written), written);
      if (KNOWN.size() < MOST_KNOWN) {
        KNOWN.put(written, known);
      }
    }
    return Optional.of(known);
  }

  /** The first date of a text as a list of at most one, for {@link EntryDraft#listed}. */
  public static List<EntryDate> first(String text) {
    return all(text).stream().filter(date -> !date.edtf().isEmpty()).limit(1).toList();
  }

  /**
   * A date of its parts.
   *
   * @param year the year, 0 where it is not known, which makes no date
   * @param month the month, 0 where it is not known
   * @param day the day of the month, 0 where it is not known
   * @param about whether the list says about
   * @param text what the list writes
   */
  public static List<EntryDate> parts(int year, int month, int day, boolean about, String text) {
    String edtf = edtf(year, month, day);
    if (edtf.isEmpty()) {
      return List.of();
    }
    return List.of(new EntryDate(about ? edtf + "~" : edtf, Blanks.single(text)));
  }

  /**
   * An interval of years.
   *
   * @param from the first year as written
   * @param to the last year as written
   * @param about whether the list says about
   */
  public static List<EntryDate> years(String from, String to, boolean about) {
    if (from.isEmpty() || to.isEmpty()) {
      return one(from.isEmpty() ? to : from).stream().toList();
    }
    String mark = about ? "~" : "";
    return List.of(new EntryDate(edtf(from) + mark + "/" + edtf(to) + mark, from + " to " + to));
  }

  /**
   * A date given by its first and its last day: a day, a month or a year where it is just that,
   * else an interval.
   *
   * @param from the first day, as ISO 8601, or empty
   * @param to the last day, as ISO 8601, or empty
   * @param about whether the list says about
   * @param text what the list writes
   */
  public static List<EntryDate> span(String from, String to, boolean about, String text) {
    Optional<LocalDate> first = day(from);
    Optional<LocalDate> last = day(to).or(() -> first);
    if (first.isEmpty() || last.isEmpty()) {
      return one(text).stream().toList();
    }
    String start = first.get().toString();
    String end = last.get().toString();
    LocalDate day = first.get();
    String mark = about ? "~" : "";
    String edtf;
    if (start.equals(end)) {
      edtf = start + mark;
    } else if (day.getDayOfMonth() == 1 && last.get().equals(day.plusMonths(1).minusDays(1))) {
      edtf = start.substring(0, 7) + mark;
    } else if (day.getDayOfYear() == 1 && last.get().equals(day.plusYears(1).minusDays(1))) {
      edtf = start.substring(0, 4) + mark;
    } else if (day.getDayOfYear() == 1 && last.get().plusDays(1).getDayOfYear() == 1) {
      edtf = start.substring(0, 4) + mark + "/" + end.substring(0, 4) + mark;
    } else {
      edtf = start + mark + "/" + end + mark;
    }
    return List.of(new EntryDate(edtf, Blanks.single(text)));
  }

  /** The day of a text that gives a whole date; none where it gives less. */
  public static Optional<LocalDate> day(String text) {
    String edtf = edtf(Blanks.single(text));
    return edtf.length() == 10 ? Optional.of(LocalDate.parse(edtf)) : Optional.empty();
  }

  private static String edtf(String text) {
    Matcher about = ABOUT.matcher(text);
    boolean marked = false;
    String plain = text;
    if (about.lookingAt() && about.end() < text.length() || about.find()) {
      if (about.start() == 0 || about.end() == text.length()) {
        marked = true;
        plain = (text.substring(0, about.start()) + text.substring(about.end())).strip();
      }
    }
    String exact = exact(plain);
    if (!exact.isEmpty()) {
      return marked ? exact + "~" : exact;
    }
    Matcher range = RANGE.matcher(plain);
    if (range.matches()) {
      String to = edtf(range.group("to").strip());
      String from = edtf(range.group("from").strip());
      if (from.isEmpty() && !to.isEmpty()) {
        from = borrowed(range.group("from").strip(), to);
      }
      if (!from.isEmpty() && !to.isEmpty() && !from.contains("/") && !to.contains("/")) {
        String mark = marked ? "~" : "";
        return from + (from.endsWith("~") ? "" : mark) + "/" + to + (to.endsWith("~") ? "" : mark);
      }
    }
    return "";
  }

  /** "Jan to March 1970": the first month has its year from the second. */
  private static String borrowed(String from, String to) {
    Integer month = MONTHS.get(from.toLowerCase(Locale.ROOT).replace(".", ""));
    return month == null || to.length() < 4 ? "" : exact(from + " " + to.substring(0, 4));
  }

  private static String exact(String text) {
    for (Pattern pattern : List.of(ISO, DAY_FIRST)) {
      Matcher matcher = pattern.matcher(text);
      if (matcher.matches()) {
        return edtf(
            number(matcher.group("y")), number(matcher.group("m")), number(matcher.group("d")));
      }
    }
    for (Pattern pattern : List.of(WORDS, MONTH_FIRST)) {
      Matcher matcher = pattern.matcher(text);
      if (matcher.matches()) {
        Integer month = MONTHS.get(matcher.group("n").toLowerCase(Locale.ROOT));
        return month == null
            ? ""
            : edtf(number(matcher.group("y")), month, number(matcher.group("d")));
      }
    }
    Matcher month = MONTH_NUMBER.matcher(text);
    if (month.matches()) {
      return edtf(number(month.group("y")), number(month.group("m")), 0);
    }
    return ONLY_YEAR.matcher(text).matches() ? text : "";
  }

  /** A number; 0 for what lists write where they do not know it: nothing, 00, dd. */
  private static int number(String digits) {
    return digits != null
            && digits.chars().allMatch(digit -> digit >= '0' && digit <= '9')
            && !digits.isEmpty()
        ? Integer.parseInt(digits)
        : 0;
  }

  private static String edtf(int year, int month, int day) {
    if (year < 1500 || year > 2099) {
      return "";
    }
    String text = String.format(Locale.ROOT, "%04d", year);
    if (month == 0) {
      return text;
    }
    try {
      if (day == 0) {
        Month.of(month);
        return text + String.format(Locale.ROOT, "-%02d", month);
      }
      return LocalDate.of(year, month, day).toString();
    } catch (DateTimeException impossible) {
      return month >= 1 && month <= 12 ? text + String.format(Locale.ROOT, "-%02d", month) : text;
    }
  }
}
