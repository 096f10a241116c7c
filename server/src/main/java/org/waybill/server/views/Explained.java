package org.waybill.server.views;

import java.util.List;
import java.util.Optional;
import org.waybill.usecases.explaining.TreeWord;

/**
 * How a claim was read.
 *
 * @param claim the claim, as the machine read it
 * @param picture the tree of its sentence; empty if it cannot be drawn
 * @param words the words of the tree
 * @param why the key of the words that tell why there is no picture; empty if there is one
 */
public record Explained(
    ClaimView claim, Optional<TreePicture> picture, List<TreeWord> words, String why) {

  /** Copies the list. */
  public Explained {
    words = List.copyOf(words);
  }

  /** The word that another one depends on; a dash for a root. */
  public String above(TreeWord word) {
    return word.head() < 0 ? "–" : words.get(word.head()).text();
  }
}
