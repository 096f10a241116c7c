package org.waybill.intake;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Plain text: the body is the text itself, every character in its place.
 *
 * <p>No headline is read out of a first line, since nothing tells it from a lead. The one header
 * that is understood is a date at the very start, {@code date 2023-09} or {@code Date: 2023-09-05};
 * it stays in the body.
 */
final class TextForm {

  private static final Pattern DATE_HEADER =
      Pattern.compile(
          "\\s{0,20}date(?:\\s*:\\s*|[ \\t]+)(\\d{4}(?:-\\d{2}(?:-\\d{2})?)?)(?![\\d-])",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern MAIL_DATE_HEADER =
      Pattern.compile(
          "\\s{0,20}date:[ \\t]*(\\w{3}, \\d{1,2} \\w{3} \\d{4} [\\d:]{5,8} [+-]\\d{4})",
          Pattern.CASE_INSENSITIVE);

  private TextForm() {}

  static ReportDetails details(String text) {
    for (Pattern header : new Pattern[] {DATE_HEADER, MAIL_DATE_HEADER}) {
      Matcher matcher = header.matcher(text);
      if (matcher.lookingAt()) {
        return ReportDetails.UNKNOWN.withPublished(
            PublicationDates.parse(matcher.group(1)).orElse(""));
      }
    }
    return ReportDetails.UNKNOWN;
  }
}
