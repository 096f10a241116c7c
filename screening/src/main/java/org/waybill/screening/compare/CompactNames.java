package org.waybill.screening.compare;

import org.waybill.screening.name.PartyName;
import org.waybill.screening.text.EditDistance;

/** Names that differ by their blanks. */
final class CompactNames {

  private static final double SAME_BUT_FOR_BLANKS = 0.985;
  private static final double ONE_ERROR = 0.9;
  private static final int SHORTEST = 5;
  private static final int SHORTEST_WITH_ERROR = 10;

  private CompactNames() {}

  /** How alike two names are without their blanks; nought where that does not say it all. */
  static double likeness(PartyName left, PartyName right) {
    String a = left.compact();
    String b = right.compact();
    if (Math.abs(a.length() - b.length()) > 1 || a.length() < SHORTEST) {
      return 0;
    }
    if (a.equals(b)) {
      return SAME_BUT_FOR_BLANKS;
    }
    boolean oneWord = left.folded().indexOf(' ') < 0 != right.folded().indexOf(' ') < 0;
    boolean error =
        oneWord
            && Math.min(a.length(), b.length()) >= SHORTEST_WITH_ERROR
            && !hasDigit(a)
            && !hasDigit(b)
            && EditDistance.within(a, b, 1) == 1;
    return error ? ONE_ERROR : 0;
  }

  private static boolean hasDigit(String text) {
    return text.chars().anyMatch(Character::isDigit);
  }
}
