package org.waybill.screening.index;

/** The numbers that the words and the joined words of a name have in the index. */
final class IndexedWords {

  static final IndexedWords NONE = new IndexedWords(new int[0], new int[0]);

  private static final int ROW = 3;

  private final int[] words;

  /** For each run where it begins, where it ends and its number. */
  private final int[] joints;

  IndexedWords(int[] words, int[] joints) {
    this.words = words;
    this.joints = joints;
  }

  /** The number of the word at a place; -1 for one that is compared directly. */
  int word(int place) {
    return words[place];
  }

  /** The number of a run; -1 if there is none. */
  int joint(int from, int to) {
    for (int i = 0; i < joints.length; i += ROW) {
      if (joints[i] == from && joints[i + 1] == to) {
        return joints[i + 2];
      }
    }
    return -1;
  }
}
