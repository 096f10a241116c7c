package org.waybill.screening.name;

import java.util.List;

/** The endings that make ordinals of digits: 5th, 2nd, 3-й. */
final class OrdinalEndings {

  private static final List<String> ENDINGS =
      List.of("st", "nd", "rd", "th", "eme", "er", "ème", "ого", "ая", "ый", "ой", "я", "й");

  private OrdinalEndings() {}

  /** The ending at a place of a text, as a whole word's end; empty where there is none. */
  static String at(String text, int place) {
    for (String ending : ENDINGS) {
      int end = place + ending.length();
      if (text.startsWith(ending, place)
          && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)))) {
        return ending;
      }
    }
    return "";
  }
}
