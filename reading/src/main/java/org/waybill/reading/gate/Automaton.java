package org.waybill.reading.gate;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import java.util.Map;
import java.util.TreeMap;

/**
 * All patterns of a language as one automaton, which finds them in one pass over a text.
 *
 * <p>A pattern starts at the start of a word. It is a whole word or phrase, or with {@code *} at
 * its end the start of one.
 */
final class Automaton {

  /** Where the automaton reports what it finds. */
  interface Listener {
    /**
     * A pattern is found.
     *
     * @param end the offset after it
     * @param marks the bits of its {@link Mark}s
     * @param stem a number that tells patterns apart, from 0 on
     */
    void found(int end, int marks, int stem);
  }

  /**
   * What one folded text stands for.
   *
   * @param stem its number
   * @param start the marks of any word that starts with it
   * @param whole the marks of the word itself
   * @param capitals the marks of the word itself in capitals
   */
  private record Entry(int stem, int start, int whole, int capitals) {}

  private final AhoCorasickDoubleArrayTrie<Entry> trie;
  private final int size;

  private Automaton(Map<String, Entry> entries) {
    this.trie = new AhoCorasickDoubleArrayTrie<>();
    this.trie.build(entries);
    this.size = entries.size();
  }

  /** How many patterns there are; stem numbers are smaller. */
  int size() {
    return size;
  }

  void scan(String text, Listener listener) {
    char[] folded = Folding.fold(text);
    trie.parseText(
        folded,
        (begin, end, entry) -> {
          if (begin > 0 && Character.isLetterOrDigit(folded[begin - 1])) {
            return;
          }
          int marks = entry.start();
          if (end == folded.length || !Character.isLetterOrDigit(folded[end])) {
            marks |= entry.whole();
            if (entry.capitals() != 0 && isCapitals(text, begin, end)) {
              marks |= entry.capitals();
            }
          }
          if (marks != 0) {
            listener.found(end, marks, entry.stem());
          }
        });
  }

  private static boolean isCapitals(String text, int begin, int end) {
    for (int i = begin; i < end; i++) {
      if (Character.isLowerCase(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Collects patterns. */
  static final class Builder {

    private final Map<String, Entry> entries = new TreeMap<>();

    /** Adds a pattern, {@code *} at whose end stands for any letters. */
    void add(String pattern, Mark mark) {
      boolean open = pattern.endsWith("*");
      String plain = open ? pattern.substring(0, pattern.length() - 1) : pattern;
      put(plain, open ? mark.bit() : 0, open ? 0 : mark.bit(), 0);
    }

    /** Adds a word that counts only where it is written in capitals. */
    void addCapitals(String word, Mark mark) {
      put(word, 0, 0, mark.bit());
    }

    private void put(String plain, int start, int whole, int capitals) {
      String key = new String(Folding.fold(plain));
      if (key.isBlank()) {
        return;
      }
      Entry old = entries.getOrDefault(key, new Entry(entries.size(), 0, 0, 0));
      entries.put(
          key,
          new Entry(
              old.stem(), old.start() | start, old.whole() | whole, old.capitals() | capitals));
    }

    Automaton build() {
      return new Automaton(entries);
    }
  }
}
