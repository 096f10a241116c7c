package org.waybill.reading.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waybill.model.Report;
import org.waybill.reading.factuality.StandingReader;
import org.waybill.reading.gazetteer.Gazetteer;
import org.waybill.reading.grammar.HandTree;
import org.waybill.reading.language.Language;
import org.waybill.reading.materiel.MaterielLexicon;
import org.waybill.reading.mentions.Discourse;
import org.waybill.reading.mentions.Parties;
import org.waybill.reading.mentions.ReadSentence;
import org.waybill.syntax.Sentence;

/** An English report of hand-built trees, and what the frames find in it. */
final class HandReport {

  private static final Language ENGLISH = Language.read("en");
  private static final FrameLexicon FRAMES = FrameLexicon.read("en");
  private static final Gazetteer NAMES = Gazetteer.load("en");
  private static final MaterielLexicon MATERIEL = MaterielLexicon.load("en");

  private final Report report;
  private final Parties parties;
  private final EventReader reader;
  private final List<ReadSentence> sentences = new ArrayList<>();
  private final List<List<Candidate>> candidates = new ArrayList<>();

  HandReport(String title, String... trees) {
    StringBuilder text = new StringBuilder();
    for (String lines : trees) {
      Sentence tree = HandTree.of(lines, text.length());
      text.append(HandTree.text(tree)).append('\n');
      sentences.add(
          new ReadSentence(
              sentences.size(), 0, tree, NAMES.find(tree.tokens()), MATERIEL.find(tree)));
    }
    report =
        new Report("x", "en", title, "Outlet", Optional.empty(), Optional.empty(), text.toString());
    parties = Parties.of(new Discourse(report, sentences), ENGLISH.parties());
    reader =
        new EventReader(
            FRAMES,
            ENGLISH.grammar(),
            parties,
            new StandingReader(
                ENGLISH.grammar(), ENGLISH.modality(), ENGLISH.speech(), ENGLISH.operators()));
    for (ReadSentence sentence : sentences) {
      candidates.add(reader.read(sentence));
    }
  }

  ReadSentence sentence(int index) {
    return sentences.get(index);
  }

  /** The candidate of a kind that a word of a sentence evokes. */
  Candidate candidate(int sentence, String kind, String word) {
    return candidates.get(sentence).stream()
        .filter(c -> c.kind().equals(kind) && c.predicate().text().equals(word))
        .findFirst()
        .orElseThrow();
  }

  /** The transfers that some weights make of the candidates. */
  Transfers transfers(Weights weights) {
    List<Surroundings> around = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      around.add(around(i));
    }
    return new Transfers(new Discourse(report, sentences), reader, parties, around, weights);
  }

  NamedSides sides() {
    return NamedSides.of(report, sentences, parties);
  }

  Salience salience() {
    return Salience.of(sentences, report);
  }

  Surroundings around(int sentence) {
    return new Surroundings(
        report,
        candidates.get(sentence),
        candidates.stream().flatMap(List::stream).toList(),
        sentences,
        salience(),
        ENGLISH.grammar());
  }
}
