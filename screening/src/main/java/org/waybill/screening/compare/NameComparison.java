package org.waybill.screening.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.waybill.model.screening.Reason;
import org.waybill.screening.name.PartyName;
import org.waybill.screening.name.Role;
import org.waybill.screening.name.Token;

/** Weighs the alignment of two names: what matches, what is missing, what contradicts. */
final class NameComparison {

  private static final double MISSING_COUNTRY = 0.3;
  private static final double SUFFIX_CONTRADICTED = 0.4;
  private static final double SUFFIX_MISSING = 0.31;
  private static final int LONGEST_SYLLABLE = 5;
  private static final int SHORTEST_OF_TWO = 7;
  private static final double CONTRADICTED_INITIAL = 0.6;

  private final PartyName left;
  private final PartyName right;
  private final Weights weights;
  private final boolean explained;
  private final List<Reason> shares = new ArrayList<>();
  private final List<Reason> objections = new ArrayList<>();
  private Alignment alignment = Alignment.NONE;
  private double total;
  private double matched;
  private double objected;
  private int telling;

  /**
   * A comparison that is still to be made.
   *
   * @param explained whether reasons are wanted; without them it is much faster
   */
  NameComparison(PartyName left, PartyName right, Weights weights, boolean explained) {
    this.left = left;
    this.right = right;
    this.weights = weights;
    this.explained = explained;
  }

  /** The score, between 0 and 1, with its reasons if they are wanted. */
  NameComparer.Scored scored(WordLikeness likeness) {
    if (left.folded().equals(right.folded()) && !left.folded().isEmpty()) {
      return known("same-name", 1);
    }
    double compact = CompactNames.likeness(left, right);
    if (compact > 0) {
      return known("joined-words", compact);
    }
    alignment = Alignment.of(left, right, likeness);
    matched();
    unmatched();
    numbers();
    ranks();
    legalForms();
    order();
    if (total == 0) {
      return new NameComparer.Scored(0, List.of());
    }
    double share = matched / total;
    double score = share - objected;
    double bound = NameComparer.HIGHEST_UNLESS_SAME;
    boolean oneWord = telling < 2 && isOneOfSeveral();
    if (oneWord) {
      bound = NameComparer.HIGHEST_OF_ONE_WORD * (0.75 + 0.25 * share);
    }
    double kept = rounded(Math.max(0, Math.min(bound, score)));
    if (!explained) {
      return new NameComparer.Scored(kept, List.of());
    }
    List<Reason> reasons = new ArrayList<>(objections);
    for (Reason reason : shares) {
      double weight = reason.weight() / total;
      reasons.add(
          new Reason(reason.feature(), reason.score(), weight, reason.left(), reason.right()));
    }
    if (oneWord) {
      double lost = bound - Math.max(score, bound);
      reasons.add(new Reason("one-word-only", 0, lost, left.written(), right.written()));
    }
    reasons.sort(Comparator.comparingDouble((Reason reason) -> -Math.abs(reason.weight())));
    return new NameComparer.Scored(kept, reasons);
  }

  private NameComparer.Scored known(String feature, double score) {
    return new NameComparer.Scored(
        score,
        explained
            ? List.of(new Reason(feature, score, 1, left.written(), right.written()))
            : List.of());
  }

  private void object(String feature, double weight, String ofLeft, String ofRight) {
    objected += weight;
    objections.add(new Reason(feature, 0, -weight, ofLeft, ofRight));
  }

  private static double rounded(double score) {
    return Math.round(score * 10_000) / 10_000.0;
  }

  private void matched() {
    for (Link link : alignment.links()) {
      double weight = link.weight();
      double score = link.likeness().share();
      total += weight;
      matched += weight * score;
      if (explained) {
        String feature = link.likeness().by().feature();
        String ofLeft = text(left.tokens().subList(link.from(), link.to()));
        String ofRight = text(right.tokens().subList(link.otherFrom(), link.otherTo()));
        shares.add(new Reason(feature, score, weight, ofLeft, ofRight));
      }
      telling += telling(link);
    }
  }

  /** Joined words count as several only where they are long enough to be several names. */
  private int telling(Link link) {
    int onLeft = tellingIn(left, link.from(), link.to());
    int onRight = tellingIn(right, link.otherFrom(), link.otherTo());
    int most = Math.max(onLeft, onRight);
    int length = 0;
    for (Token token : left.tokens().subList(link.from(), link.to())) {
      length += token.key().length();
    }
    return tellingOfJoined(most, length);
  }

  /**
   * How many words joined words count as.
   *
   * @param telling how many of them tell apart who bears them
   * @param letters how many letters they have on the left
   */
  static int tellingOfJoined(int telling, int letters) {
    return letters < SHORTEST_OF_TWO ? Math.min(telling, 1) : telling;
  }

  private static int tellingIn(PartyName name, int from, int to) {
    int count = 0;
    for (Token token : name.tokens().subList(from, to)) {
      count += token.role().tellsApart() ? 1 : 0;
    }
    return count;
  }

