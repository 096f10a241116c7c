package org.waybill.reading.events;

/**
 * A candidate for a transfer, as the rules leave it.
 *
 * @param told as its sentence tells it
 * @param completed with what the rules take from the report around it
 * @param accepted whether the rules make a claim of it
 * @param loose whether its sentence says less than its frame needs
 */
record PossibleTransfer(Candidate told, Candidate completed, boolean accepted, boolean loose) {

  /** Whether the sentence itself fills a role. */
  boolean tells(String role) {
    Filler filler = told.role(role);
    return !filler.isEmpty() && !filler.inferred();
  }

  /** Whether another candidate has the same predicate. */
  boolean isAt(Candidate other) {
    return other.sentence().equals(told.sentence()) && other.predicate().equals(told.predicate());
  }
}
