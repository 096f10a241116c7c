package org.waybill.server.views;

import org.waybill.model.Materiel;
import org.waybill.model.Quantity;

/**
 * Materiel as pages name it.
 *
 * @param text the words of the report
 * @param category its category, in words
 * @param code its category, as coded
 * @param quantity how much, in the words of the report; empty if it does not say
 */
public record MaterielWords(String text, String category, String code, String quantity) {

  static MaterielWords of(Materiel materiel, Words words) {
    return new MaterielWords(
        materiel.text(),
        words.code("category", materiel.category()),
        materiel.category().code(),
        materiel.quantity().map(Quantity::text).orElse(""));
  }
}
