package org.waybill.syntax.corenlp;

import edu.stanford.nlp.parser.common.ParserConstraint;
import edu.stanford.nlp.parser.shiftreduce.FeatureFactory;
import edu.stanford.nlp.parser.shiftreduce.PerceptronModel;
import edu.stanford.nlp.parser.shiftreduce.ShiftReduceOptions;
import edu.stanford.nlp.parser.shiftreduce.State;
import edu.stanford.nlp.parser.shiftreduce.Transition;
import edu.stanford.nlp.util.ErasureUtils;
import edu.stanford.nlp.util.Index;
import edu.stanford.nlp.util.ReflectionLoading;
import edu.stanford.nlp.util.ScoredComparator;
import edu.stanford.nlp.util.ScoredObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** CoreNLP's perceptron with its weights in a {@link TransitionModel}. */
final class TableModel extends PerceptronModel {

  private static final long serialVersionUID = 1L;

  private final ShiftReduceOptions options;
  private final transient List<Transition> transitions;
  private final transient FeatureFactory features;
  private final transient TransitionModel weights;

  private TableModel(
      TransitionModel weights,
      ShiftReduceOptions options,
      Index<Transition> transitions,
      List<Set<String>> states) {
    super(options, transitions, states.get(0), states.get(1), states.get(2));
    this.weights = weights;
    this.options = options;
    this.transitions = transitions.objectsList();
    this.features = ReflectionLoading.loadByReflection(options.featureFactoryClass);
  }

  /** Unpacks what the build kept of CoreNLP's parser beside the weights. */
  static TableModel of(TransitionModel weights) {
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(weights.grammar()))) {
      ShiftReduceOptions options = (ShiftReduceOptions) in.readObject();
      Index<Transition> transitions = ErasureUtils.uncheckedCast(in.readObject());
      Set<String> known = ErasureUtils.uncheckedCast(in.readObject());
      Set<String> roots = ErasureUtils.uncheckedCast(in.readObject());
      Set<String> onlyRoots = ErasureUtils.uncheckedCast(in.readObject());
      return new TableModel(weights, options, transitions, List.of(known, roots, onlyRoots));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  ShiftReduceOptions options() {
    return options;
  }

  @Override
  public Collection<ScoredObject<Integer>> findHighestScoringTransitions(
      State state, boolean requireLegal, int wanted, @Nullable List<ParserConstraint> constraints) {
    float[] scores = new float[transitions.size()];
    weights.add(features.featurize(state), scores);
    PriorityQueue<ScoredObject<Integer>> best =
        new PriorityQueue<>(wanted + 1, ScoredComparator.ASCENDING_COMPARATOR);
    double least = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < scores.length; i++) {
      // Most transitions score too little, so their legality need not be looked into.
      if (scores[i] > least && (!requireLegal || transitions.get(i).isLegal(state, constraints))) {
        best.add(new ScoredObject<>(i, scores[i]));
        if (best.size() > wanted) {
          best.poll();
        }
        if (best.size() == wanted) {
          least = best.element().score();
        }
      }
    }
    return best;
  }
}
