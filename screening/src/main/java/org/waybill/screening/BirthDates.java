package org.waybill.screening;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Dates of birth as lists and users give them: days, months, years, intervals and sets of EDTF (ISO
 * 8601-2:2019), compared as precisely as both are known.
 */
final class BirthDates {

  private static final Pattern DATE = Pattern.compile("(\\d{4})(?:-(\\d{2}))?(?:-(\\d{2}))?");

  private BirthDates() {}

  /** How near two dates of birth are. */
  enum Nearness {
    /** The same day. */
    SAME_DAY,
    /** The same month or year, as far as it is known. */
    SAME_YEAR,
    /** A year apart: lists are often off by one. */
    NEIGHBOURS,
    /** Several years apart. */
    APART,
    /** So far apart that they cannot be of one person. */
    FAR_APART,
    /** One of them is not known. */
    UNKNOWN
  }

  private static final int APART_YEARS = 5;

  /** How near a date is to the nearest of several. */
  static Nearness nearest(String date, List<String> others) {
    List<int[]> asked = dates(date);
    Nearness best = Nearness.UNKNOWN;
    for (String other : others) {
      for (int[] left : asked) {
        for (int[] right : dates(other)) {
          Nearness nearness = between(left, right);
          best = best == Nearness.UNKNOWN || nearness.compareTo(best) < 0 ? nearness : best;
        }
      }
    }
    return best;
  }

  private static Nearness between(int[] left, int[] right) {
    int years = Math.max(left[0] - right[3], right[0] - left[3]);
    if (years > 0) {
      return years == 1
          ? Nearness.NEIGHBOURS
          : years < APART_YEARS ? Nearness.APART : Nearness.FAR_APART;
    }
    boolean days = left[2] > 0 && right[2] > 0;
    return days && left[1] == right[1] && left[2] == right[2]
        ? Nearness.SAME_DAY
        : Nearness.SAME_YEAR;
  }

  /** Each date as year, month, day and last year; month and day are 0 where they are not known. */
  private static List<int[]> dates(String edtf) {
    List<int[]> dates = new ArrayList<>();
    Matcher matcher = DATE.matcher(edtf.replace("X", "0"));
    while (matcher.find()) {
      int year = Integer.parseInt(matcher.group(1));
      dates.add(new int[] {year, number(matcher.group(2)), number(matcher.group(3)), year});
    }
    boolean interval = edtf.indexOf('/') > 0 || edtf.contains("..");
    if (interval && dates.size() > 1) {
      return List.of(new int[] {dates.getFirst()[0], 0, 0, dates.getLast()[0]});
    }
    return dates;
  }

  private static int number(@Nullable String digits) {
    return digits == null ? 0 : Integer.parseInt(digits);
  }
}
