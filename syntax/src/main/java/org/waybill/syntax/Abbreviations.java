package org.waybill.syntax;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.waybill.model.InvalidValueException;

/**
 * A language's words that end in a full stop, and the words that mostly open sentences.
 *
 * @param kinds by abbreviation, the stop included
 * @param openers as they are written at the start of a sentence
 */
record Abbreviations(Map<String, Kind> kinds, Set<String> openers) {

  /** What the stop of a word tells. */
  enum Kind {
    /** The word is no abbreviation. */
    NONE,
    /** Never ends a sentence, since a name follows. */
    TITLE,
    /** An abbreviation only if a number follows. */
    BEFORE_NUMBER,
    /** Ends a sentence only if a word follows that opens sentences. */
    BEFORE_NAME
  }

  /** No abbreviation is longer, in characters. */
  private static final int LONGEST = 16;

  /** Reads {@code /languages/<code>/abbreviations.tsv}; empty if there is none. */
  static Abbreviations load(String language) {
    String file = "languages/" + language + "/abbreviations.tsv";
    Map<String, Kind> kinds = new HashMap<>();
    Set<String> openers = new HashSet<>();
    try (InputStream in = Abbreviations.class.getResourceAsStream("/" + file)) {
      if (in != null) {
        int number = 0;
        for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\\R", -1)) {
          number++;
          if (!line.isBlank() && !line.startsWith("#")) {
            read(line, file + ", line " + number, kinds, openers);
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Abbreviations(Map.copyOf(kinds), Set.copyOf(openers));
  }

  private static void read(
      String line, String place, Map<String, Kind> kinds, Set<String> openers) {
    int tab = line.indexOf('\t');
    String word = tab < 0 ? line : line.substring(0, tab);
    String kind = tab < 0 ? "" : line.substring(tab + 1);
    switch (kind) {
      case "title" -> kinds.put(word, Kind.TITLE);
      case "before-number" -> kinds.put(word, Kind.BEFORE_NUMBER);
      case "before-name" -> kinds.put(word, Kind.BEFORE_NAME);
      case "opener" -> openers.add(word);
      default ->
          throw new InvalidValueException(
              place
                  + ": expected a word, a tab and title, before-number, before-name or opener,"
                  + " found \""
                  + line
                  + "\"");
    }
  }

  /** What the stop of the word between two offsets tells. */
  Kind kind(String text, int start, int end) {
    return end - start > LONGEST
        ? Kind.NONE
        : kinds.getOrDefault(text.substring(start, end), Kind.NONE);
  }

  /** Whether the word at an offset is one that opens sentences. */
  boolean opensSentence(String text, int start, int limit) {
    int end = start;
    while (end < limit && end - start <= LONGEST && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return openers.contains(text.substring(start, end));
  }
}
