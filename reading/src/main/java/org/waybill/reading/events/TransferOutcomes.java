package org.waybill.reading.events;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waybill.model.Party;

/** All that the candidates of a report may tell of who gives to whom. */
final class TransferOutcomes {

  /**
   * One reading of a candidate.
   *
   * @param supplier who gives
   * @param recipient who gets
   * @param features what is measured of it
   */
  record Outcome(Filler supplier, Filler recipient, Map<String, Double> features) {

    /** The sides, by which the same reading of two predicates is known. */
    List<List<String>> sides() {
      return List.of(ContextRoles.keys(supplier.parties()), ContextRoles.keys(recipient.parties()));
    }
  }

  /** A filler of a role with what is measured of it. */
  private record Option(Filler filler, Map<String, Double> features) {}

  /** So many sides are weighed for a role, those with the best prospects. */
  private static final int WEIGHED = 9;

  private static final Map<String, Double> PROSPECTS =
      Map.of("rule", 4.0, "share", 3.0, "same-role", 2.0, "here", 2.0, "near1", 1.0, "title", 1.0);

  private final Map<List<String>, Filler> known = new LinkedHashMap<>();
  private final SideFeatures sideFeatures;
  private final PairFeatures pairFeatures;
  private final CandidateFeatures candidateFeatures;

  /**
   * The outcomes of a report's candidates.
   *
   * @param sides whom the report names
   * @param transfers the candidates whose sides say something of those of others
   */
  TransferOutcomes(
      NamedSides sides,
      SideFeatures sideFeatures,
      List<Candidate> transfers,
      CandidateFeatures candidateFeatures) {
    this.sideFeatures = sideFeatures;
    this.pairFeatures = new PairFeatures(sides, transfers);
    this.candidateFeatures = candidateFeatures;
    for (Party side : sides.all()) {
      known.put(
          List.of(side.key()),
          new Filler(List.of(side), List.of(), true, "the report names " + side.name()));
    }
    for (Candidate transfer : transfers) {
      for (String role : List.of("supplier", "recipient")) {
        Filler filler = transfer.role(role);
        if (!filler.isEmpty() && !filler.inferred()) {
          known.putIfAbsent(
              ContextRoles.keys(filler.parties()),
              new Filler(
                  filler.parties(),
                  List.of(),
                  true,
                  role + " at '" + transfer.predicate().text() + "'"));
        }
      }
    }
  }

  /** The outcomes of a candidate: at least one side is told, and nobody gives to themselves. */
  List<Outcome> of(PossibleTransfer transfer, Surroundings around) {
    Map<String, Double> own = candidateFeatures.of(transfer, around).asMap();
    SideFeatures.Voices voices = sideFeatures.voices(transfer.told());
    List<Option> suppliers = options(transfer, "supplier", voices);
    List<Option> recipients = options(transfer, "recipient", voices);
    List<Outcome> outcomes = new ArrayList<>();
    for (Option supplier : suppliers) {
      for (Option recipient : recipients) {
        if (isPossible(supplier.filler(), recipient.filler())) {
          Map<String, Double> features = new HashMap<>(own);
          features.putAll(pairFeatures.of(transfer, supplier.filler(), recipient.filler()).asMap());
          features.putAll(supplier.features());
          features.putAll(recipient.features());
          outcomes.add(new Outcome(supplier.filler(), recipient.filler(), features));
        }
      }
    }
    return outcomes;
  }

  /** Somebody gives or gets, and nobody gives to themselves. */
  private static boolean isPossible(Filler gives, Filler gets) {
    List<String> keys = ContextRoles.keys(gives.parties());
    boolean nobody = gives.isEmpty() && gets.isEmpty();
    return !nobody && ContextRoles.keys(gets.parties()).stream().noneMatch(keys::contains);
  }

  /** Who may fill a role: whom the sentence tells, or else nobody and whom the report names. */
  private List<Option> options(PossibleTransfer transfer, String role, SideFeatures.Voices voices) {
    Filler told = transfer.told().role(role);
    if (transfer.tells(role)) {
      return List.of(new Option(told, SideFeatures.told(transfer, role).asMap()));
    }
    Filler nobody = told.equals(Filler.UNKNOWN) ? Filler.UNKNOWN : Filler.NONE;
    List<Option> found = new ArrayList<>();
    found.add(new Option(nobody, SideFeatures.open(transfer, role).asMap()));
    Map<List<String>, Filler> pool = new LinkedHashMap<>();
    Filler byRule = transfer.completed().role(role);
    if (!byRule.isEmpty()) {
      pool.put(ContextRoles.keys(byRule.parties()), byRule);
    }
    known.forEach(pool::putIfAbsent);
    pool.values().stream()
        .map(filler ->
            new Option(filler, sideFeatures.guessed(transfer, role, filler, voices).asMap()))
        .sorted(Comparator.comparingDouble(option -> -prospects(option, role)))
        .limit(WEIGHED)
        .forEach(found::add);
    return found;
  }

  private static double prospects(Option option, String role) {
    double sum = 0;
    for (Map.Entry<String, Double> prospect : PROSPECTS.entrySet()) {
      sum +=
          prospect.getValue() * option.features().getOrDefault(role + ":" + prospect.getKey(), 0.0);
    }
    return sum;
  }
}
