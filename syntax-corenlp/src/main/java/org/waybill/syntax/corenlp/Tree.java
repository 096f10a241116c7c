package org.waybill.syntax.corenlp;

/**
 * A dependency tree over numbered words.
 *
 * @param heads for each word the index of its head, or -1
 * @param relations for each word its relation to the head
 */
@SuppressWarnings("ArrayRecordComponent") // never leaves the package, nor is it compared
record Tree(int[] heads, String[] relations) {

  private static final String ROOT = "root";
  private static final String UNKNOWN = "dep";

  /**
   * Mends what a parser may leave undone: there is one root, and every other word has a way up to
   * it. A word without hangs from the root, by an unknown relation.
   */
  Tree {
    int root = root(heads, relations);
    for (int i = 0; i < heads.length; i++) {
      if (i == root) {
        heads[i] = -1;
        relations[i] = ROOT;
      } else if (heads[i] < 0 || runsInCircle(heads, i)) {
        heads[i] = root;
        relations[i] = UNKNOWN;
      }
    }
  }

  private static int root(int[] heads, String[] relations) {
    for (int i = 0; i < heads.length; i++) {
      if (heads[i] < 0 && relations[i].equals(ROOT)) {
        return i;
      }
    }
    return 0;
  }

  private static boolean runsInCircle(int[] heads, int from) {
    int steps = 0;
    for (int i = from; i >= 0; i = heads[i]) {
      if (++steps > heads.length) {
        return true;
      }
    }
    return false;
  }
}
