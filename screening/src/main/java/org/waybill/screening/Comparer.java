package org.waybill.screening;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waybill.model.screening.Comparison;
import org.waybill.model.screening.Reason;
import org.waybill.model.watchlist.EntryKind;
import org.waybill.screening.compare.NameComparer;
import org.waybill.screening.name.NameParser;
import org.waybill.screening.name.PartyName;
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
   * How alike two names are, and why. The score of names that do not match says how near they are,
   * which is less than a match and no part of one.
   *
   * @param kind what both are names of, where that is known; else it is guessed from their words
   * @param threshold the score from which on they match
   */
  public Comparison compare(String left, String right, Optional<EntryKind> kind, double threshold) {
    boolean persons = kind.map(EntryKind.PERSON::equals).orElseGet(() -> arePersons(left, right));
    PartyName one = persons ? parser.person(left) : parser.organisation(left);
    PartyName other = persons ? parser.person(right) : parser.organisation(right);
    NameComparer.Scored scored = comparer.compare(one, other, persons);
    if (scored.score() >= threshold) {
      return new Comparison(scored.score(), true, scored.reasons());
    }
    double near = NameComparer.nearness(parser.person(left), parser.person(right));
    if (near >= threshold) {
      return new Comparison(scored.score(), false, scored.reasons());
    }
    List<Reason> reasons = new ArrayList<>(scored.reasons());
    reasons.add(new Reason("nearness", near, 0, left, right));
    return new Comparison(near, false, reasons);
  }

  private boolean arePersons(String left, String right) {
    return !parser.looksLikeOrganisation(left) && !parser.looksLikeOrganisation(right);
  }
}
