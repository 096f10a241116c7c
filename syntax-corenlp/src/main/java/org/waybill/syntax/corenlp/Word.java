package org.waybill.syntax.corenlp;

import edu.stanford.nlp.ling.CoreLabel;

/**
 * A syntactic word before it is tagged.
 *
 * @param text its form
 * @param seen the form that the models see
 * @param part what it is of the token that it was cut from
 * @param start offset of its first character in the text
 * @param end offset after its last
 */
record Word(String text, String seen, Part part, int start, int end) {

  /** What a word is of a token. */
  enum Part {
    /** The token itself, or a part that the tagger must tag. */
    ANY,
    /** A verb that pronouns were cut off from. */
    VERB,
    /** A pronoun that was cut off from a verb. */
    PRONOUN
  }

  /**
   * The longest form that the models see, in characters. They look at every prefix and suffix, so
   * that memory would grow with the square of the length.
   */
  private static final int LONGEST_SEEN = 64;

  /** Cuts the form that the models see. */
  Word {
    if (seen.length() > LONGEST_SEEN) {
      seen = seen.substring(0, LONGEST_SEEN);
    }
  }

  /** The word as CoreNLP wants it. */
  CoreLabel label(int index) {
    CoreLabel label = new CoreLabel();
    label.setWord(seen);
    label.setValue(seen);
    label.setOriginalText(seen);
    label.setBeginPosition(start);
    label.setEndPosition(end);
    label.setIndex(index + 1);
    return label;
  }

  /** Mends the tag that the tagger gave, which has seen few such verbs. */
  void mendTag(CoreLabel label) {
    switch (part) {
      case ANY -> {}
      case VERB -> {
        if (!label.tag().equals("AUX")) {
          label.setTag("VERB");
        }
      }
      case PRONOUN -> label.setTag("PRON");
    }
  }
}
