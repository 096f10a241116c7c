package org.waybill.ledger;

import java.util.Optional;
import org.waybill.model.Party;
import org.waybill.model.Reliability;

/**
 * A party in the ledger.
 *
 * @param party the party, under the name that it was first met with
 * @param claims how many claims it takes part in
 * @param said how many claims it is a source of
 * @param mergedInto the key of the party that an analyst merged it into
 * @param grade its reliability as a source
 */
public record KeptParty(
    Party party, int claims, int said, Optional<String> mergedInto, Reliability grade) {}
