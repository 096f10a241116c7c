package org.waybill.screening.compare;

import java.util.ArrayList;
import java.util.List;
import org.waybill.screening.name.Role;
import org.waybill.screening.name.Token;
import org.waybill.screening.text.Writing;

/** Neighbouring words of a name that may be written as one. */
public final class Runs {

  private static final int SHORT_WORD = 2;
  private static final int PAIR = 2;
  private static final int TRIPLE = 3;

  private Runs() {}

  /**
   * Words written as one.
   *
   * @param writing how they are written
   * @param key their spelling in Latin letters
   * @param sound what they sound like
   */
  public record Joined(Writing writing, String key, String sound) {}

  /** All runs of a name that may be one word of another: pairs, some triples, the whole. */
  public static List<Joined> of(List<Token> tokens) {
    List<Joined> runs = new ArrayList<>();
    for (int from = 0; from < tokens.size(); from++) {
      for (int to = from + PAIR; to <= tokens.size(); to++) {
        boolean whole = from == 0 && to == tokens.size();
        if (whole || isJoinable(tokens, from, to)) {
          runs.add(joined(tokens, from, to));
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
        && tokens.subList(from, to).stream()
            .anyMatch(token -> token.role() == Role.PARTICLE || token.key().length() <= SHORT_WORD);
  }

  /** A run of tokens as one word. */
  static Joined joined(List<Token> tokens, int from, int to) {
    StringBuilder key = new StringBuilder();
    StringBuilder sound = new StringBuilder();
    for (Token token : tokens.subList(from, to)) {
      key.append(token.key());
      sound.append(token.sound());
    }
    return new Joined(tokens.get(from).writing(), key.toString(), sound.toString());
  }
}
