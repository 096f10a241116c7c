package org.waybill.ledger.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.waybill.model.Event;
import org.waybill.model.Materiel;
import org.waybill.model.Party;

/** The parts of an event that it is found by, whatever its kind. */
final class EventParts {

  private EventParts() {}

  /** Who takes part, by the names that the claim format has for roles. */
  static Map<String, List<Party>> roles(Event event) {
    Map<String, List<Party>> roles = new LinkedHashMap<>();
    switch (event) {
      case Event.Transfer transfer -> {
        roles.put("supplier", transfer.supplier());
        roles.put("recipient", transfer.recipient());
        roles.put("parties", transfer.parties());
        roles.put("endUser", transfer.endUser());
      }
      case Event.Contact contact -> roles.put("participants", contact.participants());
      case Event.Commitment commitment -> {
        roles.put("actor", commitment.actor());
        roles.put("addressee", commitment.addressee());
        roles.put("recipient", commitment.recipient());
      }
      case Event.Appeal appeal -> {
        roles.put("actor", appeal.actor());
        roles.put("addressee", appeal.addressee());
        roles.put("recipient", appeal.recipient());
      }
      case Event.Measure measure -> {
        roles.put("actor", measure.actor());
        roles.put("target", measure.target());
      }
      case Event.Inquiry inquiry -> {
        roles.put("actor", inquiry.actor());
        roles.put("addressee", inquiry.addressee());
      }
    }
    return roles;
  }

  /** How far along it is, for the kinds that have stages. */
  static Optional<String> stage(Event event) {
    return switch (event) {
      case Event.Transfer transfer -> Optional.of(transfer.stage().code());
      case Event.Contact contact -> Optional.of(contact.stage().code());
      case Event.Measure measure -> Optional.of(measure.stage().code());
      case Event.Commitment commitment -> Optional.empty();
      case Event.Appeal appeal -> Optional.empty();
      case Event.Inquiry inquiry -> Optional.empty();
    };
  }

  /** What is transferred, promised or asked for. */
  static List<Materiel> materiel(Event event) {
    return switch (event) {
      case Event.Transfer transfer -> transfer.materiel();
      case Event.Commitment commitment -> commitment.materiel();
      case Event.Appeal appeal -> appeal.materiel();
      case Event.Contact contact -> List.of();
      case Event.Measure measure -> List.of();
      case Event.Inquiry inquiry -> List.of();
    };
  }

  /** The keys that a party is found by: its own, and that of whom it belongs to. */
  static Set<String> keys(Party party) {
    Set<String> keys = new LinkedHashSet<>(List.of(party.key()));
    party.of().ifPresent(keys::add);
    return keys;
  }

  /** All parties of an event, each once. */
  static List<Party> parties(Event event) {
    List<Party> parties = new ArrayList<>();
    roles(event).values().forEach(parties::addAll);
    return parties.stream().distinct().toList();
  }
}
