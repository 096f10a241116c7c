package org.waybill.reading.grammar;

import java.util.ArrayList;
import java.util.List;
import org.waybill.syntax.Sentence;
import org.waybill.syntax.Token;

/** What becomes of a tree while its faults are mended; the tree itself stays as it was parsed. */
final class MendedTree {

  private final Sentence tree;
  private final List<Token> tokens;
  private final int[] heads;
  private final String[] relations;
  private boolean changed;

  MendedTree(Sentence tree) {
    this.tree = tree;
    this.tokens = new ArrayList<>(tree.tokens());
    this.heads = tree.tokens().stream().mapToInt(tree::headIndex).toArray();
    this.relations = tree.tokens().stream().map(tree::relation).toArray(String[]::new);
  }

  /** Hangs a word on another. */
  void attach(Token token, Token head, String relation) {
    attach(token, head.index(), relation);
  }

  /** Hangs a word on whatever another hangs on, and as it does. */
  void replace(Token other, Token token) {
    attach(token, tree.headIndex(other), tree.relation(other));
  }

  private void attach(Token token, int head, String relation) {
    heads[token.index()] = head;
    relations[token.index()] = relation;
    changed = true;
  }

  /** Takes a word for another part of speech. */
  void retag(Token token, String tag) {
    tokens.set(token.index(), token.as(tag, token.lemma(), token.features()));
    changed = true;
  }

  /** Takes a word for a name. */
  void name(Token token) {
    tokens.set(token.index(), token.as("PROPN", token.text(), ""));
    changed = true;
  }

  /** The tree as mended, or the parsed one if nothing was. */
  Sentence sentence() {
    return changed ? new Sentence(tokens, heads, relations) : tree;
  }
}
