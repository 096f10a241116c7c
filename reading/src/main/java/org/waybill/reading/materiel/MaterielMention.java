package org.waybill.reading.materiel;

import java.util.Optional;
import org.waybill.model.MaterielCategory;
import org.waybill.model.Quantity;

/**
 * Words that name materiel.
 *
 * @param firstToken index of the first token; that of the quantity where it governs the words, as
 *     in "dozens of tanks" and "$300 million in aid"
 * @param lastToken index of the last token, inclusive
 * @param head index of the token that stands highest in the tree, by which a predicate holds the
 *     words: of "two batteries of Patriots" the word "batteries"
 * @param category the narrowest category that the words give
 * @param designation the type's proper name as the gazetteer writes it
 * @param quantity how much of it, where the sentence says so
 * @param weak whether the words are materiel only as what a transfer moves ("aid", "systems"), as
 *     against words that are materiel anywhere ("missiles")
 */
public record MaterielMention(
    int firstToken,
    int lastToken,
    int head,
    MaterielCategory category,
    Optional<String> designation,
    Optional<Quantity> quantity,
    boolean weak) {

  /** Whether a token belongs to the mention. */
  public boolean covers(int token) {
    return firstToken <= token && token <= lastToken;
  }
}
