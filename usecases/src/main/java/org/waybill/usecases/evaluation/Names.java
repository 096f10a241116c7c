package org.waybill.usecases.evaluation;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.waybill.model.Party;

/** Whether a name that a person coded means a party of a claim. */
final class Names {

  private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");

  /** A last word of more letters than this is enough to know a person by. */
  private static final int TOO_SHORT_ALONE = 2;

  private Names() {}

  /**
   * Whether a coded name means a party: it is the party's id or that of the state it belongs to, or
   * the same words, the same last word, or some of the words of the longer of the two.
   */
  static boolean same(String gold, Party party) {
    if (isId(gold, party.id()) || isId(gold, party.of())) {
      return true;
    }
    List<String> coded = words(gold);
    List<String> named = words(party.name());
    if (coded.isEmpty() || named.isEmpty()) {
      return false;
    }
    return coded.equals(named)
        || (coded.getLast().equals(named.getLast())
            && codePoints(coded.getLast()) > TOO_SHORT_ALONE)
        || named.containsAll(coded)
        || coded.containsAll(named);
  }

  private static boolean isId(String gold, Optional<String> id) {
    return id.filter(known -> !known.isEmpty())
        .filter(known -> known.toUpperCase(Locale.ROOT).equals(gold.toUpperCase(Locale.ROOT)))
        .isPresent();
  }

  /** The words of a name without case and accents; whatever is no letter or digit parts them. */
  static List<String> words(String name) {
    String folded = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
    // Unicode's full case folding, where it differs from lower case in the scripts of news.
    folded = folded.toLowerCase(Locale.ROOT).replace("ß", "ss").replace('ς', 'σ');
    StringBuilder spaced = new StringBuilder();
    folded
        .codePoints()
        .forEach(point -> {
          if (isWordPart(point)) {
            spaced.appendCodePoint(point);
          } else {
            spaced.append(' ');
          }
        });
    String words = spaced.toString().strip();
    return words.isEmpty() ? List.of() : List.of(words.split(" +", -1));
  }

  private static boolean isWordPart(int point) {
    int type = Character.getType(point);
    return Character.isLetterOrDigit(point)
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER;
  }

  private static int codePoints(String word) {
    return word.codePointCount(0, word.length());
  }
}
