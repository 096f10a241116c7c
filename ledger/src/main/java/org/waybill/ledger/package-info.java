/**
 * The ledger: reports and the claims read in them, what analysts decided, and the questions that
 * both answer.
 *
 * <p>A ledger is one SQLite file or one PostgreSQL database and behaves the same on both. No other
 * room knows SQL.
 */
@NullMarked
package org.waybill.ledger;

import org.jspecify.annotations.NullMarked;
