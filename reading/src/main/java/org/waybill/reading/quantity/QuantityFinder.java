package org.waybill.reading.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waybill.model.Quantity;
import org.waybill.reading.data.PhraseTable;
import org.waybill.reading.data.SentenceText;
import org.waybill.reading.data.Word;
import org.waybill.reading.data.WordStream;
import org.waybill.syntax.Sentence;
import org.waybill.syntax.Token;

/**
 * Finds the quantities of a sentence in one language.
 *
 * <p>Vague words give the range of their magnitude with the least value of the ACLED rule: "tens"
 * is 10 to 99, "dozens" 12 to 99, "hundreds" 100 to 999. "At least" and "more than" leave the
 * maximum infinite, "up to" puts the minimum at 0, "about" widens by a tenth. Years, calibres,
 * ordinals and the figures inside designations are no quantities. Safe for use by several threads.
 */
public final class QuantityFinder {

  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2100;

  private final QuantityWords table;
  private final WordStream stream;
  private final NumberReader numbers;

  private QuantityFinder(QuantityWords table, WordStream stream, NumberReader numbers) {
    this.table = table;
    this.stream = stream;
    this.numbers = numbers;
  }

  /**
   * The finder for a language.
   *
   * @param language ISO 639-1 code
   * @throws org.waybill.model.UnsupportedLanguageException if the language has no quantities
   */
  public static QuantityFinder load(String language) {
    QuantityWords table = QuantityWords.load(language);
    return new QuantityFinder(table, WordStream.load(language), new NumberReader(table, language));
  }

  /** The quantities of a sentence, in the order of the text, none inside another. */
  public List<QuantityMention> find(Sentence sentence) {
    List<Word> words = stream.words(sentence);
    List<QuantityMention> found = new ArrayList<>();
    for (int i = 0; i < words.size(); ) {
      Optional<Parse> parse = parse(words, i);
      if (parse.isPresent() && counts(parse.get(), words, sentence)) {
        found.add(mention(parse.get(), words, sentence));
        i = parse.get().next();
      } else {
        i++;
      }
    }
    return found;
  }

  /** The unit that a token names, for instance {@code rounds}. */
  public Optional<String> unit(Sentence sentence, Token token) {
    List<Word> word =
        stream.words(sentence).stream().filter(w -> w.token() == token.index()).toList();
    return table.units().longest(word, 0).map(PhraseTable.Match::value);
  }

  private record Parse(
      int from,
      int next,
      Bounds bounds,
      Optional<String> unit,
      boolean money,
      NumberReader.Reading number,
      boolean bounded) {}

  private Optional<Parse> parse(List<Word> words, int from) {
    int at = from;
    List<Bounding> boundings = new ArrayList<>();
    Optional<PhraseTable.Match<Bounding>> bound = table.bounds().longest(words, at);
    while (bound.isPresent()) {
      boundings.add(bound.get().value());
      at += bound.get().length();
      bound = table.bounds().longest(words, at);
    }
    Optional<PhraseTable.Match<Boolean>> opener = table.rangeOpeners().longest(words, at);
    int opened = at + opener.map(PhraseTable.Match::length).orElse(0);
    Optional<Amount> low = amount(words, opened);
    if (low.isEmpty()) {
      return Optional.empty();
    }
    Optional<Amount> high = upperEnd(words, low.get(), opener.isPresent());
    if (opener.isPresent() && high.isEmpty()) {
      return boundings.isEmpty()
          ? Optional.empty()
          : parseAfterBounds(words, from, low.get(), boundings);
    }
    Amount last = high.orElse(low.get());
    Bounds bounds =
        high.map(h -> range(low.get().number(), h.number())).orElse(low.get().number().bounds());
    return Optional.of(finish(words, from, last, bounds, boundings, low.get().currency()));
  }

  private Optional<Parse> parseAfterBounds(
      List<Word> words, int from, Amount amount, List<Bounding> boundings) {
    return Optional.of(
        finish(words, from, amount, amount.number().bounds(), boundings, amount.currency()));
  }

  private record Amount(NumberReader.Reading number, Optional<String> currency) {}

