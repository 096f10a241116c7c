package org.waybill.syntax.corenlp;

import java.util.List;

/**
 * A language that can be parsed.
 *
 * @param code its ISO 639-1 code
 * @param name its English name
 * @param models the file names of the models that it is read with
 */
public record SupportedLanguage(String code, String name, List<String> models) {

  /** Copies the list. */
  public SupportedLanguage {
    models = List.copyOf(models);
  }
}
