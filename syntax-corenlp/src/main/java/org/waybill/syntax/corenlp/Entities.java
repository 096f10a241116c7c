package org.waybill.syntax.corenlp;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations.AnswerAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Marks the names of persons, organisations and places. */
final class Entities {

  private final CRFClassifier<CoreLabel> classifier;
  private final Map<String, String> classes;

  private Entities(CRFClassifier<CoreLabel> classifier, Map<String, String> classes) {
    this.classifier = classifier;
    this.classes = classes;
  }

  static Entities load(LanguageSettings settings) {
    try {
      return new Entities(
          CRFClassifier.getClassifier(settings.required("entities")), settings.under("entities."));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The entity class of each word, empty for none. */
  List<String> of(List<CoreLabel> words) {
    List<String> found = new ArrayList<>(words.size());
    for (CoreLabel word : classifier.classifySentence(words)) {
      found.add(classes.getOrDefault(word.get(AnswerAnnotation.class), ""));
    }
    return found;
  }
}
