package org.waybill.server.views;

import java.util.ArrayList;
import java.util.List;
import org.waybill.usecases.explaining.ReadTree;
import org.waybill.usecases.explaining.TreeWord;

/**
 * The tree of a sentence: words from left to right as they stand, each below the word that it
 * depends on. All lengths are in the units of the picture's own frame.
 *
 * @param width the width of the frame
 * @param height its height
 * @param nodes the words
 * @param edges what depends on what
 */
public record TreePicture(int width, int height, List<Node> nodes, List<Edge> edges) {

  private static final int MARGIN = 14;
  private static final int LETTER = 8;
  private static final int PADDING = 18;
  private static final int LEAST = 44;
  private static final int STEP = 76;
  private static final int TOP = 30;
  private static final int BOX = 26;

  /** Copies the lists. */
  public TreePicture {
    nodes = List.copyOf(nodes);
    edges = List.copyOf(edges);
  }

  /**
   * A word.
   *
   * @param text the word
   * @param part what it is to the claim, as coded; empty if nothing
   * @param label the same in words
   * @param relation how it depends on the word above it
   * @param x the left edge of its box
   * @param y the upper edge
   * @param width the width of the box
   */
  public record Node(
      String text, String part, String label, String relation, int x, int y, int width) {

    /** The middle of the box. */
    public int middle() {
      return x + width / 2;
    }
  }

  /** A line from a word to one that depends on it; chosen if it leads to a part of the claim. */
  public record Edge(int x1, int y1, int x2, int y2, boolean chosen) {}

  /** The picture of a tree. */
  public static TreePicture of(ReadTree tree, Words words) {
    List<Node> nodes = new ArrayList<>();
    int x = MARGIN;
    int deepest = 0;
    for (int i = 0; i < tree.words().size(); i++) {
      TreeWord word = tree.words().get(i);
      String label = label(word, words);
      int letters =
          Math.max(word.text().length(), Math.max(label.length(), word.relation().length()) - 1);
      int width = Math.max(LEAST, letters * LETTER + PADDING);
      int depth = depth(tree, i);
      deepest = Math.max(deepest, depth);
      nodes.add(
          new Node(word.text(), word.part(), label, word.relation(), x, TOP + depth * STEP, width));
      x += width + 4;
    }
    List<Edge> edges = new ArrayList<>();
    boolean[] chosen = leading(tree);
    for (int i = 0; i < nodes.size(); i++) {
      int head = tree.words().get(i).head();
      if (head >= 0) {
        Node above = nodes.get(head);
        Node below = nodes.get(i);
        edges.add(
            new Edge(above.middle(), above.y() + BOX, below.middle(), below.y() - 16, chosen[i]));
      }
    }
    return new TreePicture(x + MARGIN, TOP + deepest * STEP + BOX + TOP, nodes, edges);
  }

  /** What a word is to the claim, in words. */
  public static String label(TreeWord word, Words words) {
    return word.part().isEmpty() ? "" : words.code("role", word.part());
  }

  /** The words on the way from the predicate to what was found from there. */
  private static boolean[] leading(ReadTree tree) {
    boolean[] chosen = new boolean[tree.words().size()];
    for (int i = 0; i < chosen.length; i++) {
      if (!tree.words().get(i).part().isEmpty()) {
        for (int at = i; at >= 0 && isBelowPredicate(tree, at); at = tree.words().get(at).head()) {
          chosen[at] = true;
        }
      }
    }
    return chosen;
  }

  private static boolean isBelowPredicate(ReadTree tree, int word) {
    int at = tree.words().get(word).head();
    while (at >= 0) {
      if (tree.words().get(at).part().equals(TreeWord.PREDICATE)) {
        return true;
      }
      at = tree.words().get(at).head();
    }
    return false;
  }

  private static int depth(ReadTree tree, int word) {
    int depth = 0;
    for (int at = tree.words().get(word).head(); at >= 0; at = tree.words().get(at).head()) {
      depth++;
    }
    return depth;
  }
}
