package org.waybill.reading.gazetteer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waybill.syntax.Token;

/** A sentence as pieces, with what its tokens know about them. */
record Words(List<Token> tokens, List<Piece> pieces) {

  /** The most words that a caution looks at in a row. */
  private static final int LONGEST_PHRASE = 3;

  static Words of(List<Token> tokens, Map<String, List<String>> contractions) {
    List<Piece> pieces = new ArrayList<>();
    boolean apart = false;
    for (int i = 0; i < tokens.size(); i++) {
      if (isMoney(tokens, i)) {
        apart = true;
      } else {
        apart = Piece.split(tokens.get(i).text(), i, apart, pieces);
      }
    }
    return new Words(tokens, undone(pieces, contractions));
  }

  /** Whether a currency sign follows a token without a space: "US$". */
  private static boolean isMoney(List<Token> tokens, int at) {
    return at + 1 < tokens.size()
        && tokens.get(at).end() == tokens.get(at + 1).start()
        && Character.getType(tokens.get(at + 1).text().charAt(0)) == Character.CURRENCY_SYMBOL;
  }

  /** The pieces with contractions ("del") as the words that they are made of ("de", "el"). */
  static List<Piece> undone(List<Piece> pieces, Map<String, List<String>> contractions) {
    if (contractions.isEmpty()
        || pieces.stream().noneMatch(piece -> contractions.containsKey(piece.folded()))) {
      return pieces;
    }
    List<Piece> undone = new ArrayList<>(pieces.size() + 2);
    for (Piece piece : pieces) {
      List<String> parts = contractions.get(piece.folded());
      if (parts == null) {
        undone.add(piece);
      } else {
        for (int i = 0; i < parts.size(); i++) {
          undone.add(piece.part(parts.get(i), i == 0));
        }
      }
    }
    return undone;
  }

  boolean hasAny(Set<String> words) {
    return pieces.stream().anyMatch(piece -> words.contains(piece.folded()));
  }

  /**
   * Whether the pieces from an index to another are only a part of an acronym: "E.C." in "S.E.C.".
   */
  boolean insideAcronym(int from, int to) {
    return (from > 0 && isLetterPair(from - 1)) || (to < pieces.size() && isLetterPair(to - 1));
  }

  /** Whether a piece and the next are single letters of one token. */
  private boolean isLetterPair(int at) {
    Piece first = pieces.get(at);
    Piece second = pieces.get(at + 1);
    return first.text().length() == 1
        && second.text().length() == 1
        && second.startsUpper()
        && first.token() == second.token();
  }

  /** Whether one of some phrases starts at an index. */
  boolean isBefore(int at, Set<String> phrases) {
    StringBuilder phrase = new StringBuilder();
    for (int i = at; i < Math.min(pieces.size(), at + LONGEST_PHRASE); i++) {
      if (pieces.get(i).apart()) {
        return false;
      }
      phrase.append(i == at ? "" : " ").append(pieces.get(i).folded());
      if (phrases.contains(phrase.toString())) {
        return true;
      }
    }
    return false;
  }

  /** Whether one of some phrases ends before an index. */
  boolean isAfter(int at, Set<String> phrases) {
    StringBuilder phrase = new StringBuilder();
    for (int i = at - 1; i >= Math.max(0, at - LONGEST_PHRASE); i--) {
      if (pieces.get(i + 1).apart()) {
        return false;
      }
      phrase.insert(0, pieces.get(i).folded() + (i == at - 1 ? "" : " "));
      if (phrases.contains(phrase.toString())) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether the pieces from an index to another look like a part of a longer name of a person.
   *
   * @param noNames words that are written upper case and are no names of people
   */
  boolean besideName(int from, int to, Set<String> noNames) {
    String entity = token(from).entity();
    boolean person = entity.equals("PERSON");
    if (!person && !entity.isEmpty() && !entity.equals("O")) {
      return false;
    }
    return (from > 0 && !pieces.get(from).apart() && isName(from - 1, person, noNames))
        || (to < pieces.size() && !pieces.get(to).apart() && isName(to, person, noNames));
  }

  /** Whether the recogniser took the pieces and a neighbour of theirs for a person. */
  boolean insidePersonName(int from, int to, Set<String> noNames) {
    return token(from).entity().equals("PERSON") && besideName(from, to, noNames);
  }

  private boolean isName(int at, boolean person, Set<String> noNames) {
    Piece piece = pieces.get(at);
    Token token = token(at);
    if (person) {
      return token.entity().equals("PERSON") && !noNames.contains(piece.folded());
    }
    return piece.startsUpper()
        && !noNames.contains(piece.folded())
        && (token.tag().isEmpty() ? at > 0 : token.tag().equals("PROPN"));
  }

  private Token token(int at) {
    return tokens.get(pieces.get(at).token());
  }
}
