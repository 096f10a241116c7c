package org.waybill.ledger.dossier;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.waybill.model.Event;
import org.waybill.model.MeasureForm;
import org.waybill.model.Party;
import org.waybill.model.Request;
import org.waybill.model.Undertaking;

/** The relations that an event belongs to. */
final class Ties {

  private Ties() {}

  /** From each supplier to each recipient; of a deal in an open direction, between its parties. */
  static Set<Relation> named(Event.Transfer transfer) {
    return transfer.parties().isEmpty()
        ? directed(transfer.supplier(), transfer.recipient())
        : between(transfer.parties(), transfer.parties());
  }

  /**
   * From whoever undertakes to supply, or not to, to whoever would get it; who is promised a supply
   * that names no recipient would get it.
   */
  static Set<Relation> named(Event.Commitment commitment) {
    return switch (commitment.undertakes()) {
      case SUPPLY ->
          directed(
              commitment.actor(),
              commitment.recipient().isEmpty() ? commitment.addressee() : commitment.recipient());
      case NOT_SUPPLY -> directed(commitment.actor(), commitment.recipient());
      case SANCTION, OTHER -> Set.of();
    };
  }

  /** Between all participants. */
  static Set<Relation> named(Event.Contact contact) {
    return between(contact.participants(), contact.participants());
  }

  /** What a commitment belongs to that does not name both sides. */
  static Set<Relation> byReport(Event.Commitment commitment, Collection<Relation> founded) {
    boolean ofSupply =
        commitment.undertakes() == Undertaking.SUPPLY
            || commitment.undertakes() == Undertaking.NOT_SUPPLY;
    Set<String> recipients = principals(commitment.recipient());
    if (ofSupply) {
      return founded.stream()
          .filter(relation -> matches(relation, principals(commitment.actor()), recipients))
          .collect(toSet());
    }
    Set<String> named = new LinkedHashSet<>(recipients);
    named.addAll(principals(commitment.addressee()));
    return byReport(named, founded);
  }

  /**
   * From whoever is asked to supply, or not to, to whoever would get it: the recipient, or of an
   * appeal for a supply that names none whoever asks. Else what the report is about.
   */
  static Set<Relation> of(Event.Appeal appeal, Collection<Relation> founded) {
    List<Party> recipient =
        appeal.recipient().isEmpty() && appeal.asks() == Request.SUPPLY
            ? appeal.actor()
            : appeal.recipient();
    Set<Relation> named = directed(appeal.addressee(), recipient);
    if (!named.isEmpty()) {
      return named;
    }
    Set<String> sides = principals(appeal.addressee());
    sides.addAll(principals(appeal.recipient()));
    return byReport(sides, founded);
  }

  /**
   * Between whoever takes a measure and its targets, from the one to the other where it is aid that
   * stops; and what the report is about, where a target is one of the sides.
   */
  static Set<Relation> of(Event.Measure measure, Collection<Relation> founded) {
    Set<Relation> named =
        measure.form() == MeasureForm.AID_SUSPENSION
            ? directed(measure.actor(), measure.target())
            : between(measure.actor(), measure.target());
    Set<Relation> pairs = new LinkedHashSet<>();
    named.forEach(relation -> pairs.add(relation.pair()));
    Set<Relation> ties = new LinkedHashSet<>(named);
    byReport(principals(measure.target()), founded).stream()
        .filter(relation -> !pairs.contains(relation.pair()))
        .forEach(ties::add);
    return ties;
  }

  /** What the report is about, where whoever was asked is one of the sides. */
  static Set<Relation> of(Event.Inquiry inquiry, Collection<Relation> founded) {
    Set<String> asked = principals(inquiry.addressee());
    return asked.isEmpty() ? Set.of() : byReport(asked, founded);
  }

  /**
   * The relations that a report founds and that have one of the named sides; if none is named, the
   * only one that it founds. Where a pair has a direction, its open form is left out.
   */
  private static Set<Relation> byReport(Set<String> named, Collection<Relation> founded) {
    Set<Relation> pairsWithDirection = new LinkedHashSet<>();
    founded.stream()
        .filter(relation -> !relation.open())
        .forEach(relation -> pairsWithDirection.add(relation.pair()));
    Set<Relation> candidates =
        founded.stream()
            .filter(relation -> !relation.open() || !pairsWithDirection.contains(relation))
            .collect(toSet());
    if (named.isEmpty()) {
      return candidates.size() == 1 ? candidates : Set.of();
    }
    return candidates.stream()
        .filter(relation -> named.stream().anyMatch(relation::has))
        .collect(toSet());
  }

  private static boolean matches(Relation relation, Set<String> suppliers, Set<String> recipients) {
    return !relation.open()
        && (suppliers.isEmpty() || suppliers.contains(relation.supplier()))
        && (recipients.isEmpty() || recipients.contains(relation.recipient()))
        && !(suppliers.isEmpty() && recipients.isEmpty());
  }

  private static Set<Relation> directed(List<Party> suppliers, List<Party> recipients) {
    Set<Relation> relations = new LinkedHashSet<>();
    for (String supplier : principals(suppliers)) {
      for (String recipient : principals(recipients)) {
        if (!supplier.equals(recipient)) {
          relations.add(Relation.directed(supplier, recipient));
        }
      }
    }
    return relations;
  }

  private static Set<Relation> between(List<Party> some, List<Party> others) {
    Set<Relation> relations = new LinkedHashSet<>();
    for (String one : principals(some)) {
      for (String other : principals(others)) {
        if (!one.equals(other)) {
          relations.add(Relation.between(one, other));
        }
      }
    }
    return relations;
  }

  private static Set<String> principals(List<Party> parties) {
    Set<String> principals = new LinkedHashSet<>();
    parties.forEach(party -> principals.add(Relation.principal(party)));
    return principals;
  }

  private static Collector<Relation, ?, Set<Relation>> toSet() {
    return Collectors.toCollection(LinkedHashSet::new);
  }
}
