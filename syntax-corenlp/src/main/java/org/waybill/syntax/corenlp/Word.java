package org.waybill.syntax.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.regex.Pattern;

/**
 * A syntactic word before it is tagged.
 *
 * @param text its form
 * @param start offset of its first character in the text
 * @param end offset after its last
 */
record Word(String text, int start, int end) {

  /**
   * The longest form that the models see, in characters. They look at every prefix and suffix, so
   * that memory would grow with the square of the length.
   */
  private static final int LONGEST_SEEN = 64;

  private static final Pattern DOUBLE_QUOTES = Pattern.compile("[“”„‟«»]");
  private static final Pattern SINGLE_QUOTES = Pattern.compile("[‘’‚‛‹›]");

  /** The word as CoreNLP wants it. */
  CoreLabel label(int index) {
    String seen = seen();
    CoreLabel label = new CoreLabel();
    label.setWord(seen);
    label.setValue(seen);
    label.setOriginalText(seen);
    label.setBeginPosition(start);
    label.setEndPosition(end);
    label.setIndex(index + 1);
    return label;
  }

  /**
   * The form that the models see: not too long, with the plain quotation marks they were trained
   * on.
   */
  private String seen() {
    String cut = text.length() > LONGEST_SEEN ? text.substring(0, LONGEST_SEEN) : text;
    return SINGLE_QUOTES.matcher(DOUBLE_QUOTES.matcher(cut).replaceAll("\"")).replaceAll("'");
  }
}
