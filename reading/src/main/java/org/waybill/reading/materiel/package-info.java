/**
 * Which words of a sentence name materiel: the category, the designation, how much.
 *
 * <p>{@link org.waybill.reading.materiel.MaterielLexicon} is the way in. Terms come from {@code
 * materiel.yaml} of the language, names of weapon types from the gazetteer's {@code
 * designations.tsv} and, for families that number their types, {@code designation-patterns.tsv}. A
 * trap: a weak mention ("aid", "systems") is materiel only where a transfer has it as its object.
 */
@NullMarked
package org.waybill.reading.materiel;

import org.jspecify.annotations.NullMarked;
