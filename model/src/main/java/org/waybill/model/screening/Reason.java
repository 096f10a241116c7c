package org.waybill.model.screening;

/**
 * What one feature found when two parties were compared.
 *
 * @param feature the feature's name
 * @param score how far it speaks for a match, between 0 and 1
 * @param weight its share in the whole score; negative where it can only speak against a match
 * @param left what was compared of the first party
 * @param right what was compared of the second
 */
public record Reason(String feature, double score, double weight, String left, String right) {}
