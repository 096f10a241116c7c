package org.waybill.reading.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waybill.model.Coded;
import org.waybill.model.Event;
import org.waybill.model.Factuality;
import org.waybill.model.MeasureForm;
import org.waybill.model.MeasureStage;
import org.waybill.model.Party;
import org.waybill.model.PartyType;
import org.waybill.syntax.Sentence;

/** What makes a measure of a candidate. */
final class MeasureRules implements KindRules {

  @Override
  public Candidate complete(Candidate candidate, Surroundings around) {
    if (candidate.role("target").equals(candidate.role("actor"))
        && !candidate.role("target").isEmpty()) {
      // A subject that acts does not suffer as well.
      return complete(candidate.with("target", Filler.NONE), around);
    }
    if (isPrivate(candidate.role("actor"))) {
      // Somebody of no state, who only speaks of the measure.
      return complete(candidate.with("actor", Filler.NONE), around);
    }
    return new MeasureContext(around).complete(candidate);
  }

  private static boolean isPrivate(Filler actor) {
    return !actor.isEmpty()
        && actor.parties().stream().allMatch(p -> p.type() == PartyType.PERSON && p.of().isEmpty());
  }

  @Override
  public Optional<Event> build(Candidate candidate, Surroundings around) {
    List<Party> actor = candidate.role("actor").parties();
    List<Party> target = candidate.role("target").parties();
    MeasureForm form =
        Coded.of(MeasureForm.class, candidate.attributes().getOrDefault("form", "sanctions"));
    boolean ofNobody = form == MeasureForm.SEIZURE && target.isEmpty();
    if (actor.isEmpty() && target.isEmpty() || ofNobody || isMeansOfAnother(candidate, around)) {
      return Optional.empty();
    }
    List<String> sides = ContextRoles.keys(actor);
    if (ContextRoles.keys(target).stream().anyMatch(sides::contains)) {
      return Optional.empty();
    }
    String stage = candidate.attributes().getOrDefault("stage", "imposed");
    boolean open =
        candidate.factuality() == Factuality.PROBABLE
            || candidate.factuality() == Factuality.POSSIBLE;
    if (open && stage.equals("imposed")) {
      stage = "threatened";
    }
    return Optional.of(new Event.Measure(actor, target, form, Coded.of(MeasureStage.class, stage)));
  }

  /** "Hit Russia with sanctions": the verb tells of the measure, and the noun repeats it. */
  private static boolean isMeansOfAnother(Candidate candidate, Surroundings around) {
    if (!candidate.predicate().tag().equals("NOUN")) {
      return false;
    }
    List<Candidate> others = new ArrayList<>(around.inSentence());
    others.removeIf(o ->
        !o.kind().equals(candidate.kind())
            || !o.predicate().tag().equals("VERB")
            || o.role("target").isEmpty());
    Sentence tree = candidate.sentence().tree();
    int above = tree.headIndex(candidate.predicate());
    // "Added to its sanctions list".
    int farther =
        tree.is(candidate.predicate(), "compound") ? tree.headIndex(tree.token(above)) : above;
    return others.stream()
        .anyMatch(o -> o.predicate().index() == above || o.predicate().index() == farther);
  }
}
