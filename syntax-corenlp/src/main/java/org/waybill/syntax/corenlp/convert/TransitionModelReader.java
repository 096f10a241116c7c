package org.waybill.syntax.corenlp.convert;

import edu.stanford.nlp.parser.common.ParserGrammar;
import edu.stanford.nlp.parser.shiftreduce.BaseModel;
import edu.stanford.nlp.parser.shiftreduce.PerceptronModel;
import edu.stanford.nlp.parser.shiftreduce.ShiftReduceParser;
import edu.stanford.nlp.parser.shiftreduce.ShiftReduceTrainOptions;
import edu.stanford.nlp.parser.shiftreduce.Weight;
import edu.stanford.nlp.parser.shiftreduce.WeightMap;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.waybill.model.InvalidValueException;
import org.waybill.syntax.corenlp.TransitionModel;

/**
 * Packs the weights of CoreNLP's shift-reduce parser into a table.
 *
 * <p>CoreNLP shows neither its weights nor the sets that belong to them, so they are read from its
 * fields by reflection.
 */
final class TransitionModelReader {

  /** About four features share a place. */
  private static final int BITS_LESS = 2;

  /** CoreNLP's parsers have some 230 transitions; a byte numbers them. */
  private static final int MOST_TRANSITIONS = 256;

  private final float smallest;
  private final float[] scores = new float[MOST_TRANSITIONS];

  private TransitionModelReader(float smallest) {
    this.smallest = smallest;
  }

  /**
   * Reads a model.
   *
   * @param file the model as CoreNLP has it
   * @param settings {@code parser.beam}: how many trees are followed at once; {@code
   *     parser.smallest}: weights below are left out
   */
  static TransitionModel read(Path file, Properties settings) {
    ShiftReduceParser parser = (ShiftReduceParser) ParserGrammar.loadModel(file.toString());
    PerceptronModel model = (PerceptronModel) read(parser, ShiftReduceParser.class, "model");
    // CoreNLP does not write the options of a test; where they are unset it takes those of
    // training.
    ((ShiftReduceTrainOptions) parser.getOp().trainOptions).beamSize =
        Integer.parseInt(line(settings, "parser.beam"));
    WeightMap weights = (WeightMap) read(model, PerceptronModel.class, "featureWeights");
    float smallest = Float.parseFloat(line(settings, "parser.smallest"));
    return new TransitionModelReader(smallest).pack(grammar(parser, model), weights);
  }

  private static String line(Properties settings, String key) {
    String value = settings.getProperty(key);
    if (value == null) {
      throw new InvalidValueException("corenlp.properties has no line \"" + key + " = ...\"");
    }
    return value.strip();
  }

  private static byte[] grammar(ShiftReduceParser parser, PerceptronModel model) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(parser.getOp());
      for (String field :
          List.of("transitionIndex", "knownStates", "rootStates", "rootOnlyStates")) {
        out.writeObject(read(model, BaseModel.class, field));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static Object read(Object holder, Class<?> type, String name) {
    try {
      Field field = type.getDeclaredField(name);
      field.setAccessible(true);
      return field.get(holder);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("this CoreNLP has no field " + name + " in " + type, e);
    }
  }

  private TransitionModel pack(byte[] grammar, WeightMap weights) {
    float largest = 0;
    long size = 0;
    int features = 0;
    for (Map.Entry<String, Weight> feature : weights.entrySet()) {
      int count = count(feature.getValue());
      for (float score : scores) {
        largest = Math.max(largest, Math.abs(score));
      }
      size += size(count);
      features += Math.min(count, 1);
    }
    float scale = largest / Short.MAX_VALUE;
    int bits = Math.max(1, Integer.SIZE - Integer.numberOfLeadingZeros(features) - BITS_LESS);
    int[] places = new int[(1 << bits) + 1];
    for (Map.Entry<String, Weight> feature : weights.entrySet()) {
      places[place(feature.getKey(), bits) + 1] += size(count(feature.getValue()));
    }
    for (int i = 1; i < places.length; i++) {
      places[i] += places[i - 1];
    }
    byte[] entries = entries(weights, places, bits, scale, Math.toIntExact(size));
    return new TransitionModel(grammar, bits, scale, places, entries);
  }

  private byte[] entries(WeightMap weights, int[] places, int bits, float scale, int size) {
    int[] next = places.clone();
    ByteBuffer entries = ByteBuffer.allocate(size);
    for (Map.Entry<String, Weight> feature : weights.entrySet()) {
      int count = count(feature.getValue());
      if (count > 0) {
        int place = place(feature.getKey(), bits);
        entries.position(next[place]);
        entries.putInt((int) TransitionModel.hash(feature.getKey())).put((byte) count);
        for (int i = 0; i < scores.length; i++) {
          if (Math.abs(scores[i]) >= smallest) {
            entries.put((byte) i).putShort((short) Math.round(scores[i] / scale));
          }
        }
        next[place] = entries.position();
      }
    }
    return entries.array();
  }

  /** Spreads a feature's weights over the scores, and counts those that are not left out. */
  private int count(Weight weight) {
    Arrays.fill(scores, 0);
    weight.score(scores);
    int count = 0;
    for (float score : scores) {
      count += Math.abs(score) >= smallest ? 1 : 0;
    }
    return count;
  }

  private static int size(int count) {
    return count == 0 ? 0 : 5 + 3 * count;
  }

  private static int place(String feature, int bits) {
    return (int) (TransitionModel.hash(feature) >>> (Long.SIZE - bits));
  }
}
