package org.waybill.screening.name;

import java.util.ArrayList;
import java.util.List;
import org.waybill.screening.text.Writing;

/** Puts together the letters of an abbreviation that is written with dots or blanks. */
final class SingleLetters {

  private SingleLetters() {}

  /** The words with runs of two or more single letters as one word. */
  static List<Split.Word> joined(List<Split.Word> words) {
    List<Split.Word> joined = new ArrayList<>();
    StringBuilder run = new StringBuilder();
    int inRun = 0;
    for (Split.Word word : words) {
      if (isLetter(word)) {
        run.append(word.text());
        inRun++;
        continue;
      }
      flush(run, joined);
      inRun = 0;
      joined.add(word);
    }
    if (inRun > 0) {
      flush(run, joined);
    }
    return joined;
  }

  private static void flush(StringBuilder run, List<Split.Word> joined) {
    if (!run.isEmpty()) {
      Writing writing = Writing.of(run.codePointAt(0));
      joined.add(new Split.Word(run.toString(), writing, true));
      run.setLength(0);
    }
  }

  private static boolean isLetter(Split.Word word) {
    return word.text().codePointCount(0, word.text().length()) == 1
        && (word.writing() == Writing.LATIN || word.writing() == Writing.ALPHABET);
  }
}
