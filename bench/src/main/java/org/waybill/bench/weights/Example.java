package org.waybill.bench.weights;

import java.util.List;
import java.util.Map;
import org.waybill.reading.events.WeighedTransfer;

/**
 * A word that may tell of a transfer, with what coders made of it.
 *
 * @param report the id of its report
 * @param word what it may tell
 * @param right which of its outcomes are right, by their places; empty if it tells of none
 * @param weight how much it counts: less where coders may have had it in mind and yet coded it at
 *     another word, or could leave it out
 */
record Example(String report, WeighedTransfer word, List<Integer> right, double weight) {

  Example {
    right = List.copyOf(right);
  }

  Map<String, Double> features(int outcome) {
    return word.outcomes().get(outcome).features();
  }

  int outcomes() {
    return word.outcomes().size();
  }
}
