package org.waybill.reading.events;

import java.util.List;
import java.util.Optional;
import org.waybill.model.Coded;
import org.waybill.model.Event;
import org.waybill.model.Party;
import org.waybill.model.Undertaking;

/** What makes a commitment of a candidate. */
final class CommitmentRules implements KindRules {

  @Override
  public Optional<Event> build(Candidate candidate, Surroundings around) {
    List<Party> actor = candidate.role("actor").parties();
    if (actor.isEmpty()) {
      return Optional.empty();
    }
    String fixed = candidate.attributes().get("undertakes");
    Optional<Candidate> content = around.content(candidate);
    String undertakes =
        fixed != null
            ? fixed
            : content
                .map(c ->
                    switch (c.kind()) {
                      case "transfer" -> Surroundings.isAgainst(c) ? "not-supply" : "supply";
                      case "measure" -> "sanction";
                      default -> "other";
                    })
                .orElse("other");
    if (undertakes.equals("other") && isBare(candidate)) {
      return Optional.empty();
    }
    List<Party> recipient = content.map(c -> c.role("recipient").parties()).orElse(List.of());
    return Optional.of(
        new Event.Commitment(
            actor,
            candidate.role("addressee").parties(),
            Coded.of(Undertaking.class, undertakes),
            content.map(c -> MaterielText.of(c, around.report())).orElse(List.of()),
            recipient));
  }

  /** A promise of which the sentence does not say what is promised. */
  private static boolean isBare(Candidate candidate) {
    return candidate
        .sentence()
        .tree()
        .children(candidate.predicate(), "xcomp", "ccomp", "acl", "obl", "nmod")
        .isEmpty();
  }
}
