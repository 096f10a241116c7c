package org.waybill.reading.language;

import java.util.HashMap;
import java.util.Map;
import org.waybill.model.Coded;
import org.waybill.model.Factuality;
import org.waybill.reading.data.Section;

/**
 * What the auxiliaries, moods, adverbs and conjunctions of a language make of the verb they go
 * with.
 *
 * @param auxiliaries by lemma or form ("could", "will")
 * @param features by feature as Universal Dependencies writes it ({@code Mood=Cnd})
 * @param adverbs by lemma ("possibly", "reportedly")
 * @param conjunctions by form ("if")
 */
public record ModalWords(
    Map<String, Factuality> auxiliaries,
    Map<String, Factuality> features,
    Map<String, Factuality> adverbs,
    Map<String, Factuality> conjunctions) {

  /** Reads {@code modality.yaml}. */
  public static ModalWords read(Section file) {
    return new ModalWords(
        values(file, "auxiliaries"),
        values(file, "features"),
        values(file, "adverbs"),
        values(file, "conjunctions"));
  }

  private static Map<String, Factuality> values(Section file, String key) {
    Map<String, Factuality> found = new HashMap<>();
    file.wordLists(key)
        .forEach((code, words) -> {
          for (String word : words) {
            found.put(word, Coded.of(Factuality.class, code));
          }
        });
    return Map.copyOf(found);
  }
}
