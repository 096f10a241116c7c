package org.waybill.reading.events;

import java.util.ArrayList;
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

/** Finds the events of a report. */
public final class Events {

  private Events() {}

  /** The events of a report, in the order of the text. */
  public static List<Finding> in(
      Discourse discourse,
      Parties parties,
      FrameLexicon lexicon,
      GrammarWords grammar,
      StandingReader standings) {
    EventReader reader = new EventReader(lexicon, grammar, parties, standings);
    List<List<Candidate>> perSentence = new ArrayList<>();
    List<Candidate> all = new ArrayList<>();
    for (ReadSentence sentence : discourse.sentences()) {
      List<Candidate> candidates = reader.read(sentence);
      perSentence.add(candidates);
      all.addAll(candidates);
    }
    Salience salience = Salience.of(discourse.sentences(), discourse.report());
    List<Finding> found = new ArrayList<>();
    for (List<Candidate> candidates : perSentence) {
      Surroundings around =
          new Surroundings(
              discourse.report(),
              candidates,
              List.copyOf(all),
              discourse.sentences(),
              salience,
              grammar);
      List<Finding> here = new ArrayList<>();
      for (Candidate candidate : candidates) {
        KindRules rules = rules(candidate.kind());
        Candidate completed = rules.complete(candidate, around);
        if (completed.hasWhatItNeeds()) {
          rules.build(completed, around).ifPresent(event -> here.add(finding(completed, event)));
        }
      }
      found.addAll(OneContact.of(here));
    }
    return found;
  }

  private static KindRules rules(String kind) {
    return switch (kind) {
      case "transfer" -> new TransferRules();
      case "contact" -> new ContactRules();
      case "commitment" -> new CommitmentRules();
      case "appeal" -> new AppealRules();
      case "measure" -> new MeasureRules();
      case "inquiry" -> new InquiryRules();
      default -> throw new IllegalArgumentException("no rules for the kind " + kind);
    };
  }

  private static Finding finding(Candidate candidate, Event event) {
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
