package org.waybill.reading.events;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waybill.reading.mentions.ReadSentence;

/** What speaks for two sides to be those between whom materiel moves. */
final class PairFeatures {

  /**
   * Two sides.
   *
   * @param supplier the keys of those who give
   * @param recipient the keys of those who get
   */
  private record Pair(List<String> supplier, List<String> recipient) {

    static Pair of(Candidate candidate) {
      return new Pair(
          ContextRoles.keys(candidate.role("supplier").parties()),
          ContextRoles.keys(candidate.role("recipient").parties()));
    }

    boolean isWhole() {
      return !supplier.isEmpty() && !recipient.isEmpty();
    }

    Pair reversed() {
      return new Pair(recipient, supplier);
    }
  }

  private final NamedSides sides;
  private final List<Candidate> transfers;
  private final Map<Pair, Integer> told = new LinkedHashMap<>();

  PairFeatures(NamedSides sides, List<Candidate> transfers) {
    this.sides = sides;
    this.transfers = transfers;
    for (Candidate transfer : transfers) {
      Pair pair = Pair.of(transfer);
      if (pair.isWhole()) {
        told.merge(pair, 1, Integer::sum);
      }
    }
  }

  Features of(PossibleTransfer transfer, Filler supplier, Filler recipient) {
    Features features = new Features();
    Pair pair =
        new Pair(ContextRoles.keys(supplier.parties()), ContextRoles.keys(recipient.parties()));
    boolean gives = transfer.tells("supplier");
    boolean gets = transfer.tells("recipient");
    features.put("both-direct", gives && gets);
    features.put("supplier-only", pair.recipient().isEmpty());
    features.put("recipient-only", pair.supplier().isEmpty());
    boolean guessed = !gives && !gets && pair.isWhole();
    features.put("both-guessed", guessed);
    boolean rule = Pair.of(transfer.completed()).equals(pair);
    features.put("rule-pair", rule);
    features.put("rule-claim", rule && transfer.accepted());
    if (!pair.isWhole() || guessed) {
      shape(features.of(guessed ? "guessed" : "open"), transfer);
    }
    if (pair.isWhole()) {
      seen(features, transfer, pair);
    }
    return features;
  }

  /** What of the predicate bears on leaving a side open, or on guessing both. */
  private static void shape(Features features, PossibleTransfer transfer) {
    Candidate candidate = transfer.completed();
    features.put("loose", transfer.loose());
    features.put("pos-" + candidate.frame().pos(), true);
    features.put("materiel-none", candidate.lacksMateriel());
    features.put("materiel-weak", CandidateFeatures.isWeak(candidate));
    features.put("plain", CandidateFeatures.isPlain(candidate));
  }

  /** How the report speaks of the two elsewhere. */
  private void seen(Features features, PossibleTransfer transfer, Pair pair) {
    ReadSentence here = transfer.told().sentence();
    double near = 0;
    double reverse = 0;
    boolean last = false;
    for (Candidate other : transfers) {
      if (transfer.isAt(other)) {
        continue;
      }
      Pair theirs = Pair.of(other);
      double weight = 1.0 / (1 + Math.abs(other.sentence().index() - here.index()));
      if (theirs.equals(pair)) {
        near += weight;
      } else if (theirs.equals(pair.reversed())) {
        reverse += weight;
      }
      boolean before =
          other.sentence().index() < here.index()
              || other.sentence().equals(here)
                  && other.predicate().index() < transfer.told().predicate().index();
      if (before && theirs.isWhole()) {
        last = theirs.equals(pair);
      }
    }
    int times = told.getOrDefault(pair, 0);
    features.put("pair-seen", near > 0);
    features.put("pair-near", Math.min(1, near));
    features.put("pair-reverse", Math.min(1, reverse));
    features.put("pair-last", last);
    features.put("pair-main", times > 0 && told.values().stream().noneMatch(n -> n > times));
    boolean single = pair.supplier().size() == 1 && pair.recipient().size() == 1;
    features.put(
        "two-most",
        single && sides.rank(pair.supplier().get(0)) + sides.rank(pair.recipient().get(0)) == 1);
    features.put(
        "title-both",
        pair.supplier().stream().anyMatch(sides::isInTitle)
            && pair.recipient().stream().anyMatch(sides::isInTitle));
  }
}
