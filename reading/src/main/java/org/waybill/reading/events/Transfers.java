package org.waybill.reading.events;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.waybill.model.Coded;
import org.waybill.model.Event;
import org.waybill.model.MaterielCategory;
import org.waybill.model.Report;
import org.waybill.model.Stage;
import org.waybill.reading.events.TransferOutcomes.Outcome;
import org.waybill.reading.materiel.MaterielMention;
import org.waybill.reading.mentions.Discourse;
import org.waybill.reading.mentions.Parties;
import org.waybill.reading.mentions.ReadSentence;
import org.waybill.syntax.Token;

/**
 * The transfers that a report tells of.
 *
 * <p>Frames and rules propose; what a candidate tells, and of whom, is then weighed against all
 * that it may tell instead, nothing included.
 */
final class Transfers {

  /** What is traded in peace too. */
  private static final Set<MaterielCategory> CIVIL =
      Set.of(MaterielCategory.FUEL, MaterielCategory.RAW_MATERIALS, MaterielCategory.VEHICLES);

  /** What an outcome shows of its weighing. */
  private static final int SHOWN = 5;

  /**
   * An outcome that has been weighed.
   *
   * @param probability from 0 to 1
   */
  private record Weighed(PossibleTransfer transfer, Outcome outcome, double probability) {}

  /**
   * A transfer that is told.
   *
   * @param candidate with its sides
   * @param step how it was weighed
   */
  record Told(Candidate candidate, Event event, String step) {}

  private final Weights weights;
  private final Report report;
  private final List<ReadSentence> sentences;
  private final List<PossibleTransfer> possible = new ArrayList<>();
  private final List<Surroundings> around = new ArrayList<>();
  private final List<Told> undirected = new ArrayList<>();
  private final TransferOutcomes outcomes;

  /** The transfers of a report, from the candidates of each of its sentences. */
  Transfers(
      Discourse discourse,
      EventReader reader,
      Parties parties,
      List<Surroundings> surroundings,
      Weights weights) {
    this.weights = weights;
    this.report = discourse.report();
    this.sentences = discourse.sentences();
    for (int i = 0; i < surroundings.size(); i++) {
      propose(reader, sentences.get(i), surroundings.get(i));
    }
    List<Candidate> voters =
        surroundings.stream()
            .flatMap(here -> here.inSentence().stream())
            .filter(candidate -> candidate.kind().equals("transfer"))
            .filter(ContextRoles::mayVote)
            .toList();
    NamedSides sides = NamedSides.of(report, sentences, parties);
    int accepted = (int) possible.stream().filter(PossibleTransfer::accepted).count();
    this.outcomes =
        new TransferOutcomes(
            sides,
            new SideFeatures(sides, parties, sentences, voters),
            voters,
            new CandidateFeatures(sentences, accepted));
  }

  /** Proposes what a sentence may tell: candidates of frames, and words that say too little. */
  private void propose(EventReader reader, ReadSentence sentence, Surroundings here) {
    TransferRules rules = new TransferRules();
    for (Candidate candidate : here.inSentence()) {
      if (candidate.kind().equals("transfer")) {
        Candidate completed = rules.complete(candidate, here);
        Optional<Event> event =
            completed.hasWhatItNeeds() ? rules.build(completed, here) : Optional.empty();
        boolean sided =
            event.stream()
                .map(Event.Transfer.class::cast)
                .allMatch(transfer -> transfer.parties().isEmpty());
        if (sided) {
          add(new PossibleTransfer(candidate, completed, event.isPresent(), false), here);
        } else {
          undirected.add(new Told(completed, event.orElseThrow(), ""));
        }
      }
    }
    for (Candidate candidate : reader.loose(sentence, here.inSentence())) {
      add(new PossibleTransfer(candidate, rules.complete(candidate, here), false, true), here);
    }
  }

  private void add(PossibleTransfer transfer, Surroundings here) {
    // Who deals with whom says nothing of who gives: rules alone tell such transfers.
    if (transfer.completed().role("parties").isEmpty() && !isCivil(transfer.completed())) {
      possible.add(transfer);
      around.add(here);
    }
  }

