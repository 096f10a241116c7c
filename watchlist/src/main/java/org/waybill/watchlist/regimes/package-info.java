/**
 * Embargoes and sanctions regimes, read from the folder {@code regimes/}, and which of their
 * provisions a claimed transfer would fall under.
 *
 * <p>{@link org.waybill.watchlist.regimes.RegimeFiles} reads the data and names the place of what
 * is wrong in it; {@link org.waybill.watchlist.regimes.Regimes} answers questions about it; {@link
 * org.waybill.watchlist.regimes.ClaimTest} is the rule itself, a pure function of a claim. A trap:
 * a state that a provision does not bind breaches nothing, so an EU embargo says nothing of what
 * Iran sends to Russia.
 */
@NullMarked
package org.waybill.watchlist.regimes;

import org.jspecify.annotations.NullMarked;
