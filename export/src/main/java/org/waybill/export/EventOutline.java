package org.waybill.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waybill.model.Event;
import org.waybill.model.Materiel;
import org.waybill.model.Party;

/**
 * An event of any kind in one shape: who does something to whom.
 *
 * @param kind the word that the claim format has for the kind
 * @param stage how far along, for the kinds that have a stage
 * @param choice the fixed word of the kinds that have one: form, undertaking, request or answer
 * @param from supplier or actor
 * @param to recipient, addressee or target
 * @param together the sides of an event without a direction
 * @param others who else takes part: the end user; the recipient of what is promised or asked for
 * @param materiel what it is about
 */
public record EventOutline(
    String kind,
    Optional<String> stage,
    Optional<String> choice,
    List<Party> from,
    List<Party> to,
    List<Party> together,
    List<Party> others,
    List<Materiel> materiel) {

  /** Copies the lists. */
  public EventOutline {
    from = List.copyOf(from);
    to = List.copyOf(to);
    together = List.copyOf(together);
    others = List.copyOf(others);
    materiel = List.copyOf(materiel);
  }

  /**
   * Two parties that an event ties.
   *
   * @param from the side that acts; either side, if the event has no direction
   * @param to the other side
   * @param directed whether it is known who does something to whom
   */
  public record Pair(Party from, Party to, boolean directed) {}

  /** The outline of an event. */
  public static EventOutline of(Event event) {
    return switch (event) {
      case Event.Transfer transfer ->
          new EventOutline(
              event.kind(),
              Optional.of(transfer.stage().code()),
              Optional.empty(),
              transfer.supplier(),
              transfer.recipient(),
              transfer.parties(),
              transfer.endUser(),
              transfer.materiel());
      case Event.Contact contact ->
          new EventOutline(
              event.kind(),
              Optional.of(contact.stage().code()),
              Optional.of(contact.form().code()),
              List.of(),
              List.of(),
              contact.participants(),
              List.of(),
              List.of());
      case Event.Commitment commitment ->
          new EventOutline(
              event.kind(),
              Optional.empty(),
              Optional.of(commitment.undertakes().code()),
              commitment.actor(),
              commitment.addressee(),
              List.of(),
              commitment.recipient(),
              commitment.materiel());
      case Event.Appeal appeal ->
          new EventOutline(
              event.kind(),
              Optional.empty(),
              Optional.of(appeal.asks().code()),
              appeal.actor(),
              appeal.addressee(),
              List.of(),
              appeal.recipient(),
              appeal.materiel());
      case Event.Measure measure ->
          new EventOutline(
              event.kind(),
              Optional.of(measure.stage().code()),
              Optional.of(measure.form().code()),
              measure.actor(),
              measure.target(),
              List.of(),
              List.of(),
              List.of());
      case Event.Inquiry inquiry ->
          new EventOutline(
              event.kind(),
              Optional.empty(),
              Optional.of(inquiry.answer().code()),
              inquiry.actor(),
              inquiry.addressee(),
              List.of(),
              List.of(),
              List.of());
    };
  }

  /** Every pair that the event ties: each who acts with each acted upon, or each two together. */
  public List<Pair> pairs() {
    List<Pair> pairs = new ArrayList<>();
    for (Party actor : from) {
      for (Party target : to) {
        pairs.add(new Pair(actor, target, true));
      }
    }
    for (int i = 0; i < together.size(); i++) {
      for (Party other : together.subList(i + 1, together.size())) {
        pairs.add(new Pair(together.get(i), other, false));
      }
    }
    pairs.removeIf(pair -> pair.from().key().equals(pair.to().key()));
    return pairs;
  }

  /** Everybody who takes part, each once. */
  public List<Party> parties() {
    Map<String, Party> parties = new LinkedHashMap<>();
    Stream.of(from, to, together, others)
        .flatMap(List::stream)
        .forEach(party -> parties.putIfAbsent(party.key(), party));
    return List.copyOf(parties.values());
  }

  /** What the event is, in the words of the claim format: {@code transfer, delivered}. */
  public String words() {
    return Stream.of(Optional.of(kind), choice, stage)
        .flatMap(Optional::stream)
        .collect(Collectors.joining(", "));
  }

  /** The event in one line: {@code transfer, delivered: North Korea → Wagner}. */
  public String title() {
    String sides = together.isEmpty() ? names(from) + " → " + names(to) : names(together);
    return words() + ": " + sides;
  }

  private static String names(List<Party> parties) {
    return parties.isEmpty()
        ? "?"
        : parties.stream().map(Party::name).collect(Collectors.joining(", "));
  }
}
