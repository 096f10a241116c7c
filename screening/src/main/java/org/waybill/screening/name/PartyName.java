package org.waybill.screening.name;

import java.util.List;
import java.util.Set;
import org.waybill.screening.words.LegalForm;

/**
 * A name taken apart.
 *
 * @param written the name as it is written
 * @param folded its words without case, accents and punctuation, one blank between
 * @param compact the same without blanks
 * @param tokens its tokens in their order; titles and legal forms are no tokens
 * @param legalForms its legal forms
 * @param ranks which of several bearers is meant: suffixes such as Jr. or III
 * @param familyFirst whether a comma says that the family name comes first
 */
public record PartyName(
    String written,
    String folded,
    String compact,
    List<Token> tokens,
    List<LegalForm> legalForms,
    Set<String> ranks,
    boolean familyFirst) {

  /** Copies the lists. */
  public PartyName {
    tokens = List.copyOf(tokens);
    legalForms = List.copyOf(legalForms);
    ranks = Set.copyOf(ranks);
  }

  /** Whether nothing in it tells apart who bears it. */
  public boolean isGeneric() {
    return tokens.stream().noneMatch(token -> token.role().tellsApart());
  }

  /** The same name as another list writes it. */
  public PartyName as(String otherwise) {
    return new PartyName(otherwise, folded, compact, tokens, legalForms, ranks, familyFirst);
  }
}
