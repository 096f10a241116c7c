package org.waybill.reading.language;

import java.util.Set;

/**
 * The words by which a language says who says something.
 *
 * @param verbs verbs of saying whose subject is the source of their complement
 * @param nouns nouns of saying whose holder is the source of their complement ("statement",
 *     "report")
 * @param markers cases that name a source ("according to")
 */
public record SpeechWords(Set<String> verbs, Set<String> nouns, Set<String> markers) {

  /** Reads {@code speech.yaml}. */
  public static SpeechWords read(DataFile file) {
    return new SpeechWords(file.wordSet("verbs"), file.wordSet("nouns"), file.wordSet("markers"));
  }
}
