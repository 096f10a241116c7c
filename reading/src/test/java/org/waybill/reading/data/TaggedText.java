package org.waybill.reading.data;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waybill.syntax.Sentence;
import org.waybill.syntax.Token;

/**
 * Sentences for tests, written as text with a tag where it matters: {@code The firm drones/VERB
 * on.}
 *
 * <p>Function words have their tags, capitals inside the sentence make names, all else is a noun.
 * The tree is flat: every token hangs on the last one.
 */
public final class TaggedText {

  private static final Pattern TOKEN =
      Pattern.compile(
          "\\d+(?:[.,]\\d+)*(?=\\s|$|[.,;:)%–])|[\\p{L}\\d](?:[\\p{L}\\d/.'-]*[\\p{L}\\d])?|\\S");
  private static final Set<String> DETERMINERS =
      Set.of("the", "a", "an", "its", "their", "el", "la", "los", "las", "un", "una", "su", "sus");
  private static final Set<String> PREPOSITIONS =
      Set.of(
          "of", "in", "to", "from", "for", "with", "on", "by", "de", "en", "a", "con", "para",
          "por");
  private static final Set<String> CONJUNCTIONS = Set.of("and", "or", "y", "e", "o", "u");

  private TaggedText() {}

  /**
   * The sentence of a text.
   *
   * @param marked words, with {@code /TAG} behind those whose tag is not the usual one
   * @param splitsHyphens whether "anti-tank" is three tokens, as some tokenisers have it
   */
  public static Sentence sentence(String marked, boolean splitsHyphens) {
    List<Token> tokens = new ArrayList<>();
    int offset = 0;
    for (String chunk : marked.split(" ", -1)) {
      String tag = "";
      String text = chunk;
      Matcher mark = Pattern.compile("(.+)/([A-Z]{3,5})(\\W*)").matcher(chunk);
      if (mark.matches()) {
        text = mark.group(1) + mark.group(3);
        tag = mark.group(2);
      }
      Matcher matcher = TOKEN.matcher(text);
      while (matcher.find()) {
        for (String part : parts(matcher.group(), splitsHyphens)) {
          String use =
              !tag.isEmpty() && part.chars().anyMatch(Character::isLetter)
                  ? tag
                  : tag(part, tokens.isEmpty());
          tokens.add(
              new Token(
                  tokens.size(),
                  part,
                  part.toLowerCase(Locale.ROOT),
                  use,
                  "",
                  "",
                  offset,
                  offset + part.length()));
          offset += part.length();
        }
      }
      offset++;
    }
    int[] heads = new int[tokens.size()];
    Arrays.fill(heads, heads.length - 1);
    heads[heads.length - 1] = -1;
    String[] relations = new String[tokens.size()];
    for (int i = 0; i < relations.length; i++) {
      relations[i] = i == heads.length - 1 ? "root" : "dep";
    }
    return new Sentence(tokens, heads, relations);
  }

  private static List<String> parts(String token, boolean splitsHyphens) {
    return splitsHyphens
        ? Pattern.compile("(?<=-)|(?=-)").splitAsStream(token).filter(p -> !p.isEmpty()).toList()
        : List.of(token);
  }

  private static String tag(String text, boolean first) {
    String lower = text.toLowerCase(Locale.ROOT);
    if (!Character.isLetterOrDigit(text.codePointAt(0))) {
      return "PUNCT";
    }
    if (Character.isDigit(text.codePointAt(0))) {
      return "NUM";
    }
    if (DETERMINERS.contains(lower)) {
      return "DET";
    }
    if (PREPOSITIONS.contains(lower)) {
      return "ADP";
    }
    if (CONJUNCTIONS.contains(lower)) {
      return "CCONJ";
    }
    return !first && Character.isUpperCase(text.codePointAt(0)) ? "PROPN" : "NOUN";
  }
}
