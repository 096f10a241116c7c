package org.waybill.reading.gate;

import java.util.BitSet;
import java.util.Locale;

/** Counts what a whole report holds. */
final class Tally implements Automaton.Listener {

  private final BitSet stems;
  private int topic;
  private int affairs;
  private int elsewhere;
  private int states;

  Tally(int size) {
    this.stems = new BitSet(size);
  }

  @Override
  public void found(int end, int marks, int stem) {
    if (Mark.TOPIC.in(marks)) {
      topic++;
      stems.set(stem);
    }
    if (Mark.AFFAIRS.in(marks)) {
      affairs++;
    }
    if (Mark.ELSEWHERE.in(marks)) {
      elsewhere++;
    }
    if (Mark.STATE.in(marks)) {
      states++;
    }
  }

  /**
   * Whether a report that holds this is worth reading.
   *
   * @param least what it must hold at least
   * @param length its length in characters
   */
  boolean meets(Thresholds least, int length) {
    int hits = topic + affairs;
    if (length < least.judgedFrom()) {
      return hits + states >= elsewhere;
    }
    return hits >= least.hits()
        && hits > elsewhere
        && stems.cardinality() >= least.stems()
        && states >= least.states()
        && (long) hits * least.spacing() >= length;
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "topic %d (%d stems), affairs %d, elsewhere %d, states %d",
        topic,
        stems.cardinality(),
        affairs,
        elsewhere,
        states);
  }
}
