package org.waybill.reading.data;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * A word of a sentence, cut finer than a token: letters, digits with their separators, or one sign.
 *
 * @param text as written
 * @param keys the folded forms under which tables may know it, the preferred one first: form,
 *     lemma, singular
 * @param token index of the token that it belongs to
 * @param glued whether no space stands before it
 */
public record Word(String text, Set<String> keys, int token, boolean glued) {

  /** Keeps its own copy of the keys, in their order: readings must not differ from run to run. */
  public Word {
    keys = Collections.unmodifiableSet(new LinkedHashSet<>(keys));
  }

  /** Whether it is a figure in digits 0 to 9. */
  public boolean isFigure() {
    return '0' <= text.charAt(0) && text.charAt(0) <= '9';
  }

  /** Whether it is letters. */
  public boolean isLetters() {
    return Character.isLetter(text.charAt(0));
  }

  /** Whether it starts with a capital. */
  public boolean isCapitalised() {
    return Character.isUpperCase(text.codePointAt(0));
  }

  /** Whether it is a hyphen or dash. */
  public boolean isDash() {
    return Character.getType(text.charAt(0)) == Character.DASH_PUNCTUATION;
  }

  /** Whether it is an apostrophe, which may close a quotation or mark a possessive. */
  public boolean isApostrophe() {
    return text.equals("'") || text.equals("\u2019");
  }

  /** Whether it is a quotation mark or bracket. */
  public boolean isWrapping() {
    return switch (Character.getType(text.charAt(0))) {
      case Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION ->
          true;
      default -> "\"'`".contains(text);
    };
  }
}
