package org.waybill.screening.name;

/** Letters of other alphabets that look like Latin ones, within words that are otherwise Latin. */
final class Lookalikes {

  private static final String OTHER = "аеіорсухѕјһԁкмтнвαοιρνυκχ";
  private static final String LATIN = "aeiopcyxsjhdkmthbaoipvukx";

  private Lookalikes() {}

  static String replaced(String text) {
    StringBuilder replaced = new StringBuilder(text);
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || !Character.isLetter(text.charAt(i))) {
        replace(replaced, start, i);
        start = i + 1;
      }
    }
    return replaced.toString();
  }

  private static void replace(StringBuilder text, int start, int end) {
    int latin = 0;
    int alike = 0;
    for (int i = start; i < end; i++) {
      char letter = text.charAt(i);
      latin += letter >= 'a' && letter <= 'z' ? 1 : 0;
      alike += OTHER.indexOf(letter) >= 0 ? 1 : 0;
    }
    if (latin == 0 || latin + alike < end - start) {
      return;
    }
    for (int i = start; i < end; i++) {
      int place = OTHER.indexOf(text.charAt(i));
      if (place >= 0) {
        text.setCharAt(i, LATIN.charAt(place));
      }
    }
  }
}
