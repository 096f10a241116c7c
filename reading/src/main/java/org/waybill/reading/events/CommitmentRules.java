package org.waybill.reading.events;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.waybill.model.Coded;
import org.waybill.model.Event;
import org.waybill.model.MaterielCategory;
import org.waybill.model.Party;
import org.waybill.model.PartyType;
import org.waybill.model.Undertaking;
import org.waybill.reading.gazetteer.Manner;
import org.waybill.syntax.Sentence;

/** What makes a commitment of a candidate. */
final class CommitmentRules implements KindRules {

  /** What is handed over to be destroyed. */
  private static final Set<MaterielCategory> DISARMED =
      Set.of(MaterielCategory.CHEMICAL, MaterielCategory.NUCLEAR);

  @Override
  public Optional<Event> build(Candidate candidate, Surroundings around) {
    List<Party> actor = candidate.role("actor").parties();
    if (actor.isEmpty()) {
      return Optional.empty();
    }
    String fixed = candidate.attributes().get("undertakes");
    Optional<Candidate> content = around.content(candidate).filter(c -> isMeant(candidate, c));
    String undertakes =
        fixed != null
            ? fixed
            : content
                .map(c ->
                    switch (c.kind()) {
                      case "transfer" -> transfer(c);
                      case "measure" -> "sanction";
                      default -> "other";
                    })
                .orElse("other");
    if (undertakes.equals("other")
        && (isBare(candidate) && candidate.role("addressee").isEmpty() || isAtHome(candidate))) {
      return Optional.empty();
    }
    // "Pledged to send tanks" is the transfer that is agreed, and no second claim besides.
    if (fixed == null
        && content.filter(c -> isTransfer(c, around) || isMeasure(c, around)).isPresent()) {
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

  private static boolean isTransfer(Candidate content, Surroundings around) {
    return content.kind().equals("transfer")
        && !Surroundings.isAgainst(content)
        && new TransferRules().makes(content, around);
  }

  /** "Pledged to lift the sanctions" is the measure that is threatened or announced. */
  private static boolean isMeasure(Candidate content, Surroundings around) {
    return content.kind().equals("measure") && new MeasureRules().makes(content, around);
  }

  /**
   * "Trump promised to lower costs": what a politician promises of nobody else and of no arms is
   * none of other states' affairs.
   */
  private static boolean isAtHome(Candidate candidate) {
    List<Party> actor = candidate.role("actor").parties();
    List<String> own = ContextRoles.keys(actor);
    return actor.stream().allMatch(p -> p.type() == PartyType.PERSON)
        && candidate.sentence().materiel().isEmpty()
        && candidate.sentence().names().stream()
            .filter(m -> m.manner() != Manner.PERSON && m.manner() != Manner.OUTLET)
            .allMatch(m -> own.contains(m.party().key()));
  }

  /** A promise of which the sentence does not say what is promised. */
  private static boolean isBare(Candidate candidate) {
    return candidate
        .sentence()
        .tree()
        .children(candidate.predicate(), "xcomp", "ccomp", "acl", "obl", "nmod")
        .isEmpty();
  }

  /** What a transfer undertaken is: to use or hand over what is one's own supplies nobody. */
  private static String transfer(Candidate content) {
    boolean used = content.frame().attributes().getOrDefault("stage", "").equals("used");
    boolean givenUp =
        content.role("recipient").isEmpty()
            && !content.materiel().isEmpty()
            && content.materiel().stream().allMatch(m -> DISARMED.contains(m.category()));
    if (used || givenUp) {
      return "other";
    }
    return Surroundings.isAgainst(content) ? "not-supply" : "supply";
  }

  /**
   * Whether an event inside a promise is what is promised: the promised act itself, or one that
   * names who gets something.
   */
  private static boolean isMeant(Candidate candidate, Candidate content) {
    Sentence tree = content.sentence().tree();
    int between = 0;
    int at = tree.headIndex(content.predicate());
    while (at >= 0 && at != candidate.predicate().index()) {
      between += tree.token(at).tag().equals("VERB") ? 1 : 0;
      at = tree.headIndex(tree.token(at));
    }
    Filler recipient = content.role("recipient");
    boolean toSomebody = !recipient.isEmpty() && !recipient.inferred();
    boolean act = content.kind().equals("measure") || Surroundings.isAgainst(content) || toSomebody;
    return between == 0 || between == 1 && act;
  }
}
