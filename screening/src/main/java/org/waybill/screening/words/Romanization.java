package org.waybill.screening.words;

import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waybill.screening.text.Letters;
import org.waybill.screening.text.Writing;

/** Words of any script in the Latin letters a to z. */
public final class Romanization {

  private final Map<String, String> letters = new HashMap<>();
  private final Map<String, String> spelledOut = new HashMap<>();
  private int longest = 1;

  Romanization() {
    for (List<String> row : Table.rows("romanization.tsv", 3)) {
      letters.put(row.get(1), row.get(2));
      longest = Math.max(longest, row.get(1).length());
    }
    for (List<String> row : Table.rows("latin-letters.tsv", 2)) {
      spelledOut.put(row.get(0), row.get(1));
    }
  }

  /**
   * The spellings of a word, the plainest first.
   *
   * @param word in lower case, composed, of one writing
   * @param writing how it is written
   */
  public List<String> of(String word, Writing writing) {
    return switch (writing) {
      case LATIN -> latin(word);
      case DIGITS -> List.of(digits(word));
      case ALPHABET, CONSONANTS -> List.of(byLetters(word));
      case KANA, HANGUL, HAN, OTHER -> List.of(byLibrary(word, writing));
    };
  }

  private List<String> latin(String word) {
    String plain = Letters.withoutAccents(word);
    if (plain.equals(word)) {
      return List.of(onlyLetters(plain));
    }
    StringBuilder spelled = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      String letter = word.substring(i, i + 1);
      spelled.append(spelledOut.getOrDefault(letter, letter));
    }
    Set<String> all = new LinkedHashSet<>();
    all.add(onlyLetters(plain));
    all.add(onlyLetters(Letters.withoutAccents(spelled.toString())));
    return List.copyOf(all);
  }

  /** What is still no Latin letter, for instance of a phonetic alphabet, goes to the library. */
  private static String onlyLetters(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) >= 0x80) {
        return ascii(Scripts.LATIN.transliterate(word));
      }
    }
    return word;
  }

  private static String digits(String word) {
    StringBuilder plain = new StringBuilder();
    word.codePoints().forEach(digit -> plain.append(Character.digit(digit, 10)));
    return plain.toString();
  }

  private String byLetters(String word) {
    String bare = Letters.withoutAccents(word);
    String whole = convert(word);
    return whole.isEmpty() ? convert(bare) : whole;
  }

  private String convert(String word) {
    StringBuilder latin = new StringBuilder();
    for (int i = 0; i < word.length(); ) {
      int length = Math.min(longest, word.length() - i);
      String run = word.substring(i, i + length);
      while (length > 1 && !letters.containsKey(run)) {
        length--;
        run = word.substring(i, i + length);
      }
      String known = letters.get(run);
      if (known == null) {
        String bare = Letters.withoutAccents(run);
        known = letters.getOrDefault(bare, Character.isLetter(run.charAt(0)) ? anyLatin(run) : "");
      }
      latin.append(known);
      i += length;
    }
    return latin.toString();
  }

  private static String byLibrary(String word, Writing writing) {
    return switch (writing) {
      case KANA -> ascii(Scripts.KATAKANA.transliterate(Scripts.HIRAGANA.transliterate(word)));
      case HANGUL -> ascii(Scripts.HANGUL.transliterate(word));
      case HAN -> ascii(Scripts.HAN.transliterate(word));
      default -> anyLatin(word);
    };
  }

  private static String anyLatin(String word) {
    return ascii(Scripts.ANY.transliterate(word));
  }

  private static String ascii(String latin) {
    String bare = Letters.withoutAccents(Letters.lower(latin));
    StringBuilder kept = new StringBuilder();
    for (int i = 0; i < bare.length(); i++) {
      char letter = bare.charAt(i);
      if (letter >= 'a' && letter <= 'z' || letter >= '0' && letter <= '9') {
        kept.append(letter);
      }
    }
    return kept.toString();
  }

  /** The syllables of a word in signs, each by itself. */
  public List<String> syllables(String word, Writing writing) {
    List<String> syllables = new ArrayList<>();
    word.codePoints()
        .forEach(sign -> syllables.add(of(Character.toString(sign), writing).getFirst()));
    return syllables;
  }

  /** Made when first needed: most names need none of them, and they take long to load. */
  private static final class Scripts {
    static final Transliterator ANY = Transliterator.getInstance("Any-Latin; Latin-ASCII");
    static final Transliterator LATIN = Transliterator.getInstance("Latin-ASCII");
    static final Transliterator KATAKANA = Transliterator.getInstance("Katakana-Latin");
    static final Transliterator HIRAGANA = Transliterator.getInstance("Hiragana-Katakana");
    static final Transliterator HANGUL = Transliterator.getInstance("Hangul-Latin");
    static final Transliterator HAN = Transliterator.getInstance("Han-Latin");
  }
}