  private Optional<Amount> amount(List<Word> words, int at) {
    Optional<PhraseTable.Match<String>> sign =
        table
            .currencies()
            .longest(words, at, match -> match.length() == 1 || words.get(at + 1).glued());
    int start = at + sign.map(PhraseTable.Match::length).orElse(0);
    return numbers
        .read(words, start)
        .map(number -> new Amount(number, sign.map(PhraseTable.Match::value)));
  }

  private Optional<Amount> upperEnd(List<Word> words, Amount low, boolean opened) {
    int at = low.number().next();
    Optional<PhraseTable.Match<Boolean>> link = table.rangeLinks().longest(words, at);
    if (link.isEmpty() && opened) {
      link = table.openedRangeLinks().longest(words, at);
    }
    boolean dash = at < words.size() && words.get(at).isDash();
    if (link.isEmpty() && !dash) {
      return Optional.empty();
    }
    return amount(words, at + link.map(PhraseTable.Match::length).orElse(1))
        .filter(high -> high.number().bounds().most() > low.number().bounds().least());
  }

  /** "2 to 3 million": the scale of the upper end holds for the lower one too. */
  private static Bounds range(NumberReader.Reading low, NumberReader.Reading high) {
    boolean shared = low.scale() == 1 && high.scale() > 1 && low.bounds().least() < high.scale();
    Bounds lower = shared ? low.bounds().times(Bounds.exactly(high.scale())) : low.bounds();
    return lower.to(high.bounds());
  }

  private Parse finish(
      List<Word> words,
      int from,
      Amount last,
      Bounds bounds,
      List<Bounding> boundings,
      Optional<String> sign) {
    int next = last.number().next();
    Optional<String> currency = sign.or(last::currency);
    Optional<String> unit = currency;
    int tail = next;
    if (tail < words.size() && words.get(tail).isDash() && words.get(tail).glued()) {
      tail++;
    }
    int linked = tail + table.links().longest(words, tail).map(PhraseTable.Match::length).orElse(0);
    for (int at : new int[] {tail, linked}) {
      Optional<PhraseTable.Match<String>> money = table.currencies().longest(words, at);
      Optional<PhraseTable.Match<String>> counted = table.units().longest(words, at);
      if (money.isPresent()) {
        currency = currency.or(() -> money.map(PhraseTable.Match::value));
        unit = currency;
        next = at + money.get().length();
        break;
      }
      if (currency.isEmpty() && counted.isPresent()) {
        unit = counted.map(PhraseTable.Match::value);
        next = at + counted.get().length();
        break;
      }
    }
    Optional<PhraseTable.Match<Bounding>> after = table.boundsAfter().longest(words, next);
    if (after.isPresent()) {
      boundings.add(after.get().value());
      next += after.get().length();
    }
    Bounds bounded = bounds;
    for (Bounding bounding : boundings) {
      bounded = bounding.on(bounded);
    }
    return new Parse(
        from, next, bounded, unit, currency.isPresent(), last.number(), !boundings.isEmpty());
  }

  /** Whether the number counts something, and is no year and no mere article. */
  private static boolean counts(Parse parse, List<Word> words, Sentence sentence) {
    double value = parse.bounds().least();
    Token token = sentence.token(words.get(parse.number().next() - 1).token());
    boolean article = parse.bounds().most() == 1 && !words.get(parse.from()).isFigure();
    if (article && !token.tag().equals("NUM")) {
      return false;
    }
    boolean year =
        parse.number().plainFigure()
            && value >= FIRST_YEAR
            && value <= LAST_YEAR
            && !(sentence.is(token, "nummod") && value % 100 == 0);
    return !year || parse.unit().isPresent() || parse.bounded();
  }

  private static QuantityMention mention(Parse parse, List<Word> words, Sentence sentence) {
    int first = words.get(parse.from()).token();
    int last = words.get(parse.next() - 1).token();
    Quantity quantity =
        new Quantity(
            parse.bounds().least(),
            parse.bounds().most(),
            parse.unit(),
            SentenceText.between(sentence, first, last));
    return new QuantityMention(
        first, last, SentenceText.head(sentence, first, last), quantity, parse.money());
  }
}
