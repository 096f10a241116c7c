/**
 * Who may open a ledger over the network, and what was done about that: accounts with a role each,
 * tokens for programs, and an audit log that is only added to. Decisions on claims have a log of
 * their own.
 */
@NullMarked
package org.waybill.ledger.access;

import org.jspecify.annotations.NullMarked;
