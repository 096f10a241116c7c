package org.waybill.ledger.store;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.waybill.model.Claim;
import org.waybill.model.Event;
import org.waybill.model.Evidence;
import org.waybill.model.Factuality;
import org.waybill.model.Party;
import org.waybill.model.Report;
import org.waybill.model.Source;
import org.waybill.model.When;

/**
 * A claim as a row keeps it: without its report, id and reader, which have columns of their own.
 *
 * @param event what is claimed
 * @param factuality how surely
 * @param source who says so
 * @param when when
 * @param where the place
 * @param inferred the roles that the context supplied, in order of the alphabet
 * @param evidence where it stands
 * @param rule the rule that read it
 * @param steps how it was read
 */
record StoredClaim(
    Event event,
    Factuality factuality,
    Source source,
    Optional<When> when,
    Optional<Party> where,
    List<String> inferred,
    Evidence evidence,
    String rule,
    List<String> steps) {

  static StoredClaim of(Claim claim) {
    return new StoredClaim(
        claim.event(),
        claim.factuality(),
        claim.source(),
        claim.when(),
        claim.where(),
        claim.inferred().stream().sorted().toList(),
        claim.evidence(),
        claim.rule(),
        claim.explanation().steps());
  }

  Claim in(Report report, String id, String reader) {
    return new Claim(
        id,
        report,
        event,
        factuality,
        source,
        when,
        where,
        Set.copyOf(inferred),
        evidence,
        reader,
        rule,
        new Claim.Explanation(steps));
  }

  /**
   * Whether two say the same in the same words, wherever those stand and however they were read.
   */
  boolean saysWhat(StoredClaim other) {
    return event.equals(other.event)
        && factuality == other.factuality
        && source.equals(other.source)
        && when.equals(other.when)
        && where.equals(other.where)
        && evidence.text().equals(other.evidence.text());
  }
}
