package org.waybill.screening.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Names of persons: which spellings are one name, which are short for which, and how common they
 * are.
 */
public final class NameBook {

  private static final double RAREST = 1.0;
  private static final double STEP = 0.07;

  private final Map<String, List<Integer>> names = new HashMap<>();
  private final Map<String, List<Integer>> nicknames = new HashMap<>();
  private final Map<String, Double> weights = new HashMap<>();
  private final Map<String, Boolean> given = new HashMap<>();

  NameBook() {
    int number = 0;
    for (List<String> row : Table.rows("names.tsv", 4)) {
      double weight = RAREST - STEP * Integer.parseInt(row.get(1));
      for (String spelling : Table.words(row.get(2))) {
        add(names, spelling, number);
        weights.merge(spelling, weight, Math::min);
        given.merge(spelling, row.get(0).equals("given"), Boolean::logicalOr);
      }
      for (String nickname : Table.words(row.get(3))) {
        add(nicknames, nickname, number);
        weights.putIfAbsent(nickname, weight + STEP);
      }
      number++;
    }
  }

  private static void add(Map<String, List<Integer>> map, String word, int number) {
    map.computeIfAbsent(word, key -> new ArrayList<>(1)).add(number);
  }

  /** The names that a word is a spelling of, by number. */
  public List<Integer> names(String word) {
    return names.getOrDefault(word, List.of());
  }

  /** The names that a word is short for, by number. */
  public List<Integer> shortFor(String word) {
    return nicknames.getOrDefault(word, List.of());
  }

  /** How much a name tells apart who bears it: 1 for a rare one, less for a common one. */
  public double weight(String word) {
    return weights.getOrDefault(word, RAREST);
  }

  /** Whether a word is known as a given name. */
  public boolean isGiven(String word) {
    return given.getOrDefault(word, false);
  }
}
