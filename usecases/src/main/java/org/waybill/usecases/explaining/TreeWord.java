package org.waybill.usecases.explaining;

/**
 * A word of a sentence's tree.
 *
 * @param text the word
 * @param tag its part of speech, a tag of Universal Dependencies
 * @param head the place of the word that it depends on, from 0; -1 for a root
 * @param relation how it depends on it, as Universal Dependencies name it
 * @param part what it is to the claim: {@code predicate}, {@code cue} (of factuality), the name of
 *     a role in the claim format, or empty
 */
public record TreeWord(String text, String tag, int head, String relation, String part) {

  /** What the word is that evokes the event. */
  public static final String PREDICATE = "predicate";

  /** What a word is that decided how sure the claim is. */
  public static final String CUE = "cue";
}
