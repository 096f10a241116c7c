package org.waybill.reading.events;

import java.util.List;
import java.util.Optional;
import org.waybill.model.Answer;
import org.waybill.model.Coded;
import org.waybill.model.Event;
import org.waybill.model.Party;
import org.waybill.model.PartyType;

/** What makes an inquiry of a candidate. */
final class InquiryRules implements KindRules {

  /**
   * A frame that lists it among the slots of who asks is about the questions of the outlet itself.
   */
  private static final String OUTLET = "outlet";

  @Override
  public Candidate complete(Candidate candidate, Surroundings around) {
    String outlet = around.report().outlet();
    boolean asked = candidate.frame().slots("actor").contains(OUTLET);
    if (!asked || outlet.isEmpty() || !candidate.role("actor").isEmpty()) {
      return candidate;
    }
    Party asker = Party.named(outlet, PartyType.OUTLET);
    return candidate.with(
        "actor", new Filler(List.of(asker), List.of(), true, "the outlet that reports it"));
  }

  @Override
  public Optional<Event> build(Candidate candidate, Surroundings around) {
    List<Party> addressee = candidate.role("addressee").parties();
    if (addressee.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Event.Inquiry(
            candidate.role("actor").parties(),
            addressee,
            Coded.of(Answer.class, candidate.attributes().getOrDefault("answer", "pending"))));
  }
}
