/**
 * Claims as FollowTheMoney entities, one JSON object a line.
 *
 * <p>A report is an {@code Article}, a party a {@code PublicBody} (states), {@code Organization},
 * {@code Company} or {@code Person}, with a {@code Mention} for each report that names it. A claim
 * is an {@code Event}, proven by its article. FollowTheMoney has no schema for a transfer of arms:
 * a pair that a claim ties gets an {@code UnknownLink} with the event in {@code role}.
 *
 * <p>A trap: a link states that there is something between two parties, so what a source denies has
 * an event and no link.
 */
@NullMarked
package org.waybill.export.ftm;

import org.jspecify.annotations.NullMarked;
