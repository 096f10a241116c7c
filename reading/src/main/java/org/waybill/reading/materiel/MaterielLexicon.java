package org.waybill.reading.materiel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.waybill.model.MaterielCategory;
import org.waybill.model.Quantity;
import org.waybill.reading.data.SentenceText;
import org.waybill.reading.data.Word;
import org.waybill.reading.data.WordStream;
import org.waybill.reading.quantity.QuantityFinder;
import org.waybill.reading.quantity.QuantityMention;
import org.waybill.syntax.Sentence;

/**
 * The words for materiel of one language, and the names of weapon types.
 *
 * <p>Finds what a sentence names: the longest phrase wins, compounds take the category of their
 * head, money that nothing else takes is a weak mention of funds. Safe for use by several threads.
 */
public final class MaterielLexicon {

  private static final double LEAST_FUNDS = 10_000;

  private final WordStream stream;
  private final TermTable terms;
  private final Compounds compounds;
  private final QuantityFinder quantities;

  private MaterielLexicon(
      WordStream stream, TermTable terms, DesignationTable designations, QuantityFinder finder) {
    this.stream = stream;
    this.terms = terms;
    this.compounds = new Compounds(terms, designations);
    this.quantities = finder;
  }

  /**
   * The lexicon of a language, with the gazetteer's designations.
   *
   * @param language ISO 639-1 code
   * @throws org.waybill.model.UnsupportedLanguageException if the language has no materiel terms
   * @throws org.waybill.model.InvalidValueException if a file is wrong; the message names the place
   */
  public static MaterielLexicon load(String language) {
    return new MaterielLexicon(
        WordStream.load(language),
        TermTable.load(language),
        DesignationTable.load(),
        QuantityFinder.load(language));
  }

  /** The mentions of a sentence, in the order of the text, none inside another. */
  public List<MaterielMention> find(Sentence sentence) {
    List<Word> words = stream.phraseWords(sentence);
    List<MaterielMention> mentions = new ArrayList<>();
    List<Compound> found = compounds.in(sentence, words);
    List<QuantityMention> free = new ArrayList<>();
    for (QuantityMention quantity : quantities.find(sentence)) {
      if (found.stream().noneMatch(compound -> isName(compound, quantity, words))) {
        free.add(quantity);
      }
    }
    QuantityAttachment attachment = new QuantityAttachment(terms, sentence, words);
    for (Compound compound : found) {
      int first = words.get(compound.from()).token();
      int last = words.get(compound.to() - 1).token();
      Optional<QuantityMention> quantity = attachment.of(first, last, free);
      quantity.ifPresent(free::remove);
      mentions.add(mention(sentence, compound, first, last, quantity));
    }
    free.stream().filter(MaterielLexicon::isFunds).forEach(sum -> mentions.add(funds(sum)));
    mentions.sort(Comparator.comparingInt(MaterielMention::firstToken));
    return mentions;
  }

  private MaterielMention mention(
      Sentence sentence,
      Compound compound,
      int first,
      int last,
      Optional<QuantityMention> quantity) {
    int head = SentenceText.head(sentence, first, last);
    int start = quantity.map(q -> start(sentence, q, first, head)).orElse(first);
    return new MaterielMention(
        start,
        last,
        SentenceText.head(sentence, start, last),
        compound.category().orElse(MaterielCategory.ARMS),
        compound.designation().map(unused -> compound.designationName()),
        quantity.map(q -> counted(q, sentence, first, last)),
        compound.isWeak());
  }

  /** The first token, with a quantity that governs the words: "dozens of tanks". */
  private static int start(Sentence sentence, QuantityMention quantity, int first, int head) {
    boolean governs = sentence.isWithin(sentence.token(head), sentence.token(quantity.head()));
    return governs ? Math.min(first, quantity.firstToken()) : first;
  }

  /** Whether a number is nothing but part of a designation: the 2 of "Leopard 2". */
  private static boolean isName(Compound compound, QuantityMention quantity, List<Word> words) {
    return compound.pieces().stream()
        .filter(piece -> piece.designation() != null)
        .anyMatch(piece ->
            words.get(piece.from()).token() <= quantity.lastToken()
                && words.get(piece.to() - 1).token() >= quantity.lastToken());
  }

  /** The quantity with the unit that the mention's own words give: "two Patriot batteries". */
  private Quantity counted(QuantityMention found, Sentence sentence, int first, int last) {
    Quantity quantity = found.quantity();
    if (quantity.unit().isPresent()) {
      return quantity;
    }
    Optional<String> unit = Optional.empty();
    for (int i = first; i <= last && unit.isEmpty(); i++) {
      unit = quantities.unit(sentence, sentence.token(i));
    }
    return new Quantity(quantity.minimum(), quantity.maximum(), unit, quantity.text());
  }

  /** Money, and too much for the price of a piece. */
  private static boolean isFunds(QuantityMention sum) {
    return sum.money() && sum.quantity().maximum() >= LEAST_FUNDS;
  }

  private static MaterielMention funds(QuantityMention sum) {
    return new MaterielMention(
        sum.firstToken(),
        sum.lastToken(),
        sum.head(),
        MaterielCategory.FUNDS,
        Optional.empty(),
        Optional.of(sum.quantity()),
        true);
  }
}
