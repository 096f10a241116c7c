package org.waybill.syntax.corenlp;

import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.waybill.model.UnsupportedLanguageException;
import org.waybill.syntax.Parser;

/**
 * The parsers of all languages that have CoreNLP models here.
 *
 * <p>A language is supported if the class path has {@code /languages/<code>/corenlp.properties}.
 * Its models are loaded when its parser is first asked for, once, and stay. Safe for use by several
 * threads at once.
 */
public final class CoreNlpParsers {

  static {
    // CoreNLP reports every file it loads on standard error, which belongs to the command line.
    RedwoodConfiguration.empty().apply();
  }

  private final Map<String, LazyParser> parsers = new TreeMap<>();

  /** The parsers of the languages on the class path; loads no model yet. */
  public CoreNlpParsers() {
    for (String code : Locale.getISOLanguages()) {
      LanguageSettings.find(code)
          .ifPresent(settings -> parsers.put(code, new LazyParser(settings)));
    }
  }

  /** The languages that can be parsed, by code. */
  public List<SupportedLanguage> languages() {
    return parsers.values().stream().map(parser -> parser.settings.describe()).toList();
  }

  /**
   * The parser of a language; its models are loaded if they are not yet.
   *
   * @param language an ISO 639-1 code
   * @throws UnsupportedLanguageException if there are no models for it
   */
  public Parser parser(String language) {
    LazyParser parser = parsers.get(language);
    if (parser == null) {
      throw new UnsupportedLanguageException(
          "no grammar for the language \""
              + language
              + "\"; there is one for: "
              + String.join(", ", parsers.keySet()));
    }
    return parser.get();
  }

  private static final class LazyParser {
    private final LanguageSettings settings;
    private Optional<Parser> loaded = Optional.empty();

    LazyParser(LanguageSettings settings) {
      this.settings = settings;
    }

    synchronized Parser get() {
      if (loaded.isEmpty()) {
        loaded = Optional.of(CoreNlpParser.load(settings));
      }
      return loaded.orElseThrow();
    }
  }
}
