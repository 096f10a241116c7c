package org.waybill.syntax;

import java.util.List;

/**
 * Turns sentences of a text into trees. One parser reads one language.
 *
 * <p>Safe for use by several threads at once.
 */
public interface Parser {

  /** The ISO 639-1 code of the language that it reads. */
  String language();

  /**
   * Parses one sentence.
   *
   * @param text the whole text; the tokens' offsets count in it
   * @param span where the sentence stands in the text
   * @return the tree, or several where the parser splits a sentence that is too long for it; empty
   *     if the span holds no word
   */
  List<Sentence> parse(String text, Span span);
}
