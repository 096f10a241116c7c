package org.waybill.ledger;

import java.time.Instant;
import java.util.Optional;

/**
 * What an analyst decided. Decisions are appended and stay as they were made; one that does not
 * hold any more is undone by another.
 *
 * @param number what tells it from others; later ones have greater numbers
 * @param kind what was decided
 * @param subject on what: {@code claim:} and the id of the claim's first reading, {@code party:} or
 *     {@code source:} and a key, {@code hit:} and the id of a hit
 * @param detail the particulars as JSON: the corrected fields by JSON Pointer, the party that
 *     another was merged into, or the grade
 * @param by who made it, and why
 * @param made when
 * @param undoes the number of the decision that this one undoes
 * @param undone whether a later decision undid it
 */
public record Decision(
    long number,
    DecisionKind kind,
    String subject,
    String detail,
    Analyst by,
    Instant made,
    Optional<Long> undoes,
    boolean undone) {}
