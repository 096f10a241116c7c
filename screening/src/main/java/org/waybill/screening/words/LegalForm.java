package org.waybill.screening.words;

/**
 * The legal form of a company.
 *
 * @param kind what it amounts to anywhere: LLC, JSC, LP, SP, SOE, COOP, ASSOC
 * @param form the form by its usual short name
 */
public record LegalForm(String kind, String form) {}
