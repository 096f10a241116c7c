/**
 * FollowTheMoney entities, as OpenSanctions publishes its lists: entities.ftm.json, where
 * sanctions, documents and addresses are entities of their own; targets.nested.json, where they are
 * nested; and targets.simple.csv, a table.
 */
@NullMarked
package org.waybill.watchlist.opensanctions;

import org.jspecify.annotations.NullMarked;
