package org.waybill.reading.data;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waybill.syntax.Sentence;
import org.waybill.syntax.Token;

/** Cuts sentences of one language into words, with the folded forms that tables look up. */
public final class WordStream {

  private static final Pattern WORD =
      Pattern.compile("\\d+(?:[.,\\u00a0\\u202f\\u2009 ]\\d+)*|[\\p{L}\\p{M}]+|\\S");
  private static final Pattern MARKS = Pattern.compile("(?<![nN])\\x{303}|[\\p{M}&&[^\\x{303}]]");

  private record Ending(String plural, String singular) {}

  private final List<Ending> endings;

  private WordStream(List<Ending> endings) {
    this.endings = endings;
  }

  /**
   * The stream for a language, with its plural endings from {@code plurals.tsv}.
   *
   * @param language ISO 639-1 code
   */
  public static WordStream load(String language) {
    List<Ending> endings = new ArrayList<>();
    for (DataFile.Row row : DataFile.ofLanguage(language, "plurals.tsv").rows(2)) {
      endings.add(new Ending(fold(row.cell(0)), fold(row.cell(1))));
    }
    return new WordStream(endings);
  }

  /** Lower case without accents, alike in every locale; ñ stays, as it is a letter of its own. */
  public static String fold(String text) {
    return bare(text).toLowerCase(Locale.ROOT);
  }

  /** Without accents, but for that of ñ. */
  public static String bare(String text) {
    String bare = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
    return Normalizer.normalize(bare, Normalizer.Form.NFC);
  }

  /** The folded words of a phrase as a table keeps it, without the hyphens inside. */
  public static List<String> phrase(String text) {
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      if (!isHyphen(matcher.group())) {
        words.add(fold(matcher.group()));
      }
    }
    return words;
  }

  /** All words of a sentence, signs included. */
  public List<Word> words(Sentence sentence) {
    List<Word> words = new ArrayList<>();
    int end = -1;
    for (Token token : sentence.tokens()) {
      boolean touches = token.start() == end;
      Matcher matcher = WORD.matcher(token.text());
      int inside = 0;
      while (matcher.find()) {
        boolean glued = matcher.start() == 0 ? touches : matcher.start() == inside;
        boolean whole = matcher.group().length() == token.text().length();
        words.add(
            new Word(
                matcher.group(),
                keys(matcher.group(), whole ? token.lemma() : ""),
                token.index(),
                glued));
        inside = matcher.end();
      }
      end = token.end();
    }
    return words;
  }

  /**
   * The words that phrases are made of: without hyphens inside words and without quotation marks,
   * so that "surface-to-air" and "the 'Hellfire' missile" meet their phrases.
   */
  public List<Word> phraseWords(Sentence sentence) {
    List<Word> all = words(sentence);
    List<Word> kept = new ArrayList<>();
    boolean joined = false;
    boolean quoted = false;
    for (int i = 0; i < all.size(); i++) {
      Word word = all.get(i);
      boolean inside = word.glued() && i + 1 < all.size() && all.get(i + 1).glued();
      if (isHyphen(word.text()) && inside) {
        joined = true;
        continue;
      }
      // an apostrophe that closes no quotation is a possessive, and parts two phrases
      boolean possessive = word.isApostrophe() && word.glued() && !quoted;
      if (word.isApostrophe()) {
        quoted = !quoted && !word.glued();
      }
      if (!word.isWrapping() || possessive || "()".contains(word.text())) {
        kept.add(joined ? new Word(word.text(), word.keys(), word.token(), true) : word);
        joined = false;
      }
    }
    return kept;
  }

  private static boolean isHyphen(String text) {
    return text.length() == 1 && Character.getType(text.charAt(0)) == Character.DASH_PUNCTUATION;
  }

  private Set<String> keys(String text, String lemma) {
    Set<String> keys = new LinkedHashSet<>();
    String form = fold(text);
    keys.add(form);
    if (!lemma.isEmpty() && lemma.indexOf(' ') < 0) {
      keys.add(fold(lemma));
    }
    for (Ending ending : endings) {
      if (form.length() > ending.plural().length() + 1 && form.endsWith(ending.plural())) {
        keys.add(form.substring(0, form.length() - ending.plural().length()) + ending.singular());
      }
    }
    return keys;
  }
}
