package org.waybill.syntax.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.trees.TypedDependency;
import java.util.Arrays;
import java.util.List;

/** Trees from CoreNLP's neural transition parser. */
final class NeuralTrees {

  private final DependencyParser parser;

  NeuralTrees(LanguageSettings settings) {
    this.parser = DependencyParser.loadFromModelFile(settings.required("parser"));
  }

  /** The tree over tagged words. */
  Tree over(List<CoreLabel> words) {
    int[] heads = new int[words.size()];
    String[] relations = new String[words.size()];
    Arrays.fill(heads, -1);
    Arrays.fill(relations, "dep");
    for (TypedDependency dependency : parser.predict(words).typedDependencies()) {
      int dependent = dependency.dep().index() - 1;
      heads[dependent] = dependency.gov().index() - 1;
      relations[dependent] = dependency.reln().toString();
    }
    return new Tree(heads, relations);
  }
}
