package org.waybill.server.views;

import com.ibm.icu.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.waybill.model.Coded;

/**
 * The words of the interface in one language. What the ledger says (names, sentences) is in the
 * language that it was printed in.
 */
public final class Words {

  /** The languages of the interface, ISO 639-1, the default first. */
  public static final List<String> LANGUAGES = List.of("en", "es");

  private static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private static final Map<String, Words> ALL =
      Map.of("en", new Words("en"), "es", new Words("es"));

  private final String language;
  private final Locale locale;
  private final ResourceBundle bundle;

  private Words(String language) {
    this.language = language;
    this.locale = Locale.of(language);
    this.bundle = ResourceBundle.getBundle("org.waybill.server.words.words", locale, NO_FALLBACK);
  }

  /** The words in a language; in English if there are none. */
  public static Words in(String language) {
    Words words = ALL.get(language);
    return words == null ? english() : words;
  }

  private static Words english() {
    Words words = ALL.get("en");
    if (words == null) {
      throw new IllegalStateException("there are no English words");
    }
    return words;
  }

  /** The language, ISO 639-1. */
  public String language() {
    return language;
  }

  /** A text of the interface; numbers and plurals are put in by ICU's message format. */
  public String text(String key, Object... values) {
    try {
      return new MessageFormat(bundle.getString(key), locale).format(values);
    } catch (MissingResourceException e) {
      throw new IllegalStateException("no words for '" + key + "' in " + language, e);
    }
  }

  /** Whether there is a text of this key. */
  public boolean has(String key) {
    return bundle.containsKey(key);
  }

  /** The word for a code of the claim format, for instance of {@code stage} and {@code shipped}. */
  public String code(String vocabulary, String code) {
    String key = vocabulary + "." + code;
    return bundle.containsKey(key) ? bundle.getString(key) : code;
  }

  /** The word for a coded value. */
  public String code(String vocabulary, Coded value) {
    return code(vocabulary, value.code());
  }

  /** A state by its code, with the code behind the name; any other key as it is. */
  public String principal(String key) {
    return Principals.isState(key)
        ? Locale.of("", key).getDisplayCountry(locale) + " (" + key + ")"
        : key;
  }

  /** A state by its code, or any other key, without the code. */
  public String name(String key) {
    return Principals.isState(key) ? Locale.of("", key).getDisplayCountry(locale) : key;
  }
}
