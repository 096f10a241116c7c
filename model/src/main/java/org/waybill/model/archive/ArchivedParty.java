package org.waybill.model.archive;

import org.waybill.model.Party;

/**
 * A party, under the name that a ledger first met it with.
 *
 * @param party the party
 */
public record ArchivedParty(Party party) implements ArchiveEntry {}
