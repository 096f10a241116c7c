package org.waybill.reading.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** A file of examples for tests: a sentence, a tab, and what is expected of it. */
public final class Examples {

  /**
   * An example.
   *
   * @param place the file and line
   * @param sentence the text, see {@link TaggedText}
   * @param expected what is expected, in the words of the file
   */
  public record Example(String place, String sentence, String expected) {

    @Override
    public String toString() {
      return place + ": " + sentence;
    }
  }

  private Examples() {}

  /** The examples of a file on the class path. */
  public static Stream<Example> of(String path) {
    try (InputStream stream = Examples.class.getResourceAsStream(path)) {
      if (stream == null) {
        throw new IllegalArgumentException("there is no " + path);
      }
      List<String> lines =
          new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
      return Stream.iterate(0, i -> i < lines.size(), i -> i + 1)
          .filter(i -> !lines.get(i).isBlank() && !lines.get(i).startsWith("#"))
          .map(i -> {
            String[] cells = lines.get(i).split("\t+", -1);
            if (cells.length != 2) {
              throw new IllegalArgumentException(path + ":" + (i + 1) + " needs two cells");
            }
            return new Example(path + ":" + (i + 1), cells[0].strip(), cells[1].strip());
          });
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
