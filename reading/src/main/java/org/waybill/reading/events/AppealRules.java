package org.waybill.reading.events;

import java.util.List;
import java.util.Optional;
import org.waybill.model.Coded;
import org.waybill.model.Event;
import org.waybill.model.Party;
import org.waybill.model.PartyType;
import org.waybill.model.Request;
import org.waybill.syntax.Sentence;

/** What makes an appeal of a candidate. */
final class AppealRules implements KindRules {

  @Override
  public Optional<Event> build(Candidate candidate, Surroundings around) {
    List<Party> actor = candidate.role("actor").parties();
    String fixed = candidate.attributes().get("asks");
    Optional<Candidate> content = around.content(candidate).filter(c -> around.isAct(candidate, c));
    boolean toNobody = candidate.role("addressee").isEmpty() && content.isEmpty() && fixed == null;
    List<String> sides = ContextRoles.keys(actor);
    List<String> asked = ContextRoles.keys(candidate.role("addressee").parties());
    List<Party> others =
        candidate.role("addressee").parties().stream()
            .filter(p -> actor.stream().noneMatch(a -> a.key().equals(p.key())))
            .toList();
    boolean toItself = !asked.isEmpty() && sides.containsAll(asked);
    // "Berlin should not send tanks" is an appeal; "denied having asked for tanks" is none.
    boolean unmade =
        !candidate.frame().pos().equals("AUX") && candidate.factuality().code().endsWith("-");
    if (actor.isEmpty()
        || unmade
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
                : content.map(c -> asks(c, others)).orElse("other");
    return Optional.of(
        new Event.Appeal(
            actor,
            others,
            Coded.of(Request.class, asks),
            content.map(c -> MaterielText.of(c, around.report())).orElse(List.of()),
            content.map(c -> c.role("recipient").parties()).orElse(List.of())));
  }

  /** What an appeal over an event asks of those addressed. */
  private static String asks(Candidate content, List<Party> addressee) {
    if (!content.kind().equals("transfer")) {
      return "other";
    }
    if (content.frame().attributes().getOrDefault("stage", "").equals("negotiating")) {
      return Surroundings.isAgainst(content) ? "stop-talks" : "other";
    }
    if (isTo(addressee, content) || isLaidDown(content)) {
      return "other";
    }
    return Surroundings.isAgainst(content) ? "not-supply" : "supply";
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

  /** "Demanded that it hand over its arms": to give up what is one's own supplies nobody. */
  private static boolean isLaidDown(Candidate content) {
    Sentence tree = content.sentence().tree();
    return content.role("recipient").isEmpty()
        && content.materielIn().equals(content.sentence())
        && content.materiel().stream()
            .map(m -> tree.token(m.head()))
            .anyMatch(head ->
                tree.children(head, "det", "nmod:poss").stream().anyMatch(d -> d.has("Poss=Yes")));
  }

  /** "Pressed Japan to buy arms": whoever is asked would get them, and supplies nobody. */
  private static boolean isTo(List<Party> addressee, Candidate content) {
    List<String> asked = ContextRoles.keys(addressee);
    return ContextRoles.keys(content.role("recipient").parties()).stream()
        .anyMatch(asked::contains);
  }
}
