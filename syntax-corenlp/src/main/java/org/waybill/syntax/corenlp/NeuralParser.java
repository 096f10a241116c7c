package org.waybill.syntax.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Decodes trees with a {@link NeuralModel}, greedily, by the arc-standard system.
 *
 * <p>It gives the trees that CoreNLP's own {@code DependencyParser} gives. That one spends seconds
 * and 400 MB on multiplying the commonest features beforehand; here a product is kept when it is
 * first needed.
 */
final class NeuralParser implements TreeParser {

  private static final String UNKNOWN = "-UNKNOWN-";
  private static final String NONE = "-NULL-";
  private static final String ROOT = "-ROOT-";

  /** How many products are kept at most; each takes four bytes a hidden unit. */
  private static final int KEPT = 25_000;

  private final NeuralModel model;
  private final Map<String, Integer> words;
  private final Map<String, Integer> tags;
  private final AtomicReferenceArray<float[]> products;
  private final AtomicInteger kept = new AtomicInteger();

  NeuralParser(NeuralModel model) {
    this.model = model;
    this.words = model.numbers(0, model.firstTag());
    this.tags = model.numbers(model.firstTag(), model.firstLabel());
    this.products = new AtomicReferenceArray<>(model.words().size() * model.slots());
  }

  @Override
  public Tree over(List<CoreLabel> sentence) {
    int length = sentence.size();
    int[] word = new int[length + 1];
    int[] tag = new int[length + 1];
    word[0] = number(words, ROOT);
    tag[0] = number(tags, ROOT);
    for (int i = 1; i <= length; i++) {
      word[i] = number(words, sentence.get(i - 1).word());
      tag[i] = number(tags, sentence.get(i - 1).tag());
    }
    ParserState state =
        new ParserState(
            word,
            tag,
            new ParserState.Absent(number(words, NONE), number(tags, NONE), model.firstLabel()));
    int[] features = new int[model.slots()];
    float[] hidden = new float[model.hidden()];
    float[] scores = new float[model.transitions()];
    while (!state.isFinished()) {
      state.features(features);
      score(features, hidden, scores);
      state.apply(best(state, scores), labels());
    }
    return tree(state, length);
  }

  private static int number(Map<String, Integer> numbers, String name) {
    Integer number = numbers.get(name);
    return number == null ? numbers.getOrDefault(UNKNOWN, 0) : number;
  }

  private int labels() {
    return model.words().size() - model.firstLabel() - 1;
  }

  private int best(ParserState state, float[] scores) {
    int best = -1;
    for (int transition = 0; transition < scores.length; transition++) {
      if ((best < 0 || scores[transition] > scores[best]) && state.allows(transition, labels())) {
        best = transition;
      }
    }
    return best;
  }

  /** Runs the network: embeddings to hidden units, their cubes to transitions. */
  private void score(int[] features, float[] hidden, float[] scores) {
    System.arraycopy(model.bias(), 0, hidden, 0, hidden.length);
    for (int slot = 0; slot < features.length; slot++) {
      float[] product = product(features[slot], slot);
      for (int h = 0; h < hidden.length; h++) {
        hidden[h] += product[h];
      }
    }
    Arrays.fill(scores, 0);
    float[] outer = model.outer();
    for (int h = 0; h < hidden.length; h++) {
      float cube = hidden[h] * hidden[h] * hidden[h];
      int row = h * scores.length;
      for (int t = 0; t < scores.length; t++) {
        scores[t] += cube * outer[row + t];
      }
    }
  }

  private float[] product(int feature, int slot) {
    int index = feature * model.slots() + slot;
    float[] product = products.get(index);
    if (product == null) {
      product = multiply(feature, slot);
      if (kept.get() < KEPT && products.compareAndSet(index, null, product)) {
        kept.incrementAndGet();
      }
    }
    return product;
  }

  private float[] multiply(int feature, int slot) {
    int size = model.hidden();
    float[] product = new float[size];
    float[] inner = model.inner();
    for (int place = 0; place < model.width(); place++) {
      float factor = model.embeddings()[feature * model.width() + place];
      int row = (slot * model.width() + place) * size;
      for (int h = 0; h < size; h++) {
        product[h] += factor * inner[row + h];
      }
    }
    return product;
  }

  private Tree tree(ParserState state, int length) {
    int[] heads = new int[length];
    String[] relations = new String[length];
    for (int i = 0; i < length; i++) {
      heads[i] = state.head(i + 1) - 1;
      relations[i] = model.words().get(state.label(i + 1));
    }
    return new Tree(heads, relations);
  }
}
