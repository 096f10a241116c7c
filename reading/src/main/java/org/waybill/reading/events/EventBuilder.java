package org.waybill.reading.events;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.waybill.model.Answer;
import org.waybill.model.Coded;
import org.waybill.model.ContactForm;
import org.waybill.model.ContactStage;
import org.waybill.model.Event;
import org.waybill.model.Factuality;
import org.waybill.model.Materiel;
import org.waybill.model.MaterielCategory;
import org.waybill.model.MeasureForm;
import org.waybill.model.MeasureStage;
import org.waybill.model.Party;
import org.waybill.model.PartyType;
import org.waybill.model.Request;
import org.waybill.model.Stage;
import org.waybill.model.Undertaking;
import org.waybill.reading.materiel.MaterielMention;
import org.waybill.syntax.Sentence;

/** Makes events of candidates: the rules of each kind that the lexicon cannot say. */
final class EventBuilder {

  private final String body;

  EventBuilder(String body) {
    this.body = body;
  }

  /**
   * The event of a candidate; empty if it is none after all.
   *
   * @param around the candidates of the same sentence
   */
  Optional<Event> build(Candidate candidate, List<Candidate> around) {
    return switch (candidate.kind()) {
      case "transfer" -> transfer(candidate, around);
      case "contact" -> contact(candidate);
      case "commitment" -> commitment(candidate, around);
      case "appeal" -> appeal(candidate, around);
      case "measure" -> measure(candidate);
      default -> inquiry(candidate);
    };
  }

  private Optional<Event> transfer(Candidate candidate, List<Candidate> around) {
    if (isAskedFor(candidate, around)) {
      return Optional.empty();
    }
    Stage stage = Coded.of(Stage.class, candidate.attributes().getOrDefault("stage", "delivered"));
    List<Party> supplier = states(candidate.role("supplier").parties());
    List<Party> recipient = states(candidate.role("recipient").parties());
    List<Party> parties = states(candidate.role("parties").parties());
    if (supplier.isEmpty() && recipient.isEmpty()) {
      if (parties.size() != 2) {
        return Optional.empty();
      }
      return Optional.of(
          new Event.Transfer(stage, List.of(), List.of(), parties, List.of(), materiel(candidate)));
    }
    List<String> sides = ContextRoles.keys(supplier);
    if (ContextRoles.keys(recipient).stream().anyMatch(sides::contains)) {
      return Optional.empty();
    }
    boolean open = supplier.isEmpty() || recipient.isEmpty();
    if (open && (isVague(candidate) || stage == Stage.USED || stage == Stage.HALTED)) {
      return Optional.empty();
    }
    return Optional.of(
        new Event.Transfer(stage, supplier, recipient, List.of(), List.of(), materiel(candidate)));
  }

  /**
   * Whether nothing but a word that is materiel in some sentences only says that this is about
   * materiel.
   */
  private static boolean isVague(Candidate candidate) {
    return candidate.materiel().stream().allMatch(MaterielMention::weak);
  }

  /** Whether a transfer is only what an appeal asks for: the appeal then is the claim. */
  private static boolean isAskedFor(Candidate candidate, List<Candidate> around) {
    return around.stream()
        .anyMatch(other ->
            other.kind().equals("appeal")
                && !other.predicate().equals(candidate.predicate())
                && governs(other, candidate));
  }

  private static boolean governs(Candidate outer, Candidate inner) {
    Sentence tree = outer.sentence().tree();
    return !outer.predicate().equals(inner.predicate())
        && tree.isWithin(inner.predicate(), outer.predicate());
  }

  private Optional<Event> contact(Candidate candidate) {
    List<Party> participants = new ArrayList<>(candidate.role("participants").parties());
    Set<String> sides = new HashSet<>(ContextRoles.keys(participants));
    for (Party place : candidate.role("place").parties()) {
      if (sides.add(ContextRoles.side(place))) {
        participants.add(place);
      }
    }
    Set<String> keys = new HashSet<>();
    participants.removeIf(p -> !keys.add(p.key()));
    // "Kim Jong Un of North Korea": the person stands for the state.
    participants.removeIf(p ->
        p.type() == PartyType.STATE
            && participants.stream()
                .anyMatch(q -> q.type() == PartyType.PERSON && q.of().equals(p.id())));
    if (participants.size() < 2 || new HashSet<>(ContextRoles.keys(participants)).size() < 2) {
      return Optional.empty();
    }
    ContactForm form =
        Coded.of(ContactForm.class, candidate.attributes().getOrDefault("form", "meeting"));
    String stage = candidate.attributes().getOrDefault("stage", "held");
    boolean open =
        candidate.factuality() != Factuality.CERTAIN
            && candidate.factuality() != Factuality.CERTAINLY_NOT;
    if (open && stage.equals("held")) {
      stage = "planned";
    }
    return Optional.of(new Event.Contact(form, Coded.of(ContactStage.class, stage), participants));
  }

