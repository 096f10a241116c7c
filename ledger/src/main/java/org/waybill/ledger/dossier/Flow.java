package org.waybill.ledger.dossier;

/**
 * How much is claimed of one relation.
 *
 * @param relation who is said to supply whom
 * @param claims how many entries of claims found it: a claim counts once in each category
 */
public record Flow(Relation relation, int claims) {}
