package org.waybill.ledger;

import java.time.Instant;
import java.util.Optional;

/**
 * A decision whose claim a newer reading or text does not give as it was.
 *
 * @param decided the claim that was decided on
 * @param successor what the newer reading has in its place; empty if it has nothing there
 * @param since when the newer reading came
 */
public record SecondLook(KeptClaim decided, Optional<KeptClaim> successor, Instant since) {}
