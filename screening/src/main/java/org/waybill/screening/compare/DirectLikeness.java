package org.waybill.screening.compare;

import java.util.List;
import org.waybill.screening.name.PartyName;
import org.waybill.screening.name.Token;

/** The words of two names compared one by one. */
final class DirectLikeness implements WordLikeness {

  private final List<Token> left;
  private final List<Token> right;
  private final TokenLikeness likeness;

  DirectLikeness(PartyName left, PartyName right, TokenLikeness likeness) {
    this.left = left.tokens();
    this.right = right.tokens();
    this.likeness = likeness;
  }

  @Override
  public Likeness ofWords(int i, int j) {
    return likeness.of(left.get(i), right.get(j));
  }

  @Override
  public boolean mayJoin() {
    return true;
  }

  @Override
  public Likeness ofLeftJoined(int from, int to, int j) {
    return joined(left, from, to, right.get(j));
  }

  @Override
  public Likeness ofRightJoined(int from, int to, int i) {
    return joined(right, from, to, left.get(i));
  }

  private Likeness joined(List<Token> many, int from, int to, Token one) {
    return mayBeOne(many, from, to, one)
        ? likeness.ofJoined(JoinedWords.of(many.subList(from, to)), one)
        : Likeness.NONE;
  }

  /** Whether the lengths allow a run to be a word, before it is put together. */
  private static boolean mayBeOne(List<Token> many, int from, int to, Token one) {
    int key = 0;
    int sound = 0;
    for (int i = from; i < to; i++) {
      key += many.get(i).key().length();
      sound += many.get(i).sound().length();
    }
    return Math.abs(one.key().length() - key) <= SpellingLikeness.EDITS_OF_JOINED
        || one.sound().length() == sound
        || one.writing() != many.get(from).writing();
  }
}
