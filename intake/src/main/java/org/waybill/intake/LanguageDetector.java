package org.waybill.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.Set;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/**
 * Tells the language of a text by the model of Apache OpenNLP for 183 languages.
 *
 * <p>Its probabilities are small, since they are shared out among all languages; what counts is
 * their ratio. A language that is preferred or hinted at is taken where it comes near the likeliest
 * one, since headlines of five words fit a language and its neighbour alike.
 */
final class LanguageDetector {

  private static final int LETTERS_NEEDED = 12;
  private static final int SAMPLE = 4_000;
  private static final double NEAR_ENOUGH_FOR_PREFERRED = 0.7;
  private static final double NEAR_ENOUGH_FOR_HINT = 0.4;

  private LanguageDetector() {}

  /** Loaded when first needed: half a second that a report with a given language never pays. */
  private static final class Model {
    private static final LanguageDetectorME DETECTOR = load();

    private static LanguageDetectorME load() {
      try (InputStream model =
          LanguageDetectorModel.class.getResourceAsStream("/langdetect-183.bin")) {
        if (model == null) {
          throw new IllegalStateException("the language model is not on the class path");
        }
        return new LanguageDetectorME(new LanguageDetectorModel(model));
      } catch (IOException broken) {
        throw new IllegalStateException("the language model is damaged", broken);
      }
    }
  }

  /**
   * The ISO 639-1 code of the language of a text; empty if there are too few letters to tell.
   *
   * @param text the text; its first 4000 characters are looked at
   * @param hint what the input says of itself without being sure, or an empty string
   * @param preferred the languages that are likelier than others
   */
  static Optional<String> detect(String text, String hint, Set<String> preferred) {
    String sample = text.substring(0, Math.min(SAMPLE, text.length()));
    if (sample.codePoints().filter(Character::isLetter).limit(LETTERS_NEEDED).count()
        < LETTERS_NEEDED) {
      return hint.isEmpty() ? Optional.empty() : Optional.of(hint);
    }
    Language[] ranked = predict(sample);
    double best = ranked[0].getConfidence();
    String chosen = "";
    for (Language language : ranked) {
      String code = LanguageCodes.of(language.getLang()).orElse(language.getLang());
      double ratio = language.getConfidence() / best;
      if (code.equals(hint) && ratio >= NEAR_ENOUGH_FOR_HINT) {
        return Optional.of(hint);
      }
      if (chosen.isEmpty() && preferred.contains(code) && ratio >= NEAR_ENOUGH_FOR_PREFERRED) {
        chosen = code;
      }
    }
    String first = ranked[0].getLang();
    return Optional.of(chosen.isEmpty() ? LanguageCodes.of(first).orElse(first) : chosen);
  }

  private static Language[] predict(String sample) {
    // The detector's documentation makes no promise for several threads; a call takes two
    // milliseconds.
    synchronized (Model.DETECTOR) {
      return Model.DETECTOR.predictLanguages(sample);
    }
  }
}
