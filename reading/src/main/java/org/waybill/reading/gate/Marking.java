package org.waybill.reading.gate;

import java.util.List;
import org.waybill.syntax.Span;

/** Notes what each sentence holds. */
final class Marking implements Automaton.Listener {

  private final List<Span> sentences;
  private final int[] marks;
  private int at;

  Marking(List<Span> sentences, int[] marks) {
    this.sentences = sentences;
    this.marks = marks;
  }

  @Override
  public void found(int end, int found, int stem) {
    while (at < marks.length && sentences.get(at).end() < end) {
      at++;
    }
    if (at < marks.length && sentences.get(at).start() < end) {
      marks[at] |= found;
    }
  }
}
