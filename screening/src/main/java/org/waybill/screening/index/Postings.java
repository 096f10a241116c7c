package org.waybill.screening.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * All different words of the lists, by numbers from nought, and which names have them.
 *
 * @param <T> what a word is
 */
final class Postings<T> {

  private final List<T> words;
  private final int[] starts;
  private final int[] names;

  private Postings(List<T> words, int[] starts, int[] names) {
    this.words = words;
    this.starts = starts;
    this.names = names;
  }

  /**
   * Gathers words.
   *
   * @param <T> what a word is
   */
  static final class Gathering<T> {
    private final Map<T, Integer> numbers = new HashMap<>();
    private final List<T> words = new ArrayList<>();
    private int[] wordOf = new int[1 << 10];
    private int[] nameOf = new int[1 << 10];
    private int size;

    /** Adds a word of a name, name by name, and returns the number of the word. */
    int add(T word, int name) {
      Integer known = numbers.putIfAbsent(word, words.size());
      int number = known == null ? words.size() : known;
      if (known == null) {
        words.add(word);
      }
      if (size == wordOf.length) {
        wordOf = Arrays.copyOf(wordOf, size * 2);
        nameOf = Arrays.copyOf(nameOf, size * 2);
      }
      wordOf[size] = number;
      nameOf[size++] = name;
      return number;
    }

    /** All that was gathered. */
    Postings<T> gathered() {
      int[] starts = new int[words.size() + 1];
      for (int i = 0; i < size; i++) {
        starts[wordOf[i]]++;
      }
      int next = 0;
      for (int word = 0; word < starts.length; word++) {
        next += starts[word];
        starts[word] = next;
      }
      int[] names = new int[size];
      for (int i = size - 1; i >= 0; i--) {
        names[--starts[wordOf[i]]] = nameOf[i];
      }
      return new Postings<>(List.copyOf(words), starts, names);
    }
  }

  /** How many words there are. */
  int size() {
    return words.size();
  }

  T word(int number) {
    return words.get(number);
  }

  /** Where the names of a word begin. */
  int start(int number) {
    return starts[number];
  }

  /** Where the names of a word end. */
  int end(int number) {
    return starts[number + 1];
  }

  /** The name at a place; a name that has a word twice is there twice. */
  int name(int place) {
    return names[place];
  }
}
