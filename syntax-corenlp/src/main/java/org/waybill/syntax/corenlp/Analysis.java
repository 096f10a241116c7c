package org.waybill.syntax.corenlp;

/**
 * What is known of a word's morphology.
 *
 * @param lemma its dictionary form
 * @param tag its universal part of speech
 * @param features in the way of Universal Dependencies, empty if unknown
 */
record Analysis(String lemma, String tag, String features) {

  /** Whether the word is a pronoun that can only be an indirect object. */
  boolean isDativePronoun() {
    return tag.equals("PRON") && features.contains("Case=Dat");
  }
}
