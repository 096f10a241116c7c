package org.waybill.watchlist.terms;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UScript;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The script of a name, asked of its characters and not of the list's label. */
public final class Scripts {

  private Scripts() {}

  /**
   * The ISO 15924 code of the script that most letters are in: Jpan where kana are among Han
   * characters, Kore where Hangul is; none where there is no letter.
   */
  public static Optional<String> of(String name) {
    if (latin(name)) {
      return Optional.of("Latn");
    }
    Map<Integer, Integer> counts = new HashMap<>();
    name.codePoints()
        .filter(UCharacter::isLetter)
        .map(UScript::getScript)
        .filter(script -> script != UScript.COMMON && script != UScript.INHERITED)
        .forEach(script -> counts.merge(script, 1, Integer::sum));
    if (counts.containsKey(UScript.HIRAGANA) || counts.containsKey(UScript.KATAKANA)) {
      if (counts.containsKey(UScript.HAN)) {
        return Optional.of("Jpan");
      }
    }
    if (counts.containsKey(UScript.HAN) && counts.containsKey(UScript.HANGUL)) {
      return Optional.of("Kore");
    }
    return counts.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(entry -> UScript.getShortName(entry.getKey()));
  }

  private static boolean latin(String name) {
    boolean letter = false;
    for (int at = 0; at < name.length(); at++) {
      char character = name.charAt(at);
      if (character >= 0x80) {
        return false;
      }
      letter |= (character | 0x20) >= 'a' && (character | 0x20) <= 'z';
    }
    return letter;
  }
}
