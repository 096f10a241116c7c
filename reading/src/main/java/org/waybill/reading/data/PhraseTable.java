package org.waybill.reading.data;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Phrases with a value each, looked up by their words.
 *
 * @param <V> what a phrase stands for
 */
public final class PhraseTable<V> {

  /**
   * A phrase found.
   *
   * @param value what it stands for
   * @param length of how many words it is
   * @param <V> what a phrase stands for
   */
  public record Match<V>(V value, int length) {}

  private static final class Node<V> {
    private final Map<String, Node<V>> next = new HashMap<>();
    private @Nullable V value;
  }

  private final Node<V> root = new Node<>();

  /** Adds a phrase; one that is there already gets the new value. */
  public void add(String phrase, V value) {
    Node<V> node = root;
    for (String word : WordStream.phrase(phrase)) {
      node = node.next.computeIfAbsent(word, unused -> new Node<>());
    }
    if (node != root) {
      node.value = value;
    }
  }

  /** The longest phrase that starts at a word. */
  public Optional<Match<V>> longest(List<Word> words, int from) {
    return longest(words, from, match -> true);
  }

  /** The longest phrase that starts at a word and passes a test. */
  public Optional<Match<V>> longest(List<Word> words, int from, Predicate<Match<V>> test) {
    return Optional.ofNullable(below(root, words, from, 0, test));
  }

  private @Nullable Match<V> below(
      Node<V> node, List<Word> words, int from, int length, Predicate<Match<V>> test) {
    Match<V> best = null;
    if (from + length < words.size()) {
      for (String key : words.get(from + length).keys()) {
        Node<V> child = node.next.get(key);
        if (child != null) {
          Match<V> found = below(child, words, from, length + 1, test);
          if (found != null && (best == null || found.length() > best.length())) {
            best = found;
          }
        }
      }
    }
    if (best == null && node.value != null) {
      Match<V> here = new Match<>(node.value, length);
      return test.test(here) ? here : null;
    }
    return best;
  }
}
