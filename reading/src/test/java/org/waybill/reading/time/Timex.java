package org.waybill.reading.time;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A TIMEX3 annotation whose value names a date.
 *
 * @param start the offset of its first character in the text without tags
 * @param end the offset after the last
 * @param edtf its value as EDTF
 */
record Timex(int start, int end, String edtf) {

  /**
   * A document of a TimeML corpus.
   *
   * @param text its text without tags
   * @param dates its annotations that name a date
   */
  record Document(String text, List<Timex> dates) {}

  private static final Pattern BODY = Pattern.compile("<TEXT>(.*?)</TEXT>", Pattern.DOTALL);
  private static final Pattern TAG =
      Pattern.compile("<TIMEX3([^>]*)>(.*?)</TIMEX3>", Pattern.DOTALL);
  private static final Pattern TYPE = Pattern.compile("type=\"DATE\"");
  private static final Pattern VALUE = Pattern.compile("value=\"([^\"]*)\"");
  private static final Pattern WEEK = Pattern.compile("(\\d{4})-W(\\d\\d)(-WE)?");

  static Document read(Path file) throws IOException {
    Matcher body = BODY.matcher(Files.readString(file));
    if (!body.find()) {
      throw new IOException(file + " has no TEXT");
    }
    StringBuilder text = new StringBuilder();
    List<Timex> dates = new ArrayList<>();
    String tagged = body.group(1);
    Matcher tag = TAG.matcher(tagged);
    int last = 0;
    while (tag.find()) {
      text.append(tagged, last, tag.start());
      int start = text.length();
      text.append(tag.group(2));
      last = tag.end();
      Matcher value = VALUE.matcher(tag.group(1));
      if (TYPE.matcher(tag.group(1)).find() && value.find()) {
        edtf(value.group(1)).ifPresent(date -> dates.add(new Timex(start, text.length(), date)));
      }
    }
    return new Document(text.append(tagged.substring(last)).toString(), dates);
  }

  /** The EDTF form of a TIMEX3 value; empty if it names no date of the calendar. */
  static Optional<String> edtf(String value) {
    String date = value.replaceFirst("T.*", "");
    Matcher week = WEEK.matcher(date);
    try {
      if (week.matches()) {
        LocalDate monday =
            LocalDate.of(Integer.parseInt(week.group(1)), 1, 4)
                .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, Integer.parseInt(week.group(2)))
                .with(java.time.DayOfWeek.MONDAY);
        Stretch days = week.group(3) == null ? Stretch.week(monday) : Stretch.weekend(monday);
        return Optional.of(days.edtf());
      }
    } catch (DateTimeException noSuchWeek) {
      return Optional.empty();
    }
    String edtf =
        date.replaceFirst("-SP$", "-21")
            .replaceFirst("-SU$", "-22")
            .replaceFirst("-(FA|AU)$", "-23")
            .replaceFirst("-WI$", "-24");
    for (int number = 1; number <= 4; number++) {
      edtf = edtf.replaceFirst("-Q" + number + "$", "-" + (32 + number));
      edtf = edtf.replaceFirst("-H" + number + "$", "-" + (39 + number));
    }
    if (edtf.matches("\\d{3}")) {
      return Optional.of(edtf + "X");
    }
    if (edtf.matches("\\d{2}")) {
      return Optional.of(edtf + "XX");
    }
    return Optional.of(edtf).filter(one -> one.matches("\\d{4}(-\\d\\d){0,2}"));
  }
}
