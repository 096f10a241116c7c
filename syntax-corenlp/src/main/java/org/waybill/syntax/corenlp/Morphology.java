package org.waybill.syntax.corenlp;

import java.util.Locale;
import org.waybill.model.InvalidValueException;

/** Finds lemma, universal tag and features of tagged words. */
interface Morphology {

  /**
   * Analyses one word.
   *
   * @param form the word as it stands in the text
   * @param tag the tag that the language's tagger gave
   * @param relation its relation in the tree
   */
  Analysis analyse(String form, String tag, String relation);

  /** The morphology that a language's settings name. */
  static Morphology load(LanguageSettings settings) {
    String kind = settings.required("lemmas");
    return switch (kind.toLowerCase(Locale.ROOT)) {
      case "dictionary" -> new DictionaryMorphology(settings);
      case "rules" -> new RuleMorphology(settings);
      default ->
          throw new InvalidValueException(
              "languages/"
                  + settings.code()
                  + "/corenlp.properties: lemmas = "
                  + kind
                  + "; expected dictionary or rules");
    };
  }
}