  private Optional<Event> commitment(Candidate candidate, List<Candidate> around) {
    List<Party> actor = candidate.role("actor").parties();
    if (actor.isEmpty()) {
      return Optional.empty();
    }
    String fixed = candidate.attributes().get("undertakes");
    Optional<Candidate> content = content(candidate, around);
    String undertakes =
        fixed != null
            ? fixed
            : content
                .map(c ->
                    switch (c.kind()) {
                      case "transfer" -> isAgainst(c) ? "not-supply" : "supply";
                      case "measure" -> "sanction";
                      default -> "other";
                    })
                .orElse("other");
    List<Party> recipient = content.map(c -> c.role("recipient").parties()).orElse(List.of());
    return Optional.of(
        new Event.Commitment(
            actor,
            candidate.role("addressee").parties(),
            Coded.of(Undertaking.class, undertakes),
            content.map(this::materiel).orElse(List.of()),
            recipient));
  }

  private Optional<Event> appeal(Candidate candidate, List<Candidate> around) {
    List<Party> actor = candidate.role("actor").parties();
    String fixed = candidate.attributes().get("asks");
    Optional<Candidate> content = content(candidate, around);
    if (actor.isEmpty() || candidate.role("addressee").isEmpty() && content.isEmpty()) {
      return Optional.empty();
    }
    String asks =
        fixed != null
            ? fixed
            : content
                .map(c -> {
                  if (!c.kind().equals("transfer")) {
                    return "other";
                  }
                  String stage = c.frame().attributes().getOrDefault("stage", "");
                  if (stage.equals("negotiating")) {
                    return isAgainst(c) ? "stop-talks" : "other";
                  }
                  return isAgainst(c) ? "not-supply" : "supply";
                })
                .orElse("other");
    return Optional.of(
        new Event.Appeal(
            actor,
            candidate.role("addressee").parties(),
            Coded.of(Request.class, asks),
            content.map(this::materiel).orElse(List.of()),
            content.map(c -> c.role("recipient").parties()).orElse(List.of())));
  }

  /**
   * What an appeal or a commitment is about: the first transfer or measure that its predicate
   * governs.
   */
  private static Optional<Candidate> content(Candidate candidate, List<Candidate> around) {
    return around.stream()
        .filter(c -> c.kind().equals("transfer") || c.kind().equals("measure"))
        .filter(c -> governs(candidate, c))
        .findFirst();
  }

  private static boolean isAgainst(Candidate candidate) {
    return candidate.attributes().getOrDefault("stage", "").equals("halted")
        || candidate.factuality().code().endsWith("-");
  }

  private Optional<Event> measure(Candidate candidate) {
    List<Party> actor = states(candidate.role("actor").parties());
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

  private static Optional<Event> inquiry(Candidate candidate) {
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

  /** Persons supply, receive and sanction for the state or body that they belong to. */
  private static List<Party> states(List<Party> parties) {
    return parties;
  }

  private List<Materiel> materiel(Candidate candidate) {
    List<Materiel> found = new ArrayList<>();
    for (MaterielMention mention : candidate.materiel()) {
      Sentence tree = candidate.sentence().tree();
      int start = tree.token(mention.firstToken()).start();
      int end = tree.token(mention.lastToken()).end();
      if (found.stream().noneMatch(m -> m.category() == mention.category())) {
        found.add(
            new Materiel(
                body.substring(start, end),
                mention.category(),
                mention.designation(),
                mention.quantity()));
      }
    }
    String category = candidate.frame().attributes().get("category");
    if (found.isEmpty() && category != null) {
      found.add(
          new Materiel(
              candidate.predicate().text(),
              Coded.of(MaterielCategory.class, category),
              Optional.empty(),
              Optional.empty()));
    }
    return found;
  }
}
