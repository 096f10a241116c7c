package org.waybill.screening.index;

/** The words and the joined words of the lists that a word of a query is like, by their numbers. */
final class Alike {

  private final int[] words;
  private final int[] joints;

  Alike(int[] words, int[] joints) {
    this.words = words;
    this.joints = joints;
  }

  /** The words; not to be changed. */
  int[] words() {
    return words;
  }

  /** The joined words; not to be changed. */
  int[] joints() {
    return joints;
  }
}
