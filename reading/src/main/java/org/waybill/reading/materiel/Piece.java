package org.waybill.reading.materiel;

import org.jspecify.annotations.Nullable;
import org.waybill.model.MaterielCategory;

/**
 * A phrase of the lexicon or a designation where it stands, before neighbours are joined.
 *
 * @param from index of its first word
 * @param to index after its last word
 * @param term what the phrase stands for; null for a designation
 * @param designation the type; null for a phrase
 */
record Piece(int from, int to, @Nullable Term term, @Nullable Designation designation) {

  boolean isContainer() {
    return term != null && term.container();
  }

  @Nullable MaterielCategory category() {
    return term != null ? term.category() : designation != null ? designation.category() : null;
  }

  boolean isWeak() {
    return term != null && term.weak();
  }

  boolean isName(Manner manner) {
    return designation != null && designation.manner() == manner;
  }
}
