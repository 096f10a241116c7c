package org.waybill.reading.language;

import java.util.Set;
import org.waybill.reading.data.Section;

/**
 * The words by which a language says who says something.
 *
 * @param verbs verbs of saying whose subject is the source of their complement
 * @param nouns nouns of saying whose holder is the source of their complement ("statement",
 *     "report")
 * @param markers cases that name a source ("according to")
 * @param asides marks of clauses that name a source if their verb is one of saying ("as the paper
 *     noted")
 * @param complements marks and cases of what is said where it hangs as an adverbial on its verb
 *     ("accused of", "if")
 */
public record SpeechWords(
    Set<String> verbs,
    Set<String> nouns,
    Set<String> markers,
    Set<String> asides,
    Set<String> complements) {

  /** Reads {@code speech.yaml}. */
  public static SpeechWords read(Section file) {
    return new SpeechWords(
        file.wordSet("verbs"),
        file.wordSet("nouns"),
        file.wordSet("markers"),
        file.wordSet("asides"),
        file.wordSet("complements"));
  }
}
