package org.waybill.usecases;

import java.util.List;
import org.waybill.syntax.corenlp.CoreNlpParsers;

/** Lists the languages that reports can be read in, with what they are read by. */
public final class ListLanguages {

  private final CoreNlpParsers parsers;

  /** A list of the languages that the given parsers have grammar for. */
  public ListLanguages(CoreNlpParsers parsers) {
    this.parsers = parsers;
  }

  /** The languages, by code. */
  public List<LanguageSupport> list() {
    return parsers.languages().stream()
        .map(language ->
            new LanguageSupport(
                language.code(),
                language.name(),
                language.models(),
                LanguageFolder.entries(language.code())))
        .toList();
  }
}
