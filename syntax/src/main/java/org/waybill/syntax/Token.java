package org.waybill.syntax;

import java.util.Optional;

/**
 * One syntactic word.
 *
 * @param index its place in the sentence, from 0
 * @param text its form; for a part of a contraction the part's own form ("le" of "venderle")
 * @param lemma its dictionary form, lower case except for names
 * @param tag its part of speech, a universal tag such as {@code VERB}
 * @param features morphological features as Universal Dependencies writes them ({@code
 *     Mood=Cnd|Tense=Past}), empty if unknown
 * @param entity the entity class that the recogniser gave: PERSON, ORGANISATION, LOCATION, MISC, or
 *     empty
 * @param start offset of its first character, in UTF-16 code units of the text that was parsed
 * @param end offset after its last character
 */
public record Token(
    int index,
    String text,
    String lemma,
    String tag,
    String features,
    String entity,
    int start,
    int end) {

  /** Whether the token has a feature, for instance {@code Mood=Cnd}. */
  public boolean has(String feature) {
    return ("|" + features + "|").contains("|" + feature + "|");
  }

  /** The value of a feature, for instance {@code Masc} of {@code Gender}; empty if it has none. */
  public Optional<String> value(String feature) {
    int at = ("|" + features).indexOf("|" + feature + "=");
    if (at < 0) {
      return Optional.empty();
    }
    int start = at + feature.length() + 1;
    int end = features.indexOf('|', start);
    return Optional.of(features.substring(start, end < 0 ? features.length() : end));
  }

  /** The same word with another part of speech, lemma and features. */
  public Token as(String otherTag, String otherLemma, String otherFeatures) {
    return new Token(index, text, otherLemma, otherTag, otherFeatures, entity, start, end);
  }
}
