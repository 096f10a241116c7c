package org.waybill.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.waybill.model.InvalidValueException;

/**
 * A sentence as a basic dependency tree of Universal Dependencies.
 *
 * <p>Every token but the root has one head. Relations are written as UD writes them, subtypes
 * included ({@code nsubj:pass}).
 */
public final class Sentence {

  private final List<Token> tokens;
  private final int[] heads;
  private final String[] relations;
  private final List<List<Token>> children;

  /**
   * A tree over tokens.
   *
   * @param tokens in the order of the text
   * @param heads for each token the index of its head, or -1 for a root
   * @param relations for each token its relation to the head, {@code root} for a root
   * @throws InvalidValueException if the lengths differ, a head lies outside, or the heads run in a
   *     circle
   */
  public Sentence(List<Token> tokens, int[] heads, String[] relations) {
    if (tokens.size() != heads.length || tokens.size() != relations.length || tokens.isEmpty()) {
      throw new InvalidValueException(
          "a tree needs a head and a relation for each of its tokens, and one token at least");
    }
    this.tokens = List.copyOf(tokens);
    this.heads = heads.clone();
    this.relations = relations.clone();
    this.children = new ArrayList<>(heads.length);
    for (int i = 0; i < heads.length; i++) {
      children.add(new ArrayList<>());
    }
    for (int i = 0; i < heads.length; i++) {
      if (heads[i] >= heads.length || heads[i] < -1 || runsInCircle(i)) {
        throw new InvalidValueException("token " + i + " has no way up to a root");
      }
      if (heads[i] >= 0) {
        children.get(heads[i]).add(this.tokens.get(i));
      }
    }
  }

  private boolean runsInCircle(int from) {
    int steps = 0;
    for (int i = from; i >= 0; i = heads[i]) {
      if (++steps > heads.length) {
        return true;
      }
    }
    return false;
  }

  /** The tokens in the order of the text. */
  public List<Token> tokens() {
    return tokens;
  }

  /** The token at an index. */
  public Token token(int index) {
    return tokens.get(index);
  }

  /** How many tokens there are. */
  public int size() {
    return tokens.size();
  }

  /** The index of a token's head, or -1 if the token is a root. */
  public int headIndex(Token token) {
    return heads[token.index()];
  }

  /** The relation of a token to its head. */
  public String relation(Token token) {
    return relations[token.index()];
  }

  /** Whether a token stands in a relation to its head, any subtype of it included. */
  public boolean is(Token token, String relation) {
    String actual = relations[token.index()];
    return actual.equals(relation) || actual.startsWith(relation + ":");
  }

  /** The tokens whose head is the given one, in the order of the text. */
  public List<Token> children(Token token) {
    return List.copyOf(children.get(token.index()));
  }

  /** The children in one of some relations, any subtype included. */
  public List<Token> children(Token token, String... wanted) {
    List<Token> found = new ArrayList<>();
    for (Token child : children.get(token.index())) {
      for (String relation : wanted) {
        if (is(child, relation)) {
          found.add(child);
          break;
        }
      }
    }
    return found;
  }

  /** Whether some child passes a test. */
  public boolean hasChild(Token token, Predicate<Token> test) {
    return children.get(token.index()).stream().anyMatch(test);
  }

  /** The token and all below it, in the order of the text. */
  public List<Token> subtree(Token token) {
    boolean[] below = new boolean[tokens.size()];
    mark(token, below);
    List<Token> found = new ArrayList<>();
    for (Token candidate : tokens) {
      if (below[candidate.index()]) {
        found.add(candidate);
      }
    }
    return found;
  }

  private void mark(Token token, boolean[] below) {
    below[token.index()] = true;
    for (Token child : children.get(token.index())) {
      mark(child, below);
    }
  }

  /** Whether one token is the other or stands below it. */
  public boolean isWithin(Token token, Token ancestor) {
    for (int i = token.index(); i >= 0; i = heads[i]) {
      if (i == ancestor.index()) {
        return true;
      }
    }
    return false;
  }

  /** The offset of the first character. */
  public int start() {
    return tokens.getFirst().start();
  }

  /** The offset after the last character. */
  public int end() {
    return tokens.getLast().end();
  }
}
