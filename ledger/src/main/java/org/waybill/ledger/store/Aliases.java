package org.waybill.ledger.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.waybill.model.Coded;
import org.waybill.model.Event;
import org.waybill.model.Party;
import org.waybill.model.PartyType;
import org.waybill.model.Source;
import org.waybill.model.Speaker;

/** The parties that analysts merged into others. */
final class Aliases {

  private final Map<String, Party> merged;

  private Aliases(Map<String, Party> merged) {
    this.merged = merged;
  }

  static Aliases load(Handle handle) {
    Map<String, Party> merged = new HashMap<>();
    handle
        .createQuery(
            "SELECT a.key, p.name, p.id, p.type, p.belongs_to"
                + " FROM party a JOIN party p ON p.key = a.merged_into"
                + " WHERE a.merged_into IS NOT NULL")
        .map((row, context) ->
            Map.entry(
                row.getString(1),
                new Party(
                    row.getString(2),
                    Optional.ofNullable(row.getString(3)),
                    Coded.of(PartyType.class, row.getString(4)),
                    Optional.ofNullable(row.getString(5)))))
        .forEach(alias -> merged.put(alias.getKey(), alias.getValue()));
    return new Aliases(merged);
  }

  /** The claim with every merged party as the one that it was merged into. */
  StoredClaim applied(StoredClaim claim) {
    if (merged.isEmpty()) {
      return claim;
    }
    return new StoredClaim(
        applied(claim.event()),
        claim.factuality(),
        new Source(
            claim.source().chain().stream()
                .map(speaker -> new Speaker(applied(speaker.party()), speaker.role()))
                .toList()),
        claim.when(),
        claim.where(),
        claim.inferred(),
        claim.evidence(),
        claim.rule(),
        claim.steps());
  }

  private Event applied(Event event) {
    return switch (event) {
      case Event.Transfer e ->
          new Event.Transfer(
              e.stage(),
              applied(e.supplier()),
              applied(e.recipient()),
              applied(e.parties()),
              applied(e.endUser()),
              e.materiel());
      case Event.Contact e -> new Event.Contact(e.form(), e.stage(), applied(e.participants()));
      case Event.Commitment e ->
          new Event.Commitment(
              applied(e.actor()),
              applied(e.addressee()),
              e.undertakes(),
              e.materiel(),
              applied(e.recipient()));
      case Event.Appeal e ->
          new Event.Appeal(
              applied(e.actor()),
              applied(e.addressee()),
              e.asks(),
              e.materiel(),
              applied(e.recipient()));
      case Event.Measure e ->
          new Event.Measure(applied(e.actor()), applied(e.target()), e.form(), e.stage());
      case Event.Inquiry e ->
          new Event.Inquiry(applied(e.actor()), applied(e.addressee()), e.answer());
    };
  }

  private List<Party> applied(List<Party> parties) {
    List<Party> result = new ArrayList<>();
    for (Party party : parties) {
      result.add(applied(party));
    }
    return result;
  }

  private Party applied(Party party) {
    Party into = merged.get(party.key());
    if (into != null) {
      return into;
    }
    return party
        .of()
        .map(merged::get)
        .map(owner -> new Party(party.name(), party.id(), party.type(), Optional.of(owner.key())))
        .orElse(party);
  }
}
