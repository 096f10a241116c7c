package org.waybill.usecases.screening;

import org.waybill.model.screening.Comparison;

/**
 * Two names with what comparing them found.
 *
 * @param pair the names
 * @param comparison how alike they are, and why
 */
public record ComparedPair(NamePair pair, Comparison comparison) {}