  private boolean isOneOfSeveral() {
    long most =
        Math.max(
            tellingIn(left, 0, left.tokens().size()), tellingIn(right, 0, right.tokens().size()));
    return most > 1;
  }

  private void unmatched() {
    boolean both = !alignment.onlyLeft().isEmpty() && !alignment.onlyRight().isEmpty();
    double onLeft = weight(alignment.onlyLeft(), both);
    double onRight = weight(alignment.onlyRight(), both);
    double contradicting = Math.min(onLeft, onRight);
    if (contradicting > 0) {
      double weight = contradicting * weights.conflict();
      total += weight;
      unmatched("conflict", weight);
    }
    double perWord = perMissingWord();
    double countries =
        both
            ? 0
            : Missing.countries(alignment.onlyLeft()) + Missing.countries(alignment.onlyRight());
    double extra = (Math.abs(onLeft - onRight) - countries) * perWord + countries * MISSING_COUNTRY;
    double generic =
        Missing.generic(alignment.onlyLeft(), weights.missingGeneric())
            + Missing.generic(alignment.onlyRight(), weights.missingGeneric());
    double missing = extra + generic;
    if (missing > 0) {
      total += missing;
      unmatched("missing", missing);
    }
  }

  private void unmatched(String feature, double weight) {
    if (explained) {
      String ofLeft = text(alignment.onlyLeft());
      shares.add(new Reason(feature, 0, weight, ofLeft, text(alignment.onlyRight())));
    }
  }

  private double perMissingWord() {
    if (telling < 2) {
      return weights.missingBesideOne();
    }
    boolean first = isFirst(left, alignment.onlyLeft()) || isFirst(right, alignment.onlyRight());
    boolean apart =
        Missing.isBeforeAndAfter(left, alignment.onlyLeft())
            || Missing.isBeforeAndAfter(right, alignment.onlyRight());
    if (first || apart || areShort(left) && areShort(right)) {
      return weights.missingFirst();
    }
    return weights.missing();
  }

  /**
   * Whether a name begins with a word that the other one has not: often a son beside his father.
   */
  private static boolean isFirst(PartyName name, List<Token> missing) {
    return !name.familyFirst()
        && !missing.isEmpty()
        && missing.getFirst().role().tellsApart()
        && missing.getFirst().equals(name.tokens().getFirst());
  }

  /** In names of syllables, as in Korean or Burmese, each tells apart. */
  private static boolean areShort(PartyName name) {
    for (Token token : name.tokens()) {
      if (token.role() == Role.NAME && token.key().length() > LONGEST_SYLLABLE) {
        return false;
      }
    }
    return true;
  }

  /** An initial that another one contradicts counts more than one that is only missing. */
  private static double weight(List<Token> tokens, boolean contradicted) {
    double weight = 0;
    for (Token token : tokens) {
      if (token.role().tellsApart()) {
        boolean initial = token.role() == Role.INITIAL && contradicted;
        weight += initial ? CONTRADICTED_INITIAL : token.weight();
      }
    }
    return weight;
  }

  private void numbers() {
    List<Token> onLeft = numbers(alignment.onlyLeft());
    List<Token> onRight = numbers(alignment.onlyRight());
    if (!onLeft.isEmpty() && !onRight.isEmpty()) {
      object("number", weights.number(), text(onLeft), text(onRight));
    } else if (!onLeft.isEmpty() || !onRight.isEmpty()) {
      object("number", weights.numberMissing(), text(onLeft), text(onRight));
    }
  }

  private static List<Token> numbers(List<Token> tokens) {
    List<Token> numbers = new ArrayList<>(0);
    for (Token token : tokens) {
      if (token.role() == Role.NUMBER) {
        numbers.add(token);
      }
    }
    return numbers;
  }

  private void ranks() {
    if (left.ranks().equals(right.ranks())) {
      return;
    }
    boolean contradict = !left.ranks().isEmpty() && !right.ranks().isEmpty();
    object(
        "suffix",
        contradict ? SUFFIX_CONTRADICTED : SUFFIX_MISSING,
        String.join(" ", left.ranks()),
        String.join(" ", right.ranks()));
  }

  private void legalForms() {
    double objection = LegalFormConflict.between(left.legalForms(), right.legalForms());
    if (objection > 0) {
      object("legal-form", objection, forms(left), forms(right));
    }
  }

  private static String forms(PartyName name) {
    return name.legalForms().stream().map(form -> form.form()).collect(Collectors.joining(" "));
  }

  private void order() {
    int last = -1;
    int turned = 0;
    for (Link link : alignment.links()) {
      turned += link.otherFrom() < last ? 1 : 0;
      last = link.otherFrom();
    }
    boolean told = left.familyFirst() != right.familyFirst();
    if (turned > 0) {
      double weight = told ? 0.004 : weights.order();
      object("order", weight, left.written(), right.written());
    }
  }

  private static String text(List<Token> tokens) {
    if (tokens.isEmpty()) {
      return "";
    }
    return tokens.stream().map(Token::text).collect(Collectors.joining(" "));
  }
}
