package org.waybill.screening.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What words sound like, whatever spelling they are romanized in.
 *
 * <p>A sound is written with one letter for each group of spellings that stand for each other:
 * {@code S} for sh, sch, sz, {@code C} for ch, tch, cz, {@code Z} for zh, {@code h} for kh, h, and
 * the vowels {@code a}, {@code i} (also e, y, j) and {@code u} (also o, w after a vowel). Doubled
 * sounds count once.
 */
public final class Sounds {

  private static final int COARSE_SHORTEST = 2;

  /** Spelling and sound, the longest spelling first among those that begin with a letter. */
  private final List<List<String[]>> rules;

  /**
   * Sounds by the given rules.
   *
   * @param spellings lower-case spellings of a-z, each with its sound
   */
  public Sounds(List<String[]> spellings) {
    List<List<String[]>> byLetter = new ArrayList<>();
    for (char letter = 'a'; letter <= 'z'; letter++) {
      char first = letter;
      byLetter.add(
          spellings.stream()
              .filter(rule -> rule[0].charAt(0) == first)
              .sorted(Comparator.comparingInt((String[] rule) -> -rule[0].length()))
              .toList());
    }
    this.rules = List.copyOf(byLetter);
  }

  /** The sound of a lower-case word in Latin letters without accents. */
  public String of(String word) {
    StringBuilder sound = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); ) {
      char letter = word.charAt(i);
      if (letter < 'a' || letter > 'z') {
        add(letter, sound);
        i++;
        continue;
      }
      String[] rule = rule(word, i, letter);
      String replaced = rule == null ? String.valueOf(letter) : rule[1];
      for (int k = 0; k < replaced.length(); k++) {
        add(replaced.charAt(k), sound);
      }
      i += rule == null ? 1 : rule[0].length();
    }
    int last = sound.length() - 1;
    if (last > 1 && sound.charAt(last) == 'h') {
      sound.setLength(last);
    }
    return sound.toString();
  }

  private String @Nullable [] rule(String word, int at, char letter) {
    for (String[] rule : rules.get(letter - 'a')) {
      if (word.startsWith(rule[0], at)) {
        return rule;
      }
    }
    return null;
  }

  private static void add(char letter, StringBuilder sound) {
    if (sound.isEmpty() || sound.charAt(sound.length() - 1) != letter) {
      sound.append(letter);
    }
  }

  /**
   * The consonants of a sound.
   *
   * @param withLips whether {@code v} counts, as {@code b}: alphabets of consonants write it, or
   *     the vowel u, or b with the same letter
   */
  public static String skeleton(String sound, boolean withLips) {
    StringBuilder kept = new StringBuilder(sound.length());
    for (int i = 0; i < sound.length(); i++) {
      char letter = sound.charAt(i);
      char consonant =
          switch (letter) {
            case 'a', 'i', 'u' -> ' ';
            case 'v' -> withLips ? 'b' : ' ';
            case 'J', 'j' -> 'Z';
            default -> letter;
          };
      if (consonant != ' ' && (kept.isEmpty() || kept.charAt(kept.length() - 1) != consonant)) {
        kept.append(consonant);
      }
    }
    return kept.toString();
  }

  /**
   * The consonants of a sound in the groups that syllabaries do not tell apart: l and r, b and v, s
   * and th, f and h.
   */
  public static String coarse(String sound) {
    StringBuilder kept = new StringBuilder(sound.length());
    for (int i = 0; i < sound.length(); i++) {
      char group =
          switch (sound.charAt(i)) {
            case 'l', 'r' -> 'r';
            case 'b', 'v' -> 'b';
            case 's', 'S', 'c' -> 's';
            case 't', 'C' -> 't';
            case 'd', 'z', 'Z', 'J', 'j' -> 'd';
            case 'f', 'h', 'p' -> 'h';
            case 'g', 'k' -> 'k';
            case 'm', 'n' -> 'n';
            default -> '-';
          };
      if (group != '-' && (kept.isEmpty() || kept.charAt(kept.length() - 1) != group)) {
        kept.append(group);
      }
    }
    return kept.length() < COARSE_SHORTEST ? "" : kept.toString();
  }
}
