package org.waybill.syntax.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.waybill.model.InvalidValueException;

/** Puts a dependency tree over tagged words. */
interface TreeParser {

  /** The tree over tagged words, which have indexes from 1. */
  Tree over(List<CoreLabel> words);

  /** Loads the model that a language's settings name, in the form that the build gave it. */
  static TreeParser load(LanguageSettings settings) {
    String path = settings.parserPath();
    try (InputStream in = TreeParser.class.getResourceAsStream("/" + path)) {
      if (in == null) {
        throw new InvalidValueException(
            "the parser model " + path + " is not on the class path; build Waybill again");
      }
      DataInputStream data = new DataInputStream(new BufferedInputStream(in, 1 << 16));
      String format = data.readUTF();
      return switch (format) {
        case NeuralModel.FORMAT -> new NeuralParser(NeuralModel.read(data));
        case TransitionModel.FORMAT -> new ShiftReduceTrees(TransitionModel.read(data));
        default ->
            throw new InvalidValueException(
                "the parser model " + path + " is of an unknown format: " + format);
      };
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