  /** "Imports of steel", "buys Russian oil": trade, where nothing else says that it is for war. */
  private boolean isCivil(Candidate candidate) {
    boolean goods =
        !candidate.materiel().isEmpty()
            && candidate.materiel().stream()
                .allMatch(m -> m.weak() && CIVIL.contains(m.category()));
    boolean raw =
        candidate.materiel().stream().anyMatch(m -> m.category() == MaterielCategory.RAW_MATERIALS);
    return goods
        && (raw ? sentences.stream() : Stream.of(candidate.sentence()))
            .flatMap(sentence -> sentence.materiel().stream())
            .allMatch(MaterielMention::weak);
  }

  /** What weights are fitted to: every candidate with all of its outcomes. */
  List<WeighedTransfer> weighed() {
    List<WeighedTransfer> all = new ArrayList<>();
    for (int i = 0; i < possible.size(); i++) {
      Candidate candidate = possible.get(i).completed();
      Token predicate = candidate.predicate();
      List<WeighedTransfer.Outcome> each =
          outcomes.of(possible.get(i), around.get(i)).stream()
              .map(o ->
                  new WeighedTransfer.Outcome(
                      o.supplier().parties(), o.recipient().parties(), o.features()))
              .toList();
      all.add(
          new WeighedTransfer(
              predicate.start(),
              predicate.end(),
              candidate.sentence().index(),
              candidate.attributes().getOrDefault("stage", "delivered"),
              each));
    }
    return all;
  }

  /**
   * The transfers that are likely enough, in no order; of the predicates of a sentence with the
   * same sides, if not of other materiel, the likeliest.
   */
  List<Told> told() {
    List<Weighed> likely = new ArrayList<>();
    for (int i = 0; i < possible.size(); i++) {
      likeliest(possible.get(i), outcomes.of(possible.get(i), around.get(i)))
          .filter(weighed -> weighed.probability() >= weights.threshold())
          .ifPresent(likely::add);
    }
    likely.sort(Comparator.comparingDouble(weighed -> -weighed.probability()));
    List<Weighed> kept = new ArrayList<>();
    for (Weighed weighed : likely) {
      if (kept.stream().noneMatch(other -> repeats(weighed, other))) {
        kept.add(weighed);
      }
    }
    List<Told> told = new ArrayList<>(undirected);
    kept.forEach(weighed -> told.add(told(weighed)));
    return told;
  }

  private static boolean repeats(Weighed one, Weighed other) {
    return one.transfer().told().sentence().equals(other.transfer().told().sentence())
        && one.outcome().sides().equals(other.outcome().sides())
        && !isOfOtherMateriel(one.transfer(), other.transfer());
  }

  /** "Sold it chips but sent no arms": of other materiel, so that each is told by itself. */
  private static boolean isOfOtherMateriel(PossibleTransfer one, PossibleTransfer other) {
    List<MaterielMention> first = one.told().materiel();
    List<MaterielMention> second = other.told().materiel();
    return one.accepted()
        && other.accepted()
        && !first.isEmpty()
        && !second.isEmpty()
        && first.stream().noneMatch(second::contains);
  }

  private Optional<Weighed> likeliest(PossibleTransfer transfer, List<Outcome> all) {
    double[] scores =
        all.stream().mapToDouble(outcome -> weights.score(outcome.features())).toArray();
    double sum = 1;
    int best = -1;
    for (int i = 0; i < scores.length; i++) {
      sum += Math.exp(scores[i]);
      best = best < 0 || scores[i] > scores[best] ? i : best;
    }
    return best < 0
        ? Optional.empty()
        : Optional.of(new Weighed(transfer, all.get(best), Math.exp(scores[best]) / sum));
  }

  private Told told(Weighed weighed) {
    Outcome outcome = weighed.outcome();
    Candidate candidate =
        weighed
            .transfer()
            .completed()
            .with("supplier", outcome.supplier())
            .with("recipient", outcome.recipient());
    Event event =
        new Event.Transfer(
            Coded.of(Stage.class, candidate.attributes().getOrDefault("stage", "delivered")),
            outcome.supplier().parties(),
            outcome.recipient().parties(),
            List.of(),
            List.of(),
            MaterielText.of(candidate, report));
    String step =
        "weighed: "
            + Math.round(weighed.probability() * 100)
            + " of 100, by "
            + String.join(", ", weights.heaviest(outcome.features(), SHOWN));
    return new Told(candidate, event, step);
  }
}
