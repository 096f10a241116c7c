package org.waybill.ledger.access;

import java.time.Instant;

/**
 * Something that was done about access.
 *
 * @param at when
 * @param who the account that did it, or the name of whoever was at the command line
 * @param what what was done, in lower case words with hyphens: {@code log-in}, {@code
 *     account-added} …
 * @param subject to whom or what
 */
public record AuditEntry(Instant at, String who, String what, String subject) {}
