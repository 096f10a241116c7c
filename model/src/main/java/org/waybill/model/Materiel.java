package org.waybill.model;

import java.util.Optional;

/**
 * What is transferred.
 *
 * @param text the words of the report
 * @param category its category
 * @param designation the type's proper name, for instance {@code Shahed-136}
 * @param quantity how much of it
 */
public record Materiel(
    String text,
    MaterielCategory category,
    Optional<String> designation,
    Optional<Quantity> quantity) {}
