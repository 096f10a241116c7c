package org.waybill.reading.quantity;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.text.ParsePosition;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.waybill.reading.data.Word;

/** Reads numbers that are written out, by ICU's spell-out rules of a language. */
final class SpelledNumbers {

  private static final long[] SAMPLES = {
    100, 200, 300, 400, 500, 600, 700, 800, 900, 101, 1000, 2000, 1001, 21000, 100000
  };
  private static final double LARGEST = 1_000_000;

  private final RuleBasedNumberFormat format;
  private final Set<String> vocabulary = new HashSet<>();
  private final Map<String, OptionalDouble> single = new HashMap<>();

  SpelledNumbers(String language) {
    format =
        new RuleBasedNumberFormat(ULocale.forLanguageTag(language), RuleBasedNumberFormat.SPELLOUT);
    for (String rules : format.getRuleSetNames()) {
      if (rules.contains("ordinal") || rules.contains("year")) {
        continue;
      }
      for (long number = 1; number < 100; number++) {
        learn(format.format(number, rules));
      }
      for (long number : SAMPLES) {
        learn(format.format(number, rules));
      }
    }
    vocabulary.forEach(word -> single.put(word, parse(word)));
  }

  private void learn(String spelled) {
    for (String word : spelled.replace('\u00ad', '-').split("[\\s-]+", -1)) {
      vocabulary.add(word.toLowerCase(Locale.ROOT));
    }
  }

  /** Whether a word occurs in spelled numbers. */
  boolean knows(Word word) {
    return vocabulary.contains(word.text().toLowerCase(Locale.ROOT));
  }

  /** The value of words, if they spell one number up to a million. */
  OptionalDouble read(List<Word> words) {
    if (words.size() == 1) {
      // a single word, mostly an article, is too frequent to be parsed each time
      return single.getOrDefault(
          words.getFirst().text().toLowerCase(Locale.ROOT), OptionalDouble.empty());
    }
    StringBuilder text = new StringBuilder();
    StringBuilder hyphened = new StringBuilder();
    for (Word word : words) {
      if (!word.isDash()) {
        text.append(text.isEmpty() ? "" : " ").append(word.text().toLowerCase(Locale.ROOT));
      }
      hyphened
          .append(hyphened.isEmpty() || word.glued() ? "" : " ")
          .append(word.text().toLowerCase(Locale.ROOT));
    }
    OptionalDouble value = parse(hyphened.toString());
    return value.isPresent() ? value : parse(text.toString());
  }

  private OptionalDouble parse(String text) {
    ParsePosition position = new ParsePosition(0);
    Number number;
    synchronized (format) { // ICU's formats keep state while they parse
      number = format.parse(text, position);
    }
    boolean whole = position.getIndex() == text.length();
    return whole && number.doubleValue() > 0 && number.doubleValue() <= LARGEST
        ? OptionalDouble.of(number.doubleValue())
        : OptionalDouble.empty();
  }
}
