package org.waybill.screening;

import java.util.Optional;
import org.waybill.model.screening.Comparison;
import org.waybill.model.watchlist.EntryKind;
import org.waybill.screening.compare.NameComparer;
import org.waybill.screening.name.NameParser;
import org.waybill.screening.words.Words;

/** Compares two names: how alike they are, and why. Safe for use by several threads. */
public final class Comparer {

  /** The score from which on two names are said to match; docs/screening.md shows what it means. */
  public static final double DEFAULT_THRESHOLD = 0.7;

  private final NameParser parser;
  private final NameComparer comparer;

  /** Compares by what Waybill knows of names. */
  public Comparer() {
    Words words = Words.standard();
    this.parser = new NameParser(words);
    this.comparer = new NameComparer(words);
  }

  /**
   * How alike two names are, and why.
   *
   * @param kind what both are names of, where that is known; else it is guessed from their words
   * @param threshold the score from which on they match
   */
  public Comparison compare(String left, String right, Optional<EntryKind> kind, double threshold) {
    boolean persons = kind.map(EntryKind.PERSON::equals).orElseGet(() -> arePersons(left, right));
    NameComparer.Scored scored =
        persons
            ? comparer.compare(parser.person(left), parser.person(right), true)
            : comparer.compare(parser.organisation(left), parser.organisation(right), false);
    return new Comparison(scored.score(), scored.score() >= threshold, scored.reasons());
  }

  private boolean arePersons(String left, String right) {
    return !parser.looksLikeOrganisation(left) && !parser.looksLikeOrganisation(right);
  }
}
