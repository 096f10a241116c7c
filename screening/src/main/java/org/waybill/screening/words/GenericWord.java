package org.waybill.screening.words;

/**
 * A word that many organisations share.
 *
 * @param concept what it stands for; words of one concept stand for each other across languages
 * @param weight how much it tells an organisation apart, between 0 and 1
 */
public record GenericWord(String concept, double weight) {}
