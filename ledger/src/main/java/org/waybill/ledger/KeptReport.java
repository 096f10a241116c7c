package org.waybill.ledger;

import java.time.Instant;
import java.util.Optional;
import org.waybill.model.Report;

/**
 * A report in the ledger.
 *
 * @param key what tells it from others; keys order by date of publication
 * @param report the report
 * @param version the number of its text; the first is 1
 * @param current whether no newer version replaced it
 * @param previous the key of the version before
 * @param origin the key of the earliest of its near-copies; its own key where it is that
 * @param copies how many current reports are near-copies of one another, with this one
 * @param printings how many further outlets printed the same text
 * @param reader the reader that read it last
 * @param claims how many claims it has
 * @param added when it was added
 */
public record KeptReport(
    long key,
    Report report,
    int version,
    boolean current,
    Optional<Long> previous,
    long origin,
    int copies,
    int printings,
    String reader,
    int claims,
    Instant added) {}
