package org.waybill.screening.name;

import java.util.ArrayList;
import java.util.List;

/** Puts tens and units that are spelled out together: forty, four. */
final class SpelledNumbers {

  private static final int TENS = 10;
  private static final int HUNDRED = 100;

  private SpelledNumbers() {}

  /** The tokens with spelled numbers put together. */
  static List<Token> joined(List<Token> tokens) {
    List<Token> joined = new ArrayList<>();
    for (Token token : tokens) {
      Token last = joined.isEmpty() ? token : joined.getLast();
      if (!joined.isEmpty() && isTens(last) && isUnit(token)) {
        joined.removeLast();
        int sum = Integer.parseInt(last.concept()) + Integer.parseInt(token.concept());
        joined.add(sum(last, token, Integer.toString(sum)));
      } else {
        joined.add(token);
      }
    }
    return joined;
  }

  private static boolean isTens(Token token) {
    int value = spelled(token);
    return value > TENS && value < HUNDRED && value % TENS == 0;
  }

  private static boolean isUnit(Token token) {
    int value = spelled(token);
    return value > 0 && value < TENS;
  }

  /** The number that a token spells out in letters, or nought. */
  private static int spelled(Token token) {
    boolean letters = token.role() == Role.NUMBER && !Character.isDigit(token.text().charAt(0));
    return letters ? Integer.parseInt(token.concept()) : 0;
  }

  private static Token sum(Token tens, Token unit, String digits) {
    return new Token(
        tens.text() + " " + unit.text(),
        tens.writing(),
        Role.NUMBER,
        digits,
        tens.weight(),
        List.of(tens.key() + unit.key()),
        List.of(tens.sound() + unit.sound()),
        tens.foreign(),
        List.of(),
        List.of(),
        false);
  }
}
