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
import org.waybill.reading.gazetteer.Manner;
import org.waybill.reading.gazetteer.Match;

/** What makes a measure of a candidate. */
final class MeasureRules implements KindRules {

  @Override
  public Candidate complete(Candidate candidate, Surroundings around) {
    if (candidate.role("target").equals(candidate.role("actor"))
        && !candidate.role("target").isEmpty()) {
      // A subject that acts does not suffer as well.
      return complete(candidate.with("target", Filler.NONE), around);
    }
    Candidate known =
        candidate.role("target").isOpen() && !candidate.role("actor").isEmpty()
            ? inSentence(candidate)
            : candidate;
    return new ContextRoles(around.inReport()).complete(known, "actor", "target");
  }

  /**
   * The only other state that the sentence speaks of is the target: "Russian oil is stranded by
   * U.S. sanctions".
   */
  private Candidate inSentence(Candidate candidate) {
    List<String> actors = ContextRoles.keys(candidate.role("actor").parties());
    List<Party> others = new ArrayList<>();
    for (Match name : candidate.sentence().names()) {
      Party party = name.party();
      boolean state =
          party.type() == PartyType.STATE
              && party.id().isPresent()
              && name.manner() != Manner.PLACE;
      if (state
          && !actors.contains(party.key())
          && !ContextRoles.keys(others).contains(party.key())) {
        others.add(party);
      }
    }
    return others.size() == 1
        ? candidate.with(
            "target", new Filler(others, List.of(), true, "the only other state of the sentence"))
        : candidate;
  }

  @Override
  public Optional<Event> build(Candidate candidate, Surroundings around) {
    List<Party> actor = candidate.role("actor").parties();
    List<Party> target = candidate.role("target").parties();
    if (actor.isEmpty() && target.isEmpty()) {
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
    return Optional.of(
        new Event.Measure(
            actor,
            target,
            Coded.of(MeasureForm.class, candidate.attributes().getOrDefault("form", "sanctions")),
            Coded.of(MeasureStage.class, stage)));
  }
}
