package org.waybill.syntax.corenlp;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts sentences that are too long to parse well.
 *
 * <p>The cut falls after the semicolon, else the dash or colon, else the comma that stands nearest
 * to the middle of what may be kept; where there is none, at the longest length.
 */
final class LongSentences {

  /** The most words of a tree. News sentences of more are lists, tables or lost full stops. */
  static final int LONGEST = 120;

  /** A piece is not made shorter than this for the sake of a better cut. */
  private static final int SHORTEST = 40;

  private static final List<String> CUTS = List.of(";", "–—:", ",");

  private LongSentences() {}

  /** The pieces, each of {@value #LONGEST} words at most; none if there are no words. */
  static List<List<Word>> split(List<Word> words) {
    List<List<Word>> pieces = new ArrayList<>();
    List<Word> rest = words;
    while (rest.size() > LONGEST) {
      int cut = cut(rest);
      pieces.add(rest.subList(0, cut));
      rest = rest.subList(cut, rest.size());
    }
    if (!rest.isEmpty()) {
      pieces.add(rest);
    }
    return pieces;
  }

  private static int cut(List<Word> words) {
    for (String signs : CUTS) {
      for (int i = LONGEST; i > SHORTEST; i--) {
        String last = words.get(i - 1).text();
        if (last.length() == 1 && signs.contains(last)) {
          return i;
        }
      }
    }
    int cut = LONGEST;
    // The parts of a contraction stay together.
    while (cut > SHORTEST && words.get(cut).start() == words.get(cut - 1).start()) {
      cut--;
    }
    return cut;
  }
}
