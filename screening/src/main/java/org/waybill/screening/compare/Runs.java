package org.waybill.screening.compare;

import java.util.ArrayList;
import java.util.List;
import org.waybill.screening.name.Role;
import org.waybill.screening.name.Token;

/** Neighbouring words of a name that may be written as one. */
public final class Runs {

  private static final int SHORT_WORD = 2;
  private static final int PAIR = 2;
  private static final int TRIPLE = 3;

  private Runs() {}

  /**
   * A run of words of a name.
   *
   * @param from the first of them
   * @param to the one after the last
   * @param joined the words written as one
   */
  public record Run(int from, int to, JoinedWords joined) {}

  /** All runs of a name that may be one word of another: pairs, some triples, the whole. */
  public static List<Run> of(List<Token> tokens) {
    List<Run> runs = new ArrayList<>();
    for (int from = 0; from < tokens.size(); from++) {
      for (int to = from + PAIR; to <= tokens.size(); to++) {
        boolean whole = from == 0 && to == tokens.size();
        if (whole || isJoinable(tokens, from, to)) {
          runs.add(new Run(from, to, JoinedWords.of(tokens.subList(from, to))));
        }
      }
    }
    return runs;
  }

  /**
   * Whether a run may be one word among others: two words, or three with a short one among them.
   */
  static boolean isJoinable(List<Token> tokens, int from, int to) {
    if (to - from == PAIR) {
      return true;
    }
    return to - from == TRIPLE
        && (isShort(tokens.get(from))
            || isShort(tokens.get(from + 1))
            || isShort(tokens.get(from + 2)));
  }

  private static boolean isShort(Token token) {
    return token.role() == Role.PARTICLE || token.key().length() <= SHORT_WORD;
  }
}
