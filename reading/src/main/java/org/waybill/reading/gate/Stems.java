package org.waybill.reading.gate;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waybill.reading.data.Section;

/**
 * The rules by which a lemma becomes patterns that match its inflected forms in raw text.
 *
 * @param shortest the letters that a stem has at least; a lemma that is shorter without its ending
 *     matches as whole words only
 * @param endings what is cut off a lemma, the first that fits and leaves enough
 * @param suffixes what a lemma too short to be cut may end in
 * @param alternations what the last vowels of a stem may turn into
 * @param irregular further patterns of a lemma
 */
record Stems(
    int shortest,
    List<String> endings,
    List<String> suffixes,
    Map<String, List<String>> alternations,
    Map<String, List<String>> irregular) {

  static Stems read(Section file) {
    return new Stems(
        Integer.parseInt(file.text("shortest")),
        file.words("endings"),
        file.words("suffixes"),
        file.wordLists("alternations"),
        file.wordLists("irregular"));
  }

  /** The patterns of a lemma. */
  Set<String> patterns(String lemma) {
    Set<String> patterns = new LinkedHashSet<>(irregular.getOrDefault(lemma, List.of()));
    patterns.add(lemma);
    String stem = cut(lemma, shortest);
    if (stem.length() >= shortest) {
      patterns.add(stem + "*");
      alternations.forEach((vowel, others) -> {
        int at = stem.lastIndexOf(vowel);
        if (at > 0) {
          others.forEach(other ->
              patterns.add(
                  stem.substring(0, at) + other + stem.substring(at + vowel.length()) + "*"));
        }
      });
    } else {
      for (String base : List.of(lemma, cut(lemma, 1))) {
        suffixes.forEach(suffix -> patterns.add(base + suffix));
      }
    }
    return patterns;
  }

  private String cut(String lemma, int least) {
    for (String ending : endings) {
      if (lemma.endsWith(ending) && lemma.length() - ending.length() >= least) {
        return lemma.substring(0, lemma.length() - ending.length());
      }
    }
    return lemma;
  }
}
