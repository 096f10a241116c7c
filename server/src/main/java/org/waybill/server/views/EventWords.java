package org.waybill.server.views;

import java.util.ArrayList;
import java.util.List;
import org.waybill.model.Claim;
import org.waybill.model.Event;
import org.waybill.model.Materiel;
import org.waybill.model.Party;

/**
 * An event in the words of the interface.
 *
 * @param what its form, stage, undertaking or answer
 * @param roles who takes part, in the order of the claim format; roles that nobody fills are left
 *     out
 * @param materiel what it is about
 */
record EventWords(String what, List<RoleWords> roles, List<MaterielWords> materiel) {

  static EventWords of(Claim claim, Words words) {
    Roles roles = new Roles(claim);
    return switch (claim.event()) {
      case Event.Transfer transfer ->
          new EventWords(
              words.code("stage", transfer.stage()),
              roles
                  .add("supplier", transfer.supplier())
                  .add("recipient", transfer.recipient())
                  .add("parties", transfer.parties())
                  .add("endUser", transfer.endUser())
                  .list(),
              materiel(transfer.materiel(), words));
      case Event.Contact contact ->
          new EventWords(
              words.code("form", contact.form())
                  + ", "
                  + words.code("contact-stage", contact.stage()),
              roles.add("participants", contact.participants()).list(),
              List.of());
      case Event.Commitment commitment ->
          new EventWords(
              words.code("undertakes", commitment.undertakes()),
              roles
                  .add("actor", commitment.actor())
                  .add("addressee", commitment.addressee())
                  .add("recipient", commitment.recipient())
                  .list(),
              materiel(commitment.materiel(), words));
      case Event.Appeal appeal ->
          new EventWords(
              words.code("asks", appeal.asks()),
              roles
                  .add("actor", appeal.actor())
                  .add("addressee", appeal.addressee())
                  .add("recipient", appeal.recipient())
                  .list(),
              materiel(appeal.materiel(), words));
      case Event.Measure measure ->
          new EventWords(
              words.code("measure", measure.form())
                  + ", "
                  + words.code("measure-stage", measure.stage()),
              roles.add("actor", measure.actor()).add("target", measure.target()).list(),
              List.of());
      case Event.Inquiry inquiry ->
          new EventWords(
              words.code("answer", inquiry.answer()),
              roles.add("actor", inquiry.actor()).add("addressee", inquiry.addressee()).list(),
              List.of());
    };
  }

  private static List<MaterielWords> materiel(List<Materiel> materiel, Words words) {
    return materiel.stream().map(item -> MaterielWords.of(item, words)).toList();
  }

  /** Gathers the roles that somebody fills. */
  private static final class Roles {

    private final Claim claim;
    private final List<RoleWords> roles = new ArrayList<>();

    Roles(Claim claim) {
      this.claim = claim;
    }

    Roles add(String role, List<Party> parties) {
      if (!parties.isEmpty()) {
        roles.add(new RoleWords(role, PartyWords.of(parties), claim.inferred().contains(role)));
      }
      return this;
    }

    List<RoleWords> list() {
      return List.copyOf(roles);
    }
  }
}
