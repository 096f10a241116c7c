package org.waybill.ledger.words;

import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * What is searched for.
 *
 * @param terms for each searched word what it may stand for: one of the terms must be there
 * @param phrases words that must stand one after the other; each of them is among the terms too
 */
public record SearchQuery(List<Set<String>> terms, List<List<String>> phrases) {

  /** Copies the lists. */
  public SearchQuery {
    terms = List.copyOf(terms);
    phrases = phrases.stream().map(List::copyOf).toList();
  }

  /** Whether a text has all the phrases, given its words in their order. */
  public boolean hasPhrases(List<String> words) {
    return phrases.stream().allMatch(phrase -> Collections.indexOfSubList(words, phrase) >= 0);
  }
}
