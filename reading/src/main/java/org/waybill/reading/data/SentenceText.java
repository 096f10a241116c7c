package org.waybill.reading.data;

import org.waybill.syntax.Sentence;
import org.waybill.syntax.Token;

/** The words of a run of tokens, spaced as in the report. */
public final class SentenceText {

  private SentenceText() {}

  /** The words from one token to another, inclusive. */
  public static String between(Sentence sentence, int first, int last) {
    StringBuilder text = new StringBuilder();
    int end = -1;
    for (int i = first; i <= last; i++) {
      Token token = sentence.token(i);
      text.append(i == first || token.start() == end ? "" : " ").append(token.text());
      end = token.end();
    }
    return text.toString();
  }

  /** The token of a run that stands highest in the tree, the first of several. */
  public static int head(Sentence sentence, int first, int last) {
    int found = last;
    int depth = Integer.MAX_VALUE;
    for (int i = first; i <= last; i++) {
      int steps = depth(sentence, i);
      if (steps < depth) {
        depth = steps;
        found = i;
      }
    }
    return found;
  }

  private static int depth(Sentence sentence, int index) {
    int steps = 0;
    for (int i = sentence.headIndex(sentence.token(index)); i >= 0; steps++) {
      i = sentence.headIndex(sentence.token(i));
    }
    return steps;
  }
}
