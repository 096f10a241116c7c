package org.waybill.syntax.corenlp.convert;

import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.waybill.syntax.corenlp.NeuralModel;

/** Reads the text format of CoreNLP's neural dependency parser. */
final class NeuralModelReader {

  private final BufferedReader lines;

  private NeuralModelReader(BufferedReader lines) {
    this.lines = lines;
  }

  static NeuralModel read(Path file) throws IOException {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      return new NeuralModelReader(lines).read();
    }
  }

  private NeuralModel read() throws IOException {
    String first = line();
    // Newer models name their language and treebank before the sizes.
    while (!first.startsWith("dict=")) {
      first = line();
    }
    int words = size(first);
    int tags = size(line());
    int labels = size(line());
    int width = size(line());
    int hidden = size(line());
    int slots = size(line());
    line(); // the features to multiply beforehand, which we do when they come
    int all = words + tags + labels;
    int transitions = 2 * (labels - 1) + 1;
    List<String> names = new ArrayList<>(all);
    float[] embeddings = new float[all * width];
    for (int i = 0; i < all; i++) {
      String[] parts = line().split(" ", -1);
      names.add(parts[0]);
      for (int place = 0; place < width; place++) {
        embeddings[i * width + place] = Float.parseFloat(parts[place + 1]);
      }
    }
    float[] inner = numbers(slots * width, hidden);
    float[] bias = numbers(1, hidden);
    // A line for each hidden unit, and in it a number for each transition.
    float[] outer = numbers(hidden, transitions);
    return new NeuralModel(
        names, words, words + tags, width, hidden, slots, embeddings, inner, bias, outer);
  }

  private float[] numbers(int rows, int columns) throws IOException {
    float[] numbers = new float[rows * columns];
    for (int row = 0; row < rows; row++) {
      String[] parts = line().split(" ", -1);
      for (int column = 0; column < columns; column++) {
        numbers[row * columns + column] = Float.parseFloat(parts[column]);
      }
    }
    return numbers;
  }

  private static int size(String line) {
    return Integer.parseInt(line.substring(line.indexOf('=') + 1));
  }

  private String line() throws IOException {
    String line = lines.readLine();
    if (line == null) {
      throw new EOFException("the model ends too early");
    }
    return line;
  }
}
