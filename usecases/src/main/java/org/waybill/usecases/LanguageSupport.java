package org.waybill.usecases;

import java.util.List;
import java.util.SortedMap;

/**
 * A language that reports can be read in.
 *
 * @param code its ISO 639-1 code
 * @param name its English name
 * @param models the file names of the models that parse it
 * @param entries how many entries each file of its folder has, by the file's path in the folder
 */
public record LanguageSupport(
    String code, String name, List<String> models, SortedMap<String, Integer> entries) {

  /** Copies the list. */
  public LanguageSupport {
    models = List.copyOf(models);
  }
}
