package org.waybill.screening.words;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Legal forms of companies, in the words of many countries. */
public final class LegalForms {

  private final Map<String, LegalForm> forms = new HashMap<>();
  private int longest = 1;

  LegalForms() {
    for (List<String> row : Table.rows("legal-forms.tsv", 3)) {
      LegalForm form = new LegalForm(row.get(0), row.get(1));
      for (String spelling : Table.words(row.get(2))) {
        String words = Words.key(spelling).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
        forms.putIfAbsent(words, form);
        longest = Math.max(longest, words.split(" ").length);
      }
    }
  }

  /** How many words the longest legal form has. */
  public int longest() {
    return longest;
  }

  /** The legal form that some words are, given in lower case without accents, one blank between. */
  public Optional<LegalForm> of(String words) {
    return Optional.ofNullable(forms.get(words));
  }
}
