package org.waybill.usecases.explaining;

import java.util.List;

/**
 * The tree of the sentence that a claim was read in, as the reader saw it.
 *
 * @param words the words in the order of the text
 * @param rule the rule that read it
 * @param steps how it was read, a line a step
 */
public record ReadTree(List<TreeWord> words, String rule, List<String> steps) {

  /** Copies the lists. */
  public ReadTree {
    words = List.copyOf(words);
    steps = List.copyOf(steps);
  }
}
