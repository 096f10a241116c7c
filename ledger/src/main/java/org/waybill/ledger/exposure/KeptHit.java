package org.waybill.ledger.exposure;

import java.util.Optional;
import org.waybill.ledger.Decision;

/**
 * A hit in the ledger.
 *
 * @param hit the hit
 * @param cleared the decision that it is somebody else, if one holds for the entry and the party as
 *     they are now
 */
public record KeptHit(Hit hit, Optional<Decision> cleared) {}
