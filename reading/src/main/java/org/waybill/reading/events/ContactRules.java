package org.waybill.reading.events;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.waybill.model.Coded;
import org.waybill.model.ContactForm;
import org.waybill.model.ContactStage;
import org.waybill.model.Event;
import org.waybill.model.Factuality;
import org.waybill.model.Party;
import org.waybill.model.PartyType;

/** What makes a contact of a candidate. */
final class ContactRules implements KindRules {

  /** The attribute of candidates that speak of a contact told before: "the meeting", "they met". */
  static final String BACK = "back";

  /** How many sentences back a contact may be spoken of. */
  private static final int REACH = 4;

  @Override
  public Candidate complete(Candidate candidate, Surroundings around) {
    Set<String> known = sides(candidate);
    boolean letter = candidate.attributes().getOrDefault("form", "").equals("letter");
    boolean body =
        candidate.role("participants").parties().stream()
            .anyMatch(p -> p.type() == PartyType.ORGANISATION);
    if (known.size() > 1 || body || letter || !candidate.attributes().containsKey(BACK)) {
      return candidate;
    }
    Candidate told = null;
    for (Candidate other : around.inReport()) {
      if (other.equals(candidate)) {
        break;
      }
      boolean near =
          other.kind().equals("contact")
              && candidate.sentence().index() - other.sentence().index() <= REACH;
      if (near
          && isVisit(other) == isVisit(candidate)
          && sides(other).size() > 1
          && hasKnownSides(other)
          && sides(other).containsAll(known)) {
        told = other;
      }
    }
    if (told == null) {
      return candidate;
    }
    Candidate from = told;
    List<Party> all =
        Stream.of("participants", "counterpart", "place")
            .flatMap(role -> from.role(role).parties().stream())
            .toList();
    String path = "participants as at '" + from.predicate().text() + "'";
    return candidate.with(
        "participants", new Filler(all, candidate.role("participants").tokens(), true, path));
  }

  /** Persons of whom the report does not say whose they are may well meet at home. */
  private static boolean hasKnownSides(Candidate candidate) {
    return Stream.of("participants", "counterpart")
        .flatMap(role -> candidate.role(role).parties().stream())
        .allMatch(p -> p.id().isPresent() && (p.type() != PartyType.PERSON || p.of().isPresent()));
  }

  private static boolean isVisit(Candidate candidate) {
    return candidate.attributes().getOrDefault("form", "").equals("visit");
  }

  @Override
  public Optional<Event> build(Candidate candidate, Surroundings around) {
    if (isAboutArms(candidate, around) || isWayToMeeting(candidate, around)) {
      return Optional.empty();
    }
    List<Party> participants = new ArrayList<>(candidate.role("participants").parties());
    Set<String> sides = new HashSet<>(ContextRoles.keys(participants));
    for (String role : List.of("counterpart", "place")) {
      for (Party other : candidate.role(role).parties()) {
        if (sides.add(ContextRoles.side(other))) {
          participants.add(other);
        }
      }
    }
    Set<String> keys = new HashSet<>();
    participants.removeIf(p -> !keys.add(p.key()));
    // "Kim Jong Un of North Korea": the person stands for the state.
    participants.removeIf(p ->
        p.type() == PartyType.STATE
            && participants.stream()
                .anyMatch(q -> q.type() == PartyType.PERSON && q.of().equals(p.id())));
    // "The West" or "allies" may be anybody: no one can be said to have met them.
    participants.removeIf(
        p -> p.type() == PartyType.ORGANISATION && p.id().isEmpty() && p.of().isEmpty());
    // Legislators write to ministers: a letter counts between sides that are known.
    boolean remote = candidate.attributes().getOrDefault("form", "").equals("letter");
    if (remote
        && participants.stream().anyMatch(p -> p.type() == PartyType.PERSON && p.of().isEmpty())) {
      return Optional.empty();
    }
    boolean body =
        participants.size() == 1
            && participants.getFirst().type() == PartyType.ORGANISATION
            && participants.getFirst().id().isPresent()
            && candidate.attributes().getOrDefault("form", "").equals("meeting")
            && candidate.frame().pos().equals("NOUN");
    if (!body && new HashSet<>(ContextRoles.keys(participants)).size() < 2) {
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

  /** "Flew to Cairo to meet": who goes to a meeting makes no other contact. */
  private static boolean isWayToMeeting(Candidate candidate, Surroundings around) {
    if (!isVisit(candidate)) {
      return false;
    }
    List<String> visitors = ContextRoles.keys(candidate.role("participants").parties());
    return around.inSentence().stream()
        .filter(c -> c.kind().equals("contact") && Surroundings.governs(candidate, c))
        .map(ContactRules::sides)
        .anyMatch(s -> s.size() > 1 && visitors.stream().anyMatch(s::contains));
  }

  private static Set<String> sides(Candidate candidate) {
    Set<String> sides = new HashSet<>();
    for (String role : List.of("participants", "counterpart", "place")) {
      sides.addAll(ContextRoles.keys(candidate.role(role).parties()));
    }
    return sides;
  }

  /** Talks on arms are a transfer that is being negotiated, and no contact besides. */
  private static boolean isAboutArms(Candidate candidate, Surroundings around) {
    return around.inSentence().stream()
        .anyMatch(c -> c.kind().equals("transfer") && c.predicate().equals(candidate.predicate()));
  }
}
