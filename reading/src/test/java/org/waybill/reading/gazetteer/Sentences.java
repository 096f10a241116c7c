package org.waybill.reading.gazetteer;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waybill.syntax.Token;

/** Sentences for the tests: words, possessive endings and punctuation as tokens, without tags. */
final class Sentences {

  private static final Pattern TOKEN =
      Pattern.compile(
          "['’]s\\b|(?:\\p{Lu}+\\.){1,4}(?:-[\\p{L}]+)?|(?:\\p{L}{1,2}\\.(?=\\p{Lu}))+\\p{Lu}+|[\\p{L}\\p{N}]+(?:[\\-'’&/](?!s\\b)[\\p{L}\\p{N}]+)*|\\S");

  private Sentences() {}

  static List<Token> tokens(String sentence) {
    List<Token> tokens = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(sentence);
    while (matcher.find()) {
      tokens.add(token(tokens.size(), matcher.group(), "", "", matcher.start(), matcher.end()));
    }
    return tokens;
  }

  static Token token(int index, String text, String tag, String entity, int start, int end) {
    return new Token(index, text, text, tag, "", entity, start, end);
  }

  /** What a gazetteer finds, each as "words=MANNER:key". */
  static List<String> found(Gazetteer gazetteer, String sentence) {
    List<Token> tokens = tokens(sentence);
    return gazetteer.find(tokens).stream()
        .map(match ->
            sentence.substring(
                    tokens.get(match.firstToken()).start(), tokens.get(match.lastToken()).end())
                + "="
                + match.manner()
                + ":"
                + match.party().key())
        .toList();
  }
}
