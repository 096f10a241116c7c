package org.waybill.reading.events;

import java.util.List;
import java.util.Optional;
import org.waybill.model.Coded;
import org.waybill.model.Event;
import org.waybill.model.Party;
import org.waybill.model.PartyType;
import org.waybill.model.Request;

/** What makes an appeal of a candidate. */
final class AppealRules implements KindRules {

  @Override
  public Optional<Event> build(Candidate candidate, Surroundings around) {
    List<Party> actor = candidate.role("actor").parties();
    String fixed = candidate.attributes().get("asks");
    Optional<Candidate> content = around.content(candidate);
    boolean toNobody = candidate.role("addressee").isEmpty() && content.isEmpty() && fixed == null;
    List<String> sides = ContextRoles.keys(actor);
    List<String> asked = ContextRoles.keys(candidate.role("addressee").parties());
    boolean toItself = !asked.isEmpty() && sides.containsAll(asked);
    if (actor.isEmpty()
        || toNobody
        || toItself
        || isPrivate(candidate)
        || isAskedFor(candidate, around)) {
      return Optional.empty();
    }
    String asks =
        fixed != null
            ? fixed
            : endsTalks(candidate, around)
                ? "stop-talks"
                : content
                    .map(c -> {
                      if (!c.kind().equals("transfer")) {
                        return "other";
                      }
                      String stage = c.frame().attributes().getOrDefault("stage", "");
                      if (stage.equals("negotiating")) {
                        return Surroundings.isAgainst(c) ? "stop-talks" : "other";
                      }
                      if (isToAddressee(candidate, c)) {
                        return "other";
                      }
                      return Surroundings.isAgainst(c) ? "not-supply" : "supply";
                    })
                    .orElse("other");
    return Optional.of(
        new Event.Appeal(
            actor,
            candidate.role("addressee").parties(),
            Coded.of(Request.class, asks),
            content.map(c -> MaterielText.of(c, around.report())).orElse(List.of()),
            content.map(c -> c.role("recipient").parties()).orElse(List.of())));
  }

  /** Whether those asked are persons of whom the report does not say whose they are. */
  private static boolean isPrivate(Candidate candidate) {
    List<Party> asked = candidate.role("addressee").parties();
    return !asked.isEmpty()
        && asked.stream().allMatch(p -> p.type() == PartyType.PERSON && p.of().isEmpty());
  }

  /** "Urged Washington to press Beijing": the appeal that is asked for was not made. */
  private static boolean isAskedFor(Candidate candidate, Surroundings around) {
    List<String> actor = ContextRoles.keys(candidate.role("actor").parties());
    return around.inSentence().stream()
        .filter(c -> c.kind().equals("appeal") && Surroundings.governs(c, candidate))
        .map(c -> ContextRoles.keys(c.role("addressee").parties()))
        .anyMatch(asked -> asked.stream().anyMatch(actor::contains));
  }

  /** Whether what is asked is that talks end. */
  private static boolean endsTalks(Candidate candidate, Surroundings around) {
    return around.inSentence().stream()
        .filter(c -> Surroundings.governs(candidate, c))
        .filter(c ->
            c.attributes().getOrDefault("form", "").equals("talks")
                || c.frame().attributes().getOrDefault("stage", "").equals("negotiating"))
        .anyMatch(c ->
            Surroundings.isAgainst(c)
                || c.standing().stages().containsValue("cancelled")
                || c.standing().stages().containsValue("halted"));
  }

  /** "Pressed Japan to buy arms": whoever is asked would get them, and supplies nobody. */
  private static boolean isToAddressee(Candidate candidate, Candidate content) {
    List<String> asked = ContextRoles.keys(candidate.role("addressee").parties());
    return ContextRoles.keys(content.role("recipient").parties()).stream()
        .anyMatch(asked::contains);
  }
}
