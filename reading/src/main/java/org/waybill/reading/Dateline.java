package org.waybill.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waybill.syntax.Span;

/**
 * The place, date and agency that open a dispatch ("WASHINGTON, April 5 (Reuters) - "); no part of
 * its first sentence.
 */
final class Dateline {

  /** Longer openings are sentences with a dash in them. */
  private static final int LONGEST = 70;

  private static final Pattern OPENING =
      Pattern.compile(
          "(?:\\p{Lu}{2}[\\p{Lu}\\s.'-]*[^—–(]{0,40}?(?:\\([^)]{2,30}\\))?|[^—–.(]{0,40}\\([^)]{2,30}\\))\\s*"
              + "(?:\\.?\\s*[—–-]+|:)\\s+");

  private Dateline() {}

  /** The span of a sentence without the dateline that it may start with. */
  static Span skip(String text, Span sentence) {
    Matcher opening =
        OPENING
            .matcher(text)
            .region(sentence.start(), Math.min(sentence.end(), sentence.start() + LONGEST));
    return opening.lookingAt() && opening.end() < sentence.end()
        ? new Span(opening.end(), sentence.end())
        : sentence;
  }
}
