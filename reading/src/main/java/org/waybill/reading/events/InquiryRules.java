package org.waybill.reading.events;

import java.util.List;
import java.util.Optional;
import org.waybill.model.Answer;
import org.waybill.model.Coded;
import org.waybill.model.Event;
import org.waybill.model.Party;

/** What makes an inquiry of a candidate. */
final class InquiryRules implements KindRules {

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
