package org.waybill.reading.events;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.waybill.model.Event;
import org.waybill.reading.factuality.StandingReader;
import org.waybill.reading.language.GrammarWords;
import org.waybill.reading.materiel.MaterielMention;
import org.waybill.reading.mentions.Discourse;
import org.waybill.reading.mentions.Parties;
import org.waybill.reading.mentions.ReadSentence;
import org.waybill.syntax.Token;

/** The events that a report tells of. */
public final class Events {

  private final Discourse discourse;
  private final List<Surroundings> sentences;
  private final Transfers transfers;

  /** The events of a report, found by the frames of its language. */
  public Events(
      Discourse discourse,
      Parties parties,
      FrameLexicon lexicon,
      GrammarWords grammar,
      StandingReader standings,
      Weights weights) {
    this.discourse = discourse;
    EventReader reader = new EventReader(lexicon, grammar, parties, standings);
    List<List<Candidate>> perSentence = new ArrayList<>();
    List<Candidate> all = new ArrayList<>();
    for (ReadSentence sentence : discourse.sentences()) {
      List<Candidate> candidates = reader.read(sentence);
      perSentence.add(candidates);
      all.addAll(candidates);
    }
    Salience salience = Salience.of(discourse.sentences(), discourse.report());
    List<Surroundings> around = new ArrayList<>();
    for (List<Candidate> candidates : perSentence) {
      around.add(
          new Surroundings(
              discourse.report(),
              candidates,
              List.copyOf(all),
              discourse.sentences(),
              salience,
              grammar));
    }
    this.sentences = List.copyOf(around);
    this.transfers = new Transfers(discourse, reader, parties, sentences, weights);
  }

  /** The events, in the order of the sentences. */
  public List<Finding> findings() {
    List<Transfers.Told> told = transfers.told();
    List<Finding> found = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      ReadSentence sentence = discourse.sentences().get(i);
      Surroundings around = sentences.get(i);
      List<Finding> here = new ArrayList<>();
      for (Transfers.Told transfer : told) {
        if (transfer.candidate().sentence().equals(sentence)) {
          here.add(finding(transfer.candidate(), transfer.event(), transfer.step()));
        }
      }
      for (Candidate candidate : around.inSentence()) {
        if (!candidate.kind().equals("transfer")) {
          KindRules rules = rules(candidate.kind());
          Candidate completed = rules.complete(candidate, around);
          if (completed.hasWhatItNeeds()) {
            rules
                .build(completed, around)
                .ifPresent(event -> here.add(finding(completed, event, "")));
          }
        }
      }
      here.sort(Comparator.comparingInt(finding -> finding.predicate().index()));
      found.addAll(OneContact.of(here));
    }
    return found;
  }

  /** The words that may tell of transfers, with all that they may tell. */
  public List<WeighedTransfer> weighed() {
    return transfers.weighed();
  }

  private static KindRules rules(String kind) {
    return switch (kind) {
      case "contact" -> new ContactRules();
      case "commitment" -> new CommitmentRules();
      case "appeal" -> new AppealRules();
      case "measure" -> new MeasureRules();
      case "inquiry" -> new InquiryRules();
      default -> throw new IllegalArgumentException("no rules for the kind " + kind);
    };
  }

  private static Finding finding(Candidate candidate, Event event, String weighed) {
    List<Token> tokens = new ArrayList<>();
    tokens.add(candidate.predicate());
    Set<String> inferred = new HashSet<>();
    List<String> steps = new ArrayList<>();
    steps.add("rule " + candidate.frame().id() + " at '" + candidate.predicate().text() + "'");
    for (Map.Entry<String, Filler> role : new java.util.TreeMap<>(candidate.roles()).entrySet()) {
      tokens.addAll(role.getValue().tokens());
      if (role.getValue().inferred()) {
        inferred.add(role.getKey());
      }
      steps.add(role.getKey() + ": " + role.getValue().path());
    }
    for (MaterielMention mention : candidate.materiel()) {
      if (candidate.materielIn().equals(candidate.sentence())) {
        tokens.add(candidate.sentence().tree().token(mention.firstToken()));
        tokens.add(candidate.sentence().tree().token(mention.lastToken()));
      }
      steps.add(
          "materiel: '"
              + candidate.materielIn().tree().token(mention.head()).text()
              + "' = "
              + mention.category().code());
    }
    Optional.of(candidate.standing().cues())
        .filter(cues -> !cues.isEmpty())
        .ifPresent(cues -> steps.add("factuality: " + String.join(", ", cues)));
    if (!weighed.isEmpty()) {
      steps.add(weighed);
    }
    return new Finding(
        event,
        candidate.factuality(),
        candidate.sentence(),
        candidate.predicate(),
        tokens,
        inferred,
        candidate.frame().id(),
        steps);
  }
}
