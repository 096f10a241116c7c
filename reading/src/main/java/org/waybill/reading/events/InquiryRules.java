package org.waybill.reading.events;

import java.util.List;
import java.util.Locale;
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

  /** "This newspaper": the outlet that reports it, named or not. */
  private static final String OWN_OUTLET = "own-outlet";

  private static final String ASKED = "given";

  @Override
  public Candidate complete(Candidate candidate, Surroundings around) {
    List<String> askers = candidate.frame().slots("actor");
    if (!candidate.role("actor").isEmpty()) {
      return candidate;
    }
    Optional<Candidate> question =
        around.inSentence().stream().filter(c -> !c.equals(candidate) && isQuestion(c)).findFirst();
    if (question.isPresent()) {
      // "Asked by reporters about it, he declined to answer": whoever put the question asks.
      return candidate.with(
          "actor", complete(question.get(), around.without(candidate)).role("actor"));
    }
    if (askers.contains(OWN_OUTLET) && !around.report().outlet().isEmpty()) {
      Party own = Party.named(around.report().outlet(), PartyType.OUTLET);
      return candidate.with(
          "actor", new Filler(List.of(own), List.of(), true, "the outlet itself"));
    }
    if (!askers.contains(OUTLET)) {
      return candidate;
    }
    return asker(around)
        .map(asker ->
            candidate.with(
                "actor", new Filler(List.of(asker), List.of(), true, "the outlet that asks")))
        .orElse(candidate);
  }

  /**
   * The outlet that the report says to ask: one that asks elsewhere in it, or its own if it names
   * itself. A report that never speaks of itself leaves open who asked.
   */
  private static Optional<Party> asker(Surroundings around) {
    Optional<Party> other =
        around.inReport().stream()
            .filter(c -> c.kind().equals("inquiry"))
            .flatMap(c -> c.role("actor").parties().stream())
            .filter(p -> p.type() == PartyType.OUTLET)
            .findFirst();
    String outlet = around.report().outlet();
    return other.or(() ->
        speaksOf(around.report().body(), outlet)
            ? Optional.of(Party.named(outlet, PartyType.OUTLET))
            : Optional.empty());
  }

  /** Whether a text names an outlet other than in brackets, where agencies sign their reports. */
  private static boolean speaksOf(String text, String outlet) {
    String body = text.toLowerCase(Locale.ROOT);
    String name = outlet.toLowerCase(Locale.ROOT);
    int at = name.isEmpty() ? -1 : body.indexOf(name);
    while (at == 0 || at > 0 && body.charAt(at - 1) == '(') {
      at = body.indexOf(name, at + name.length());
    }
    return at > 0;
  }

  @Override
  public Optional<Event> build(Candidate candidate, Surroundings around) {
    List<Party> addressee = candidate.role("addressee").parties();
    if (addressee.isEmpty()
        || isAnsweredElsewhere(candidate, around)
        || isWhatIsDeclined(candidate, around)) {
      return Optional.empty();
    }
    return Optional.of(
        new Event.Inquiry(
            candidate.role("actor").parties(),
            addressee,
            Coded.of(Answer.class, candidate.attributes().getOrDefault("answer", "pending"))));
  }

  /** "Asked whether it would sell, Berlin declined to answer": one inquiry, and it was declined. */
  private static boolean isAnsweredElsewhere(Candidate candidate, Surroundings around) {
    return isQuestion(candidate)
        && around.inSentence().stream()
            .anyMatch(c ->
                c.kind().equals("inquiry")
                    && !c.predicate().equals(candidate.predicate())
                    && !c.role("addressee").isEmpty());
  }

  /** "Declined to comment on the deal": the comment that was not made is no second inquiry. */
  private static boolean isWhatIsDeclined(Candidate candidate, Surroundings around) {
    return around.inSentence().stream()
        .anyMatch(c ->
            c.kind().equals("inquiry")
                && !c.role("addressee").isEmpty()
                && "declined".equals(c.attributes().get("answer"))
                && Surroundings.governs(c, candidate));
  }

  /** Whether a candidate tells of a question that somebody was asked. */
  private static boolean isQuestion(Candidate candidate) {
    return candidate.kind().equals("inquiry")
        && ASKED.equals(candidate.attributes().get("answer"))
        && candidate.frame().slots("addressee").contains("obj");
  }
}
