package org.waybill.reading.gazetteer;

import java.util.List;
import java.util.stream.Collectors;
import org.waybill.model.Party;

/**
 * One way of writing one party.
 *
 * @param written as the data has it
 * @param pieces what the writing is compared by
 * @param exact whether accents and case must be just so
 * @param party whom it names
 * @param manner how
 * @param silent whether it is no party, and only keeps the names within it from being found
 */
record Surface(
    String written, List<Piece> pieces, boolean exact, Party party, Manner manner, boolean silent) {

  /** Acronyms up to this many letters are words in another case: "us", "Us", "eta". */
  private static final int SHORT_ACRONYM = 3;

  /** What cautions and the index call it. */
  String key() {
    return key(pieces);
  }

  static String key(List<Piece> pieces) {
    return pieces.stream().map(Piece::folded).collect(Collectors.joining(" "));
  }

  Surface meaning(Party otherParty, Manner otherManner) {
    return new Surface(written, pieces, exact, otherParty, otherManner, false);
  }

  /**
   * The index after the last piece if the name is written at an index, or -1.
   *
   * <p>Between the parts of a person's name, initials are passed over: "Donald J. Trump".
   */
  int endAt(List<Piece> text, int from) {
    int at = from;
    for (int i = 0; i < pieces.size(); i++, at++) {
      if (manner == Manner.PERSON && i > 0) {
        at = afterInitials(text, at, pieces.get(i));
      }
      if (at >= text.size()
          || (i > 0 && text.get(at).apart())
          || !fits(pieces.get(i), text.get(at))) {
        return -1;
      }
    }
    return at;
  }

  private static int afterInitials(List<Piece> text, int from, Piece wanted) {
    int at = from;
    while (at < text.size()
        && text.get(at).text().length() == 1
        && text.get(at).startsUpper()
        && !text.get(at).apart()
        && !text.get(at).folded().equals(wanted.folded())) {
      at++;
    }
    return at;
  }

  private boolean fits(Piece name, Piece text) {
    if (!name.folded().equals(text.folded())) {
      return false;
    }
    if (exact) {
      return name.text().equals(text.text());
    }
    if (!name.startsUpper()) {
      return true;
    }
    if (name.allUpper() && name.text().length() <= SHORT_ACRONYM) {
      return text.allUpper();
    }
    return text.startsUpper();
  }
}
