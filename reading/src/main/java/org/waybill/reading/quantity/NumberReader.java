package org.waybill.reading.quantity;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.waybill.reading.data.PhraseTable;
import org.waybill.reading.data.Word;

/**
 * Reads one number, exact or vague, with its scales: "1.5 million", "two dozen", "cientos de
 * miles".
 */
final class NumberReader {

  private static final int LONGEST_SPELLED = 9;
  private static final int GROUP = 3;

  /** More digits than this number something and count nothing. */
  private static final int LONGEST_FIGURE = 20;

  /**
   * A number read.
   *
   * @param bounds its value
   * @param next index of the word after it
   * @param plainFigure whether it is nothing but one run of digits, and so perhaps a year
   * @param scale the scale that it was multiplied with, 1 if none
   */
  record Reading(Bounds bounds, int next, boolean plainFigure, double scale) {

    Reading(Bounds bounds, int next, boolean plainFigure) {
      this(bounds, next, plainFigure, 1);
    }
  }

  private final QuantityWords table;
  private final SpelledNumbers spelled;
  private final Figures figures;

  NumberReader(QuantityWords table, String language) {
    this.table = table;
    this.spelled = new SpelledNumbers(language);
    this.figures = new Figures(table.decimal());
  }

  /** The number that starts at a word. */
  Optional<Reading> read(List<Word> words, int from) {
    if (from >= words.size()) {
      return Optional.empty();
    }
    Optional<Reading> start = part(words, from);
    if (start.isEmpty()) {
      return start;
    }
    Reading reading = start.get();
    while (true) {
      Optional<Reading> scaled = scale(words, reading);
      if (scaled.isEmpty()) {
        return Optional.of(reading);
      }
      reading = scaled.get();
    }
  }

  private Optional<Reading> part(List<Word> words, int from) {
    Word word = words.get(from);
    if (word.isFigure()) {
      return figure(words, from);
    }
    if (!word.isLetters()) {
      return Optional.empty();
    }
    Optional<Reading> fraction =
        table
            .fractions()
            .longest(words, from)
            .flatMap(match -> fraction(words, from + match.length(), match.value()));
    if (fraction.isPresent()) {
      return fraction;
    }
    Optional<Reading> written = spelled(words, from);
    Optional<Reading> vague =
        table
            .vague()
            .longest(words, from)
            .map(match -> new Reading(match.value(), from + match.length(), false));
    return vague.isPresent() && (written.isEmpty() || written.get().next() < vague.get().next())
        ? vague
        : written;
  }

  /** "half a million", "a dozen": a fraction or article counts only with the scale after it. */
  private Optional<Reading> fraction(List<Word> words, int from, double part) {
    return table
        .scales()
        .longest(words, from)
        .map(scale ->
            new Reading(
                Bounds.exactly(part * scale.value()), from + scale.length(), false, scale.value()));
  }

  private Optional<Reading> figure(List<Word> words, int from) {
    if (isNameOrMeasure(words, from)) {
      return Optional.empty();
    }
    StringBuilder digits = new StringBuilder(words.get(from).text());
    int next = from + 1;
    // "10 000": groups of three behind a short first group
    while (digits.length() <= GROUP * 3
        && words.get(from).text().length() <= GROUP
        && next < words.size()
        && words.get(next).text().matches("\\d{3}")
        && !words.get(next).glued()) {
      digits.append(words.get(next).text());
      next++;
    }
    if (digits.length() > LONGEST_FIGURE) {
      return Optional.empty();
    }
    boolean scaled = table.scales().longest(words, next).isPresent();
    boolean plain = next == from + 1 && digits.chars().allMatch(Character::isDigit);
    Bounds value = Bounds.exactly(figures.value(digits.toString(), scaled));
    return Optional.of(new Reading(value, next, plain));
  }

  /** The 16 of F-16, the 155 of 155mm, the 2 of M1A2, the 10 of "10-foot" count nothing. */
  private boolean isNameOrMeasure(List<Word> words, int from) {
    if (words.get(from).glued() && from > 0) {
      Word before = words.get(from - 1);
      boolean hyphened =
          before.isDash() && before.glued() && from > 1 && words.get(from - 2).isLetters();
      boolean currency = before.isLetters() && isCurrencyBefore(words, from);
      if ((before.isLetters() && !currency) || hyphened || "./:".contains(before.text())) {
        return true;
      }
    }
    return isMeasure(words, from + 1, true);
  }

  /** Whether what follows a number makes it no count: "155 mm", "two-year", "10-foot". */
  private boolean isMeasure(List<Word> words, int after, boolean figure) {
    int next = after;
    boolean hyphened = false;
    if (next < words.size() && words.get(next).isDash() && words.get(next).glued()) {
      next++;
      hyphened = true;
    }
    if (next >= words.size()) {
      return false;
    }
    boolean measured =
        table.scales().longest(words, next).isPresent()
            || table.units().longest(words, next).isPresent()
            || table.currencies().longest(words, next).isPresent();
    boolean glued = words.get(next).glued() && words.get(next).isLetters();
    return table.notCounted().longest(words, next).isPresent()
        || (glued && (figure ^ hyphened) && !measured);
  }

  private boolean isCurrencyBefore(List<Word> words, int from) {
    return table
        .currencies()
        .longest(words, from - 1)
        .filter(match -> match.length() == 1)
        .isPresent();
  }

  private Optional<Reading> spelled(List<Word> words, int from) {
    int end = from;
    while (end < words.size()
        && end - from < LONGEST_SPELLED
        && (spelled.knows(words.get(end)) || (words.get(end).isDash() && end > from))) {
      end++;
    }
    for (; end > from; end--) {
      OptionalDouble value =
          words.get(end - 1).isDash()
              ? OptionalDouble.empty()
              : spelled.read(words.subList(from, end));
      if (value.isPresent() && !isMeasure(words, end, false)) {
        return Optional.of(new Reading(Bounds.exactly(value.getAsDouble()), end, false));
      }
    }
    return Optional.empty();
  }

  /** The number times the scale that follows it, past a link: "cientos de miles", "dos docenas". */
  private Optional<Reading> scale(List<Word> words, Reading number) {
    int at = number.next();
    if (at < words.size() && words.get(at).isDash() && words.get(at).glued()) {
      at++;
    }
    Optional<PhraseTable.Match<Double>> scale = table.scales().longest(words, at);
    if (scale.isPresent()) {
      Bounds value = number.bounds().times(Bounds.exactly(scale.get().value()));
      return Optional.of(
          new Reading(
              value, at + scale.get().length(), false, number.scale() * scale.get().value()));
    }
    boolean vague = number.bounds().least() < number.bounds().most();
    Optional<PhraseTable.Match<Boolean>> link = table.links().longest(words, at);
    if (!vague || link.isEmpty()) {
      return Optional.empty();
    }
    int after = at + link.get().length();
    Optional<PhraseTable.Match<Bounds>> further = table.vague().longest(words, after);
    return further.map(match ->
        new Reading(
            number.bounds().times(Bounds.exactly(match.value().least())),
            after + match.length(),
            false));
  }
}
