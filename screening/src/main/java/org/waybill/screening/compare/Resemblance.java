package org.waybill.screening.compare;

import org.waybill.screening.name.PartyName;
import org.waybill.screening.name.Role;
import org.waybill.screening.name.Token;

/**
 * How far the words of one name are found in another, by the likeness of Jaro and Winkler: it puts
 * names that do not match in an order, nearest first, and says nothing of whether they match.
 */
final class Resemblance {

  private static final double FOR_PREFIX = 0.1;
  private static final int LONGEST_PREFIX = 4;
  private static final int JARO_PARTS = 3;

  private Resemblance() {}

  /** The mean of the best likenesses of the left words, longer words counting more. */
  static double of(PartyName left, PartyName right) {
    double sum = 0;
    int letters = 0;
    for (Token word : left.tokens()) {
      if (word.role() != Role.PARTICLE) {
        double best = 0;
        for (Token other : right.tokens()) {
          best = Math.max(best, jaroWinkler(word.key(), other.key()));
        }
        sum += best * word.key().length();
        letters += word.key().length();
      }
    }
    return letters == 0 ? 0 : sum / letters;
  }

  static double jaroWinkler(String left, String right) {
    int window = Math.max(0, Math.max(left.length(), right.length()) / 2 - 1);
    boolean[] usedLeft = new boolean[left.length()];
    boolean[] usedRight = new boolean[right.length()];
    int common = 0;
    for (int i = 0; i < left.length(); i++) {
      int end = Math.min(right.length(), i + window + 1);
      for (int j = Math.max(0, i - window); j < end; j++) {
        if (!usedRight[j] && left.charAt(i) == right.charAt(j)) {
          usedLeft[i] = true;
          usedRight[j] = true;
          common++;
          break;
        }
      }
    }
    if (common == 0) {
      return 0;
    }
    double turned = turned(left, right, usedLeft, usedRight) / 2.0;
    double jaro =
        ((double) common / left.length()
                + (double) common / right.length()
                + (common - turned) / common)
            / JARO_PARTS;
    int prefix = 0;
    int longest = Math.min(LONGEST_PREFIX, Math.min(left.length(), right.length()));
    while (prefix < longest && left.charAt(prefix) == right.charAt(prefix)) {
      prefix++;
    }
    return jaro + prefix * FOR_PREFIX * (1 - jaro);
  }

  private static int turned(String left, String right, boolean[] usedLeft, boolean[] usedRight) {
    int turned = 0;
    int j = 0;
    for (int i = 0; i < left.length(); i++) {
      if (usedLeft[i]) {
        while (!usedRight[j]) {
          j++;
        }
        turned += left.charAt(i) == right.charAt(j) ? 0 : 1;
        j++;
      }
    }
    return turned;
  }
}
