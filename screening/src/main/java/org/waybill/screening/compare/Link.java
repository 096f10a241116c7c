package org.waybill.screening.compare;

/**
 * A run of tokens of one name that stands for a run of tokens of the other.
 *
 * @param from the first token of the run on the left
 * @param to the token after its last
 * @param otherFrom the first token of the run on the right
 * @param otherTo the token after its last
 * @param likeness how alike the two runs are
 * @param weight how much the two runs tell apart
 */
record Link(int from, int to, int otherFrom, int otherTo, Likeness likeness, double weight) {

  /** What speaks for taking this link before others. */
  double value() {
    return likeness.score() * (1 + 0.02 * Math.min(to - from + otherTo - otherFrom, 6))
        - 0.001 * Math.abs(from - otherFrom);
  }
}
