package org.waybill.screening.name;

import java.util.ArrayList;
import java.util.List;
import org.waybill.screening.text.Writing;
import org.waybill.screening.words.Words;

/** Cuts words of scripts that do not put blanks between all words. */
final class Signs {

  /**
   * A longer word in Hangul or Han is no Korean or Chinese name but a foreign one, by its sound.
   */
  private static final int LONGEST_NATIVE_NAME = 4;

  private static final String ARTICLE = "ال";
  private static final int SHORTEST_AFTER_ARTICLE = 3;

  private Signs() {}

  /** The words of a person's name: family and given names apart, Arabic articles apart. */
  static List<Split.Word> personal(List<Split.Word> all, Words words) {
    List<Split.Word> cut = new ArrayList<>();
    for (Split.Word word : all) {
      switch (word.writing()) {
        case HAN, HANGUL -> family(word, words, all.size(), cut);
        case CONSONANTS -> article(word, cut);
        case LATIN, ALPHABET, KANA, DIGITS, OTHER -> cut.add(word);
      }
    }
    return cut;
  }

  private static void family(Split.Word word, Words words, int all, List<Split.Word> cut) {
    String text = word.text();
    int signs = text.length();
    if (all > 2 || signs < 2 || signs > LONGEST_NATIVE_NAME) {
      cut.add(word);
      return;
    }
    for (int length = Math.min(signs - 1, 3); length > 0; length--) {
      String first = text.substring(0, length);
      if (!words.family(first).isEmpty() && signs - length <= 2) {
        cut.add(new Split.Word(first, word.writing(), false));
        cut.add(new Split.Word(text.substring(length), word.writing(), false));
        return;
      }
    }
    cut.add(word);
  }

  private static void article(Split.Word word, List<Split.Word> cut) {
    String text = word.text();
    if (text.startsWith(ARTICLE)
        && text.length() >= ARTICLE.length() + SHORTEST_AFTER_ARTICLE
        && !text.equals("الله")) {
      cut.add(new Split.Word(ARTICLE, word.writing(), false));
      cut.add(new Split.Word(text.substring(ARTICLE.length()), word.writing(), false));
    } else {
      cut.add(word);
    }
  }

  /** The words of an organisation's name: generic words and legal forms in signs apart. */
  static List<Split.Word> ofOrganisation(List<Split.Word> all, Words words) {
    List<Split.Word> cut = new ArrayList<>();
    for (Split.Word word : all) {
      switch (word.writing()) {
        case HAN, HANGUL -> known(word, words, cut);
        case LATIN, ALPHABET, CONSONANTS, KANA, DIGITS, OTHER -> cut.add(word);
      }
    }
    return cut;
  }

  private static void known(Split.Word word, Words words, List<Split.Word> cut) {
    String text = word.text();
    int from = 0;
    for (int i = 0; i < text.length(); ) {
      int length = longestKnown(text, i, words);
      if (length == 0) {
        i++;
        continue;
      }
      add(text.substring(from, i), word.writing(), cut);
      add(text.substring(i, i + length), word.writing(), cut);
      i += length;
      from = i;
    }
    add(text.substring(from), word.writing(), cut);
  }

  private static int longestKnown(String text, int start, Words words) {
    for (int length = Math.min(8, text.length() - start); length > 1; length--) {
      String run = text.substring(start, start + length);
      if (words.generic(run).isPresent() || words.legalForms().of(run).isPresent()) {
        return length;
      }
    }
    return 0;
  }

  private static void add(String text, Writing writing, List<Split.Word> cut) {
    if (!text.isEmpty()) {
      cut.add(new Split.Word(text, writing, false));
    }
  }
}
