package org.waybill.reading.events;

import java.util.List;
import java.util.function.Predicate;
import org.waybill.model.MaterielCategory;
import org.waybill.reading.grammar.Clauses;
import org.waybill.reading.materiel.MaterielMention;
import org.waybill.reading.mentions.ReadSentence;
import org.waybill.syntax.Sentence;
import org.waybill.syntax.Token;

/** What speaks for a word to tell of a transfer at all, whoever takes part. */
final class CandidateFeatures {

  /** So many sentences are the lead of a report. */
  private static final int LEAD = 3;

  /** A sentence with fewer words is short. */
  private static final int SHORT = 12;

  private final List<ReadSentence> sentences;
  private final double dense;
  private final double rate;

  /** Features for a report of whose candidates the rules accept so many. */
  CandidateFeatures(List<ReadSentence> sentences, int accepted) {
    this.sentences = sentences;
    this.dense =
        sentences.stream().filter(CandidateFeatures::namesMateriel).count()
            / (double) Math.max(1, sentences.size());
    this.rate = Math.min(1, accepted / (double) Math.max(1, sentences.size()));
  }

  Features of(PossibleTransfer transfer, Surroundings around) {
    Features features = new Features().of("told");
    features.put("bias", true);
    frame(features, transfer);
    materiel(features, transfer);
    sentence(features, transfer.told().sentence());
    syntax(features, transfer.told());
    neighbours(features, transfer.told(), around);
    return features;
  }

  private static void frame(Features features, PossibleTransfer transfer) {
    Candidate candidate = transfer.completed();
    Frame frame = candidate.frame();
    features.put("pos-" + frame.pos(), true);
    features.put("loose", transfer.loose());
    features.put("accepted", transfer.accepted());
    features.put("has-needs", candidate.hasWhatItNeeds());
    features.put("plain", isPlain(candidate));
    features.put(
        "needs-both", frame.needs().contains("supplier") && frame.needs().contains("recipient"));
    features.put("conditioned", !frame.with().isEmpty());
    features.put("category", frame.attributes().containsKey("category"));
    features.put("stage-" + candidate.attributes().getOrDefault("stage", "delivered"), true);
    features.put("negative", candidate.factuality().code().endsWith("-"));
    features.put("unsure", !candidate.factuality().code().startsWith("CT"));
    features.put("cues", !candidate.standing().cues().isEmpty());
  }

  /** Whether materiel is all that the frame of a candidate needs. */
  static boolean isPlain(Candidate candidate) {
    return candidate.frame().needs().equals(List.of("materiel"));
  }

  /** Whether no words but such as may be anything ("aid", "systems") say what is moved. */
  static boolean isWeak(Candidate candidate) {
    return !candidate.materiel().isEmpty()
        && candidate.materiel().stream().allMatch(MaterielMention::weak);
  }

  private static void materiel(Features features, PossibleTransfer transfer) {
    Candidate candidate = transfer.completed();
    List<MaterielMention> materiel = candidate.materiel();
    boolean strong = materiel.stream().anyMatch(TransferRules::isArms);
    features.put("materiel-strong", strong);
    features.put("materiel-general", !strong && !materiel.isEmpty() && !isWeak(candidate));
    features.put("materiel-weak", isWeak(candidate));
    features.put("materiel-none", candidate.lacksMateriel());
    features.put("materiel-back", !materiel.isEmpty() && transfer.told().materiel().isEmpty());
    features.put("materiel-quantity", materiel.stream().anyMatch(m -> m.quantity().isPresent()));
    features.put(
        "fuel",
        !materiel.isEmpty()
            && materiel.stream().allMatch(m -> m.category() == MaterielCategory.FUEL));
  }

  private void sentence(Features features, ReadSentence sentence) {
    int at = sentence.index();
    features.put("sentence-materiel", namesMateriel(sentence));
    features.put("sentence-materiel-none", sentence.materiel().isEmpty());
    features.put("previous-materiel", at > 0 && namesMateriel(sentences.get(at - 1)));
    features.put("dense", dense);
    features.put("rate", rate);
    features.put("report-none", rate == 0);
    features.put("lead", at < LEAD);
    features.put("short", sentence.tree().size() < SHORT);
    features.put("sentence-names-0", sentence.names().isEmpty());
  }

  private static boolean namesMateriel(ReadSentence sentence) {
    return sentence.materiel().stream().anyMatch(m -> !m.weak());
  }

  private static void syntax(Features features, Candidate candidate) {
    Sentence tree = candidate.sentence().tree();
    Token predicate = candidate.predicate();
    boolean verbal = Clauses.isVerbal(tree, predicate);
    features.put("passive-participle", verbal && Clauses.isPastParticiple(tree, predicate));
    features.put("infinitive", verbal && Clauses.isInfinitive(tree, predicate));
    features.put("gerund", verbal && Clauses.isGerund(predicate));
    features.put("noun-subject", !verbal && tree.is(predicate, "nsubj"));
    features.put("noun-object", !verbal && tree.is(predicate, "obj"));
    features.put(
        "noun-oblique", !verbal && (tree.is(predicate, "obl") || tree.is(predicate, "nmod")));
    features.put("noun-compound", !verbal && tree.is(predicate, "compound"));
    features.put("root", tree.headIndex(predicate) < 0);
  }

  private static void neighbours(Features features, Candidate candidate, Surroundings around) {
    features.put(
        "governed", any(around, "transfer", other -> Surroundings.governs(other, candidate)));
    features.put(
        "governs", any(around, "transfer", other -> Surroundings.governs(candidate, other)));
    features.put(
        "others",
        any(around, "transfer", other -> !other.predicate().equals(candidate.predicate())));
    features.put(
        "other-kind",
        around.inSentence().stream()
            .anyMatch(other ->
                other.predicate().equals(candidate.predicate())
                    && !other.kind().equals("transfer")));
    for (String kind : List.of("appeal", "measure", "commitment")) {
      features.put(
          "under-" + kind, any(around, kind, other -> Surroundings.governs(other, candidate)));
    }
  }

  private static boolean any(Surroundings around, String kind, Predicate<Candidate> what) {
    return around.inSentence().stream()
        .anyMatch(other -> other.kind().equals(kind) && what.test(other));
  }
}
