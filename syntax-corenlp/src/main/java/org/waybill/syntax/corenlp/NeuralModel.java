package org.waybill.syntax.corenlp;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The numbers of a neural transition parser (Chen and Manning 2014), as CoreNLP trains it.
 *
 * @param words the embedded words, tags and labels, in this order; their places are their numbers
 * @param firstTag the number of the first tag
 * @param firstLabel the number of the first label, which stands for "none"
 * @param width length of an embedding
 * @param hidden number of hidden units
 * @param slots number of features of a parser state
 * @param embeddings by number, then place in the embedding
 * @param inner weights by slot, then place in the embedding, then hidden unit
 * @param bias by hidden unit
 * @param outer weights by hidden unit, then transition
 */
@SuppressWarnings("ArrayRecordComponent") // arrays of millions of numbers, read only
public record NeuralModel(
    List<String> words,
    int firstTag,
    int firstLabel,
    int width,
    int hidden,
    int slots,
    float[] embeddings,
    float[] inner,
    float[] bias,
    float[] outer) {

  /** The first string of the file. */
  static final String FORMAT = "waybill-neural-parser/1";

  private static final int CHUNK = 1 << 20;

  /** How many transitions there are: left and right for each label but "none", and shift. */
  int transitions() {
    return 2 * (words.size() - firstLabel - 1) + 1;
  }

  /** The numbers of the names between two places. */
  Map<String, Integer> numbers(int from, int to) {
    Map<String, Integer> numbers = HashMap.newHashMap(to - from);
    for (int i = from; i < to; i++) {
      numbers.put(words.get(i), i);
    }
    return numbers;
  }

  /** Writes the model with its format. */
  public void write(DataOutputStream out) throws IOException {
    out.writeUTF(FORMAT);
    byte[] names = String.join("\n", words).getBytes(StandardCharsets.UTF_8);
    for (int number : new int[] {names.length, firstTag, firstLabel, width, hidden, slots}) {
      out.writeInt(number);
    }
    out.write(names);
    for (float[] numbers : List.of(embeddings, inner, bias, outer)) {
      write(out, numbers);
    }
  }

  private static void write(DataOutputStream out, float[] numbers) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(numbers.length * Float.BYTES);
    bytes.order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer().put(numbers);
    out.write(bytes.array());
  }

  /** Reads a model whose format was read already. */
  static NeuralModel read(DataInputStream in) throws IOException {
    byte[] names = new byte[in.readInt()];
    int firstTag = in.readInt();
    int firstLabel = in.readInt();
    int width = in.readInt();
    int hidden = in.readInt();
    int slots = in.readInt();
    in.readFully(names);
    List<String> words = List.of(new String(names, StandardCharsets.UTF_8).split("\n", -1));
    int transitions = 2 * (words.size() - firstLabel - 1) + 1;
    return new NeuralModel(
        words,
        firstTag,
        firstLabel,
        width,
        hidden,
        slots,
        floats(in, words.size() * width),
        floats(in, slots * width * hidden),
        floats(in, hidden),
        floats(in, hidden * transitions));
  }

  private static float[] floats(DataInputStream in, int count) throws IOException {
    float[] numbers = new float[count];
    byte[] bytes = new byte[CHUNK];
    for (int done = 0; done < count; done += CHUNK / Float.BYTES) {
      int now = Math.min(CHUNK / Float.BYTES, count - done);
      in.readFully(bytes, 0, now * Float.BYTES);
      ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer().get(numbers, done, now);
    }
    return numbers;
  }
}
