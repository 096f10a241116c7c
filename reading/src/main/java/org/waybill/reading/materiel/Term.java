package org.waybill.reading.materiel;

import org.jspecify.annotations.Nullable;
import org.waybill.model.MaterielCategory;

/**
 * What a phrase of the lexicon stands for.
 *
 * @param category its category; null for a phrase that only looks like materiel, and for a
 *     container that has none of its own
 * @param weak whether it is materiel only as what a transfer moves
 * @param container whether another word of its compound gives the category: system, battery
 */
record Term(@Nullable MaterielCategory category, boolean weak, boolean container) {

  /** A phrase that only looks like materiel: "think tank". */
  static final Term LOOKALIKE = new Term(null, false, false);

  Term asContainer() {
    return new Term(category, weak, true);
  }
}
