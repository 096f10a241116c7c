package org.waybill.syntax.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.common.ParserQuery;
import edu.stanford.nlp.parser.shiftreduce.ShiftReduceParser;
import edu.stanford.nlp.trees.GrammaticalStructureFactory;
import edu.stanford.nlp.trees.TypedDependency;
import java.util.Arrays;
import java.util.List;

/**
 * Dependency trees by way of constituents: CoreNLP's shift-reduce parser, then its rules from
 * constituents to Universal Dependencies.
 */
final class ShiftReduceTrees implements TreeParser {

  private final ShiftReduceParser parser;
  private final GrammaticalStructureFactory structures;

  ShiftReduceTrees(TransitionModel model) {
    TableModel scores = TableModel.of(model);
    this.parser = new ShiftReduceParser(scores.options(), scores);
    this.structures =
        parser
            .treebankLanguagePack()
            .grammaticalStructureFactory(
                unused -> true, parser.getTLPParams().typedDependencyHeadFinder());
  }

  @Override
  public Tree over(List<CoreLabel> words) {
    int[] heads = new int[words.size()];
    String[] relations = new String[words.size()];
    Arrays.fill(heads, -1);
    Arrays.fill(relations, "dep");
    ParserQuery query = parser.parserQuery();
    if (query.parse(words)) { // else all hang from the first
      for (TypedDependency dependency :
          structures.newGrammaticalStructure(query.getBestParse()).typedDependencies()) {
        int dependent = dependency.dep().index() - 1;
        heads[dependent] = dependency.gov().index() - 1;
        relations[dependent] = dependency.reln().toString();
      }
    }
    return new Tree(heads, relations);
  }
}
