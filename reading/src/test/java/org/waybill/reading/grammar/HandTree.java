package org.waybill.reading.grammar;

import java.util.ArrayList;
import java.util.List;
import org.waybill.syntax.Sentence;
import org.waybill.syntax.Token;

/**
 * Trees that are written down by hand.
 *
 * <p>A line is a token: form, lemma, tag, the number of its head from 1 (0 for the root), relation
 * and, if they matter, features and entity ({@code _} for none).
 */
public final class HandTree {

  private HandTree() {}

  /** What a token hangs on and as what: {@code obj of sells}. */
  static String hangs(Sentence tree, int token) {
    return tree.relation(tree.token(token))
        + " of "
        + tree.token(tree.headIndex(tree.token(token))).text();
  }

  /** The tree of some lines; the words stand one blank apart in the text. */
  public static Sentence of(String lines) {
    return of(lines, 0);
  }

  /** The tree of some lines whose text begins at an offset. */
  public static Sentence of(String lines, int start) {
    List<Token> tokens = new ArrayList<>();
    List<Integer> heads = new ArrayList<>();
    List<String> relations = new ArrayList<>();
    int offset = start;
    for (String line : lines.strip().lines().toList()) {
      String[] fields = line.strip().split("\\s+", -1);
      tokens.add(
          new Token(
              tokens.size(),
              fields[0],
              fields[1],
              fields[2],
              field(fields, 5),
              field(fields, 6),
              offset,
              offset + fields[0].length()));
      heads.add(Integer.parseInt(fields[3]) - 1);
      relations.add(fields[4]);
      offset += fields[0].length() + 1;
    }
    return new Sentence(
        tokens,
        heads.stream().mapToInt(Integer::intValue).toArray(),
        relations.toArray(String[]::new));
  }

  /** The words of a tree, one blank apart. */
  public static String text(Sentence tree) {
    return String.join(" ", tree.tokens().stream().map(Token::text).toList());
  }

  private static String field(String[] fields, int index) {
    return fields.length > index && !fields[index].equals("_") ? fields[index] : "";
  }
}
