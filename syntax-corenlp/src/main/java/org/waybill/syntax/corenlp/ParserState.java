package org.waybill.syntax.corenlp;

import java.util.Arrays;

/**
 * A state of the arc-standard transition system (Nivre 2004): a stack, a buffer and the arcs so
 * far. Word 0 is the root above the sentence; transitions are numbered left arcs by label, right
 * arcs by label, shift.
 */
final class ParserState {

  /** The feature numbers of a word that is not there. */
  record Absent(int word, int tag, int label) {}

  private static final int NOWHERE = -1;
  private static final int TAGS_FROM = 18;
  private static final int LABELS_FROM = 36;
  private static final int CHILDREN_FROM = 6;

  private final int[] words;
  private final int[] tags;
  private final Absent absent;
  private final int[] heads;
  private final int[] labels;
  private final int[] stack;
  private int depth;
  private int next = 1;

  ParserState(int[] words, int[] tags, Absent absent) {
    this.words = words;
    this.tags = tags;
    this.absent = absent;
    this.heads = new int[words.length];
    this.labels = new int[words.length];
    this.stack = new int[words.length + 1];
    Arrays.fill(heads, NOWHERE);
    stack[depth++] = 0;
  }

  boolean isFinished() {
    return depth == 1 && next == words.length;
  }

  int head(int word) {
    return heads[word];
  }

  int label(int word) {
    return labels[word];
  }

  /** Whether a transition may be taken; the first label is that of the root's arc. */
  boolean allows(int transition, int labelCount) {
    boolean left = transition < labelCount;
    boolean right = !left && transition < 2 * labelCount;
    if (!left && !right) {
      return next < words.length;
    }
    int head = left ? stacked(0) : stacked(1);
    boolean rootLabel = transition % labelCount == 0;
    if (head < 0 || (head == 0) != rootLabel) {
      return false;
    }
    return depth > 2 || (right && depth == 2 && next == words.length);
  }

  /** Takes a transition. */
  void apply(int transition, int labelCount) {
    if (transition == 2 * labelCount) {
      stack[depth++] = next++;
      return;
    }
    int top = stacked(0);
    int below = stacked(1);
    boolean left = transition < labelCount;
    int dependent = left ? below : top;
    heads[dependent] = left ? top : below;
    labels[dependent] = absent.label + 1 + transition % labelCount;
    if (left) {
      stack[depth - 2] = top;
    }
    depth--;
  }

  /** Fills in the features: words, then their tags, then labels of the children among them. */
  void features(int[] features) {
    for (int i = 0; i < 3; i++) {
      put(features, i, stacked(2 - i));
      put(features, 3 + i, next + i < words.length ? next + i : NOWHERE);
    }
    for (int i = 0; i < 2; i++) {
      int head = stacked(i);
      int left = leftChild(head, 1);
      int right = rightChild(head, 1);
      int[] children = {
        left,
        right,
        leftChild(head, 2),
        rightChild(head, 2),
        leftChild(left, 1),
        rightChild(right, 1)
      };
      for (int j = 0; j < children.length; j++) {
        int place = i * children.length + j;
        put(features, CHILDREN_FROM + place, children[j]);
        features[LABELS_FROM + place] = children[j] < 0 ? absent.label : labels[children[j]];
      }
    }
  }

  private void put(int[] features, int place, int word) {
    features[place] = word < 0 ? absent.word : words[word];
    features[TAGS_FROM + place] = word < 0 ? absent.tag : tags[word];
  }

  private int stacked(int fromTop) {
    return fromTop < depth ? stack[depth - 1 - fromTop] : NOWHERE;
  }

  private int leftChild(int head, int count) {
    int found = 0;
    for (int i = 1; i < head; i++) {
      if (heads[i] == head && ++found == count) {
        return i;
      }
    }
    return NOWHERE;
  }

  private int rightChild(int head, int count) {
    if (head < 0) {
      return NOWHERE;
    }
    int found = 0;
    for (int i = words.length - 1; i > head; i--) {
      if (heads[i] == head && ++found == count) {
        return i;
      }
    }
    return NOWHERE;
  }
}
