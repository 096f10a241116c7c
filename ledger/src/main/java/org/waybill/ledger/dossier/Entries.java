package org.waybill.ledger.dossier;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.waybill.model.Claim;
import org.waybill.model.Coded;
import org.waybill.model.DateRange;
import org.waybill.model.Event;
import org.waybill.model.Materiel;
import org.waybill.model.MaterielCategory;
import org.waybill.model.Party;
import org.waybill.model.PartyType;
import org.waybill.model.Speaker;

/**
 * The entries that the claims of one report make.
 *
 * <p>Transfers and commitments whose sides are named found dossiers. Everything else belongs to a
 * relation if it names both sides, or if it names one of them, leaves the other open, and its
 * report founds that relation.
 */
public final class Entries {

  private final String firstPrintedBy;
  private final Collection<Claim> claims;
  private final List<Entry> entries = new ArrayList<>();
  private final Set<Relation> founded = new LinkedHashSet<>();

  private Entries(Collection<Claim> claims, String firstPrintedBy) {
    this.claims = claims;
    this.firstPrintedBy = firstPrintedBy;
  }

  /**
   * The entries of a report, sorted by nothing but the order of its claims.
   *
   * @param claims all claims of one report that count: corrected ones as corrected, rejected ones
   *     left out
   * @param firstPrintedBy the outlet of the earliest report that this one is a near-duplicate of;
   *     its own outlet if there is none
   */
  public static List<Entry> of(Collection<Claim> claims, String firstPrintedBy) {
    return new Entries(claims, firstPrintedBy).all();
  }

  private List<Entry> all() {
    claims.forEach(this::addFounding);
    // Whatever is tied to the report needs to know all that the report founds.
    claims.forEach(this::addOther);
    return List.copyOf(entries);
  }

  private void addFounding(Claim claim) {
    switch (claim.event()) {
      case Event.Transfer transfer -> addTransfer(claim, transfer);
      case Event.Commitment commitment -> {
        for (Relation relation : Ties.named(commitment)) {
          founded.add(relation);
          addCommitment(claim, commitment, relation, true);
        }
      }
      case Event.Contact contact -> {}
      case Event.Appeal appeal -> {}
      case Event.Measure measure -> {}
      case Event.Inquiry inquiry -> {}
    }
  }

  private void addOther(Claim claim) {
    switch (claim.event()) {
      case Event.Transfer transfer -> {}
      case Event.Contact contact -> {
        for (Relation relation : Ties.named(contact)) {
          add(
              claim,
              relation,
              EntryKind.CONTACT,
              contact.form(),
              contact.stage().code(),
              names(contact.participants()),
              List.of());
        }
      }
      case Event.Commitment commitment -> {
        if (Ties.named(commitment).isEmpty()) {
          for (Relation relation : Ties.byReport(commitment, founded)) {
            addCommitment(claim, commitment, relation, false);
          }
        }
      }
      case Event.Appeal appeal -> {
        for (Relation relation : Ties.of(appeal, founded)) {
          add(
              claim,
              relation,
              EntryKind.APPEAL,
              appeal.asks(),
              "",
              names(appeal.actor()),
              names(appeal.addressee()));
        }
      }
      case Event.Measure measure -> {
        for (Relation relation : Ties.of(measure, founded)) {
          add(
              claim,
              relation,
              EntryKind.MEASURE,
              measure.form(),
              measure.stage().code(),
              names(measure.actor()),
              names(measure.target()));
        }
      }
      case Event.Inquiry inquiry -> {
        for (Relation relation : Ties.of(inquiry, founded)) {
          add(
              claim,
              relation,
              EntryKind.INQUIRY,
              inquiry.answer(),
              "",
              names(inquiry.actor()),
              names(inquiry.addressee()));
        }
      }
    }
  }

  private void addTransfer(Claim claim, Event.Transfer transfer) {
    for (Relation relation : Ties.named(transfer)) {
      founded.add(relation);
      List<String> actors = belonging(transfer.supplier(), relation.supplier());
      List<String> others = new ArrayList<>(belonging(transfer.recipient(), relation.recipient()));
      others.addAll(names(transfer.endUser()));
      for (Optional<MaterielCategory> category : categories(transfer.materiel())) {
        entries.add(
            entry(
                claim,
                relation,
                key(claim, EntryKind.TRANSFER, transfer.stage().code(), "", category)
                    .between(actors, others),
                true));
      }
      addFigures(claim, relation, transfer.stage().code(), transfer.materiel());
    }
  }

  private void addCommitment(
      Claim claim, Event.Commitment commitment, Relation relation, boolean founding) {
    for (Optional<MaterielCategory> category : categories(commitment.materiel())) {
      entries.add(
          entry(
              claim,
              relation,
              key(claim, EntryKind.COMMITMENT, commitment.undertakes().code(), "", category)
                  .between(names(commitment.actor()), names(commitment.addressee())),
              founding));
    }
    addFigures(claim, relation, commitment.undertakes().code(), commitment.materiel());
  }

  private void addFigures(Claim claim, Relation relation, String what, List<Materiel> materiel) {
    Set<EntryKey> keys = new LinkedHashSet<>();
    for (Materiel item : materiel) {
      item.quantity()
          .map(Figure::of)
          .ifPresent(figure ->
              keys.add(
                  key(claim, EntryKind.FIGURE, what, "", Optional.of(item.category()))
                      .with(figure)));
    }
    keys.forEach(key -> entries.add(entry(claim, relation, key, false)));
  }

  private void add(
      Claim claim,
      Relation relation,
      EntryKind kind,
      Coded what,
      String state,
      List<String> actors,
      List<String> others) {
    entries.add(
        entry(
            claim,
            relation,
            key(claim, kind, what.code(), state, Optional.empty()).between(actors, others),
            false));
  }

  private EntryKey key(
      Claim claim, EntryKind kind, String what, String state, Optional<MaterielCategory> category) {
    Speaker speaker = claim.source().nearest();
    return new EntryKey(
        kind,
        what,
        state,
        category,
        claim.factuality(),
        Origin.of(claim.source(), claim.report().outlet(), firstPrintedBy),
        speaker.party().key(),
        List.of(),
        List.of(),
        Optional.empty());
  }

  private static Entry entry(Claim claim, Relation relation, EntryKey key, boolean founding) {
    Optional<DateRange> days =
        claim
            .when()
            .flatMap(when -> DateRange.ofEdtf(when.edtf()))
            .or(() -> claim.report().published().flatMap(DateRange::ofEdtf));
    return new Entry(
        relation,
        key,
        claim.id(),
        days.flatMap(DateRange::earliest),
        days.flatMap(DateRange::latest),
        founding);
  }

  /** Each category once; what names no materiel counts once too. */
  private static Set<Optional<MaterielCategory>> categories(List<Materiel> materiel) {
    Map<MaterielCategory, Optional<MaterielCategory>> categories = new LinkedHashMap<>();
    materiel.forEach(item -> categories.put(item.category(), Optional.of(item.category())));
    return categories.isEmpty()
        ? Set.of(Optional.empty())
        : new LinkedHashSet<>(categories.values());
  }

  /** Whoever stands for a principal and is not the principal itself. */
  private static List<String> belonging(List<Party> parties, String principal) {
    return parties.stream()
        .filter(party -> party.type() == PartyType.PERSON || party.type() == PartyType.COMPANY)
        .filter(party -> Relation.principal(party).equals(principal))
        .map(Party::key)
        .filter(key -> !key.equals(principal))
        .distinct()
        .toList();
  }

  private static List<String> names(List<Party> parties) {
    return parties.stream().map(Party::key).distinct().toList();
  }
}
