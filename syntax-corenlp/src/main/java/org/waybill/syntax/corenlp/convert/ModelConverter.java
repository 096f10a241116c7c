package org.waybill.syntax.corenlp.convert;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Properties;
import org.waybill.model.InvalidValueException;

/** Converts the parser model of every language; the build runs it after compiling. */
public final class ModelConverter {

  /** Raised whenever the conversion gives something else. */
  private static final String FORM = "2";

  private ModelConverter() {}

  /**
   * Converts what is not converted yet.
   *
   * @param arguments the folder with CoreNLP's models, and the folder of this module's classes and
   *     resources, which the converted models are written to
   * @throws IOException if a model cannot be read or written
   */
  public static void main(String[] arguments) throws IOException {
    Path models = Path.of(arguments[0]);
    Path resources = Path.of(arguments[1]);
    try (DirectoryStream<Path> languages =
        Files.newDirectoryStream(resources.resolve("languages"))) {
      for (Path language : languages) {
        if (Files.exists(language.resolve("corenlp.properties"))) {
          convert(language, models);
        }
      }
    }
  }

  private static void convert(Path folder, Path models) throws IOException {
    Path settings = folder.resolve("corenlp.properties");
    Path target = folder.resolve("parser.model");
    Properties lines = new Properties();
    try (Reader reader = Files.newBufferedReader(settings, StandardCharsets.UTF_8)) {
      lines.load(reader);
    }
    String name = lines.getProperty("parser", "").strip();
    Path source = models.resolve(name);
    if (!Files.isRegularFile(source)) {
      throw new InvalidValueException(
          settings + ": parser = " + name + " is not among the models that the build unpacks");
    }
    String madeFrom = madeFrom(lines, source);
    Path note = models.resolve(folder.getFileName() + ".made-from");
    if (Files.exists(target) && Files.exists(note) && Files.readString(note).equals(madeFrom)) {
      return;
    }
    Path unfinished = target.resolveSibling("parser.model.new");
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(unfinished)))) {
      if (name.endsWith(".ser.gz")) {
        TransitionModelReader.read(source, lines).write(out);
      } else {
        NeuralModelReader.read(source).write(out);
      }
    }
    Files.move(unfinished, target, StandardCopyOption.REPLACE_EXISTING);
    Files.writeString(note, madeFrom);
  }

  /** What a converted model depends on. */
  private static String madeFrom(Properties lines, Path source) throws IOException {
    return String.join(
        "\n",
        FORM,
        source.toString(),
        Files.getLastModifiedTime(source).toString(),
        lines.getProperty("parser.beam", ""),
        lines.getProperty("parser.smallest", ""));
  }
}
