package org.waybill.reading.time;

import java.util.List;
import java.util.Optional;

/** What a rule asks of the pieces of a text, read from left to right. */
sealed interface Pattern {

  /**
   * A word or mark.
   *
   * @param key the key of its piece
   */
  record Literal(String key) implements Pattern {}

  /**
   * A part that another rule, the word table or the program knows.
   *
   * @param category its name
   * @param label what the meaning calls it
   */
  record Reference(String category, String label) implements Pattern {}

  /**
   * A part that follows with no space before it.
   *
   * @param part the part
   */
  record Joined(Pattern part) implements Pattern {}

  /**
   * A part that must not follow.
   *
   * @param part the part
   */
  record Absent(Pattern part) implements Pattern {}

  /**
   * One of several sequences.
   *
   * @param sequences the sequences, tried in order
   * @param isOptional whether there may be none
   */
  record Choice(List<List<Pattern>> sequences, boolean isOptional) implements Pattern {}

  /**
   * The word before the expression, which is no part of it.
   *
   * @param keys the words of which it must be one, or must be none
   * @param isForbidden whether it must be none of them
   */
  record Before(List<String> keys, boolean isForbidden) implements Pattern {

    boolean allows(Optional<Piece> before) {
      return before.map(piece -> keys.contains(piece.key())).orElse(false) != isForbidden;
    }
  }
}
