package org.waybill.reading.events;

import java.util.List;
import java.util.Optional;
import org.waybill.model.Report;
import org.waybill.reading.language.GrammarWords;
import org.waybill.reading.mentions.ReadSentence;
import org.waybill.syntax.Sentence;
import org.waybill.syntax.Token;

/**
 * What stands around a candidate.
 *
 * @param report the report
 * @param inSentence the candidates of its sentence
 * @param inReport the candidates of the whole report, in the order of the text
 * @param sentences the sentences of the report
 * @param salience whom the report speaks of most
 */
record Surroundings(
    Report report,
    List<Candidate> inSentence,
    List<Candidate> inReport,
    List<ReadSentence> sentences,
    Salience salience,
    GrammarWords grammar) {

  /** The same without one candidate of the sentence. */
  Surroundings without(Candidate candidate) {
    return new Surroundings(
        report,
        inSentence.stream().filter(c -> !c.equals(candidate)).toList(),
        inReport,
        sentences,
        salience,
        grammar);
  }

  /** Whether the predicate of one candidate stands above that of another. */
  static boolean governs(Candidate outer, Candidate inner) {
    Sentence tree = outer.sentence().tree();
    return !outer.predicate().equals(inner.predicate())
        && tree.isWithin(inner.predicate(), outer.predicate());
  }

  /**
   * What an appeal or a commitment is about: the first transfer or measure that its predicate
   * governs.
   */
  Optional<Candidate> content(Candidate candidate) {
    return inSentence.stream()
        .filter(c -> c.kind().equals("transfer") || c.kind().equals("measure"))
        .filter(c -> !c.frame().pos().equals(FrameLexicon.MATERIEL))
        .filter(c -> reaches(candidate, c) || isAsked(candidate, c))
        .filter(c -> c.kind().equals("measure") || isOfSubstance(c))
        .findFirst();
  }

  /**
   * Whether a candidate's predicate stands above another's, a light verb counting as part of it
   * ("made an appeal to send"), and not by way of whoever is addressed ("urged Oslo, which exports
   * arms, to").
   */
  private static boolean reaches(Candidate outer, Candidate inner) {
    Sentence tree = outer.sentence().tree();
    Token top = outer.predicate();
    boolean light =
        top.tag().equals("NOUN") && tree.is(top, "obj") && outer.kind().equals("appeal");
    boolean below =
        light
            ? tree.isWithin(inner.predicate(), tree.token(tree.headIndex(top)))
                && inner.predicate().index() > top.index()
            : governs(outer, inner);
    return below
        && outer.role("addressee").tokens().stream()
            .noneMatch(t -> tree.isWithin(inner.predicate(), t) && isRelated(tree, inner, t));
  }

  /**
   * Whether what a candidate is about is the very act that its predicate asks for: "urged Oslo to
   * speed up deliveries" asks for deliveries, "urged Oslo to inspect deliveries" does not.
   */
  boolean isAct(Candidate outer, Candidate content) {
    Filler recipient = content.role("recipient");
    boolean toSomebody = !recipient.isEmpty() && !recipient.inferred();
    if (content.kind().equals("measure") || isAgainst(content) || toSomebody) {
      return true;
    }
    Sentence tree = content.sentence().tree();
    int at = tree.headIndex(content.predicate());
    while (at >= 0 && at != outer.predicate().index()) {
      Token between = tree.token(at);
      if (between.tag().equals("VERB")
          && !grammar.lightVerbs().contains(between.lemma())
          && inSentence.stream().noneMatch(c -> c.predicate().equals(between))) {
        return false;
      }
      at = tree.headIndex(between);
    }
    return true;
  }

  private static boolean isRelated(Sentence tree, Candidate inner, Token party) {
    Token at = inner.predicate();
    while (!at.equals(party)) {
      if (tree.relation(at).equals("acl:relcl")) {
        return true;
      }
      at = tree.token(tree.headIndex(at));
    }
    return false;
  }

  /** Whether one word tells both of an appeal and of what it asks for: "asked for missiles". */
  private static boolean isAsked(Candidate appeal, Candidate content) {
    return appeal.kind().equals("appeal")
        && content.kind().equals("transfer")
        && content.predicate().equals(appeal.predicate())
        && content.materiel().stream().anyMatch(m -> !m.weak() || isBareObject(appeal, m.head()));
  }

  /** "Asked Washington for aid", with no clause that says what else is asked. */
  private static boolean isBareObject(Candidate appeal, int head) {
    Sentence tree = appeal.sentence().tree();
    return tree.headIndex(tree.token(head)) == appeal.predicate().index()
        && tree.children(appeal.predicate(), "xcomp", "ccomp", "advcl").isEmpty();
  }

  /** Whether a candidate speaks of something not being done. */
  static boolean isAgainst(Candidate candidate) {
    return candidate.attributes().getOrDefault("stage", "").equals("halted")
        || candidate.factuality().code().endsWith("-");
  }

  /**
   * Whether a transfer names materiel, or somebody who gets it: "help to ease tensions" is none.
   */
  private static boolean isOfSubstance(Candidate candidate) {
    return !candidate.role("recipient").isEmpty()
        || candidate.materiel().stream().anyMatch(m -> !m.weak());
  }
}
