package org.waybill.model;

/**
 * A span of a report and its exact words.
 *
 * @param start the offset of the first character, in UTF-16 code units of the report's body
 * @param end the offset after the last character
 * @param text the words between the two, exactly as printed
 */
public record Evidence(int start, int end, String text) {

  /** Rejects a span that is empty or does not have the length of its words. */
  public Evidence {
    if (start < 0 || end <= start || end - start != text.length()) {
      throw new InvalidValueException(
          "evidence " + start + "-" + end + " does not fit its " + text.length() + " characters");
    }
  }

  /** The span of a report's body between two offsets. */
  public static Evidence of(Report report, int start, int end) {
    return new Evidence(start, end, report.body().substring(start, end));
  }

  /** Whether the report has these very words in this place. */
  public boolean isIn(Report report) {
    return end <= report.body().length() && report.body().substring(start, end).equals(text);
  }
}
