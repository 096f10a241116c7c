package org.waybill.reading.quantity;

import org.waybill.model.Quantity;

/**
 * A quantity where it stands in a sentence.
 *
 * @param firstToken index of its first token
 * @param lastToken index of its last token, inclusive
 * @param head index of the token that ties it to the rest of the tree
 * @param quantity the range, its unit and its words
 * @param money whether the unit is a currency (ISO 4217)
 */
public record QuantityMention(
    int firstToken, int lastToken, int head, Quantity quantity, boolean money) {}
