package org.waybill.server.views;

import java.util.Optional;
import org.waybill.ledger.Decision;

/**
 * A decision as pages show it.
 *
 * @param number what tells it from others
 * @param kind what was decided, as coded
 * @param subject on what
 * @param href the page of what it was decided on; empty if there is none
 * @param detail the particulars
 * @param who who made it
 * @param why why
 * @param made when, ISO 8601 in UTC
 * @param open whether it holds and can be undone
 */
public record DecisionView(
    long number,
    String kind,
    String subject,
    Optional<String> href,
    String detail,
    String who,
    String why,
    String made,
    boolean open) {

  private static final String CLAIM = "claim:";
  private static final String PARTY = "party:";

  /** A decision of the ledger. */
  public static DecisionView of(Decision decision) {
    String subject = decision.subject();
    Optional<String> href =
        subject.startsWith(CLAIM)
            ? Optional.of(Link.claim(subject.substring(CLAIM.length())))
            : subject.startsWith(PARTY)
                ? Optional.of(Link.to("/party", "key", subject.substring(PARTY.length())))
                : Optional.empty();
    return new DecisionView(
        decision.number(),
        decision.kind().code(),
        subject,
        href,
        decision.detail().equals("{}") ? "" : decision.detail(),
        decision.by().who(),
        decision.by().why(),
        decision.made().toString(),
        decision.undoes().isEmpty() && !decision.undone());
  }
}
