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
        Path settings = language.resolve("corenlp.properties");
        if (Files.exists(settings)) {
          convert(settings, models, language.resolve("parser.model"));
        }
      }
    }
  }

  private static void convert(Path settings, Path models, Path target) throws IOException {
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
    if (Files.exists(target)
        && Files.getLastModifiedTime(target).compareTo(Files.getLastModifiedTime(source)) > 0
        && Files.getLastModifiedTime(target).compareTo(Files.getLastModifiedTime(settings)) > 0) {
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
  }
}
