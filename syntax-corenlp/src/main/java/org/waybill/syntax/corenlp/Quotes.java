package org.waybill.syntax.corenlp;

import java.util.Locale;
import org.waybill.model.InvalidValueException;

/** The quotation marks that a language's models were trained on. */
enum Quotes {
  /** The typewriter's, the same on both sides. */
  PLAIN("\"", "\""),

  /** Those of the Penn Treebank, two backticks before and two apostrophes behind. */
  PENN("``", "''");

  private static final String DOUBLE = "\"“”„‟«»";
  private static final String DOUBLE_OPENING = "“„‟«";
  private static final String SINGLE = "‘’‚‛‹›";

  private final String opening;
  private final String closing;

  Quotes(String opening, String closing) {
    this.opening = opening;
    this.closing = closing;
  }

  /** The marks that a language's settings name. */
  static Quotes of(LanguageSettings settings) {
    String name = settings.required("quotes");
    for (Quotes quotes : values()) {
      if (quotes.name().toLowerCase(Locale.ROOT).equals(name)) {
        return quotes;
      }
    }
    throw new InvalidValueException(
        "languages/"
            + settings.code()
            + "/corenlp.properties: quotes = "
            + name
            + "; expected plain or penn");
  }

  /** The form of a token that the models know, by what stands before it in the text. */
  String seen(String token, String text, int start) {
    if (token.length() == 1 && DOUBLE.contains(token)) {
      return opens(token, text, start) ? opening : closing;
    }
    String seen = token;
    for (int i = 0; i < SINGLE.length(); i++) {
      seen = seen.replace(SINGLE.charAt(i), '\'');
    }
    return seen;
  }

  private static boolean opens(String token, String text, int start) {
    if (!token.equals("\"")) {
      return DOUBLE_OPENING.contains(token);
    }
    return start == 0
        || Character.isWhitespace(text.charAt(start - 1))
        || "([{—–-¿¡".indexOf(text.charAt(start - 1)) >= 0;
  }
}
