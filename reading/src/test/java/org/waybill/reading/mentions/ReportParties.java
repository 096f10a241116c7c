package org.waybill.reading.mentions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waybill.model.Report;
import org.waybill.reading.gazetteer.Gazetteer;
import org.waybill.reading.grammar.HandTree;
import org.waybill.reading.language.Language;
import org.waybill.reading.materiel.MaterielLexicon;
import org.waybill.syntax.Sentence;

/**
 * The parties of a report whose trees are written down by hand.
 *
 * @param discourse the report
 * @param parties its parties
 */
record ReportParties(Discourse discourse, Parties parties) {

  /** A report of some sentences, each as {@link HandTree} reads it. */
  static ReportParties of(String language, String... trees) {
    Gazetteer gazetteer = Gazetteer.load(language);
    MaterielLexicon materiel = MaterielLexicon.load(language);
    List<ReadSentence> sentences = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (String lines : trees) {
      Sentence tree = HandTree.of(lines, text.length());
      text.append(HandTree.text(tree)).append(' ');
      sentences.add(
          new ReadSentence(
              sentences.size(), 0, tree, gazetteer.find(tree.tokens()), materiel.find(tree)));
    }
    Report report =
        new Report("1", language, "", "", Optional.empty(), Optional.empty(), text.toString());
    Discourse discourse = new Discourse(report, sentences);
    return new ReportParties(discourse, Parties.of(discourse, Language.read(language).parties()));
  }

  /** The keys of those that a word stands for; words are counted from 1 as in the trees. */
  List<String> at(int sentence, int word) {
    ReadSentence in = discourse.sentences().get(sentence);
    return parties.of(in, in.tree().token(word - 1)).stream().map(m -> m.party().key()).toList();
  }
}
