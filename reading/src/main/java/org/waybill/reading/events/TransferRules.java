package org.waybill.reading.events;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.waybill.model.Coded;
import org.waybill.model.Event;
import org.waybill.model.MaterielCategory;
import org.waybill.model.Party;
import org.waybill.model.Stage;
import org.waybill.reading.grammar.Clauses;
import org.waybill.reading.materiel.MaterielMention;
import org.waybill.syntax.Sentence;
import org.waybill.syntax.Token;

/** What makes a transfer of a candidate. */
final class TransferRules implements KindRules {

  /** What many give and get in any report on a war. */
  private static final Set<MaterielCategory> GENERAL =
      Set.of(
          MaterielCategory.SUPPORT,
          MaterielCategory.INTELLIGENCE,
          MaterielCategory.FUNDS,
          MaterielCategory.PERSONNEL);

  /** Stages at which one may decide on what others do. */
  private static final Set<String> DECISIONS = Set.of("agreed", "halted");

  /** The number of sides that a transfer has. */
  private static final int BOTH = 2;

  /** How surely a name means whom it names, against common nouns and pronouns. */
  private static final int NAMED = 3;

  @Override
  public Candidate complete(Candidate candidate, Surroundings around) {
    ContextRoles context = new ContextRoles(around.inReport());
    Candidate about =
        candidate.lacksMateriel() ? MaterielReference.resolved(candidate, around) : candidate;
    Candidate completed = context.complete(apart(about), "supplier", "recipient");
    if (isSpecific(completed) && isPlain(completed)) {
      completed = salient(completed, "recipient", "supplier", around);
      if (completed.frame().slots("recipient").contains("subj")) {
        completed = salient(completed, "supplier", "recipient", around);
      }
    }
    boolean open = completed.role("supplier").isOpen() && completed.role("recipient").isOpen();
    boolean needy =
        completed.frame().needs().contains("supplier")
            || completed.frame().needs().contains("recipient");
    return open && !needy && completed.role("parties").isEmpty() && isSpecific(completed)
        ? context.pair(completed, "supplier", "recipient")
        : completed;
  }

  @Override
  public Optional<Event> build(Candidate candidate, Surroundings around) {
    boolean fuel =
        !candidate.materiel().isEmpty()
            && candidate.materiel().stream().allMatch(m -> m.category() == MaterielCategory.FUEL);
    if (fuel
        || candidate.lacksMateriel()
        || isSpokenFor(candidate, around)
        || isToldBetter(candidate, around)
        || isAskedFor(candidate, around)) {
      return Optional.empty();
    }
    Stage stage = Coded.of(Stage.class, candidate.attributes().getOrDefault("stage", "delivered"));
    List<Party> supplier = candidate.role("supplier").parties();
    List<Party> recipient = candidate.role("recipient").parties();
    List<Party> parties = candidate.role("parties").parties();
    if (supplier.isEmpty() && recipient.isEmpty()) {
      if (parties.size() != 2) {
        return Optional.empty();
      }
      return Optional.of(
          new Event.Transfer(
              stage,
              List.of(),
              List.of(),
              parties,
              List.of(),
              MaterielText.of(candidate, around.report())));
    }
    List<String> sides = ContextRoles.keys(supplier);
    if (ContextRoles.keys(recipient).stream().anyMatch(sides::contains)) {
      return Optional.empty();
    }
    boolean open = supplier.isEmpty() || recipient.isEmpty();
    boolean guessed =
        candidate.role("supplier").inferred() || candidate.role("recipient").inferred();
    if (guessed && stage == Stage.USED) {
      return Optional.empty();
    }
    // Who supplies without anybody to supply is said of stocks and wares in general.
    boolean toNobody = recipient.isEmpty();
    // "Aid for Kyiv" says nothing of who gives: too many could.
    boolean fromAnybody = isVague(candidate) && candidate.role("supplier").inferred();
    if (toNobody || fromAnybody) {
      return Optional.empty();
    }
    boolean asked = stage == Stage.SOUGHT && !guessed;
    boolean vague = isVague(candidate) && !asked;
    if (open && (vague || stage == Stage.USED || stage == Stage.HALTED)) {
      return Optional.empty();
    }
    return Optional.of(
        new Event.Transfer(
            stage,
            supplier,
            recipient,
            List.of(),
            List.of(),
            MaterielText.of(candidate, around.report())));
  }

  /**
   * The candidate without whom a pronoun or a common noun seems to mean on the one side, if they
   * stand on the other side too: nobody supplies themselves.
   */
  private static Candidate apart(Candidate candidate) {
    Filler supplier = candidate.role("supplier");
    Filler recipient = candidate.role("recipient");
    List<String> sides = ContextRoles.keys(supplier.parties());
    if (ContextRoles.keys(recipient.parties()).stream().noneMatch(sides::contains)) {
      return candidate;
    }
    int gets = certainty(candidate, recipient);
    int gives = certainty(candidate, supplier);
    boolean named = gets == NAMED && gives == NAMED;
    return named
        ? candidate
        : candidate.with(gets <= gives ? "recipient" : "supplier", Filler.NONE);
  }

  /** How surely the words of a filler mean whom they are taken for: names most, pronouns least. */
  private static int certainty(Candidate candidate, Filler filler) {
    int most = 0;
    for (Token token : filler.tokens()) {
      boolean name = token.tag().equals("PROPN") || candidate.sentence().nameAt(token).isPresent();
      most = Math.max(most, name ? NAMED : token.tag().equals("NOUN") ? 2 : 1);
    }
    return most;
  }

  /** Whether the predicate tells of a transfer by itself, whoever takes part. */
  private static boolean isPlain(Candidate candidate) {
    return candidate.frame().needs().equals(List.of("materiel"));
  }

  /** The candidate with an open role filled by whom the report speaks of most. */
  private static Candidate salient(
      Candidate candidate, String open, String known, Surroundings around) {
    if (!candidate.role(open).isOpen() || candidate.role(known).isEmpty()) {
      return candidate;
    }
    List<String> sides = ContextRoles.keys(candidate.role(known).parties());
    return around
        .salience()
        .most(candidate.sentence(), sides)
        .map(party ->
            candidate.with(
                open,
                new Filler(
                    List.of(party),
                    List.of(),
                    true,
                    open + ": the report is about " + party.name())))
        .orElse(candidate);
  }

  /** Whether words mean arms and what serves them by themselves, and no aid in general. */
  static boolean isArms(MaterielMention mention) {
    return !mention.weak() && !GENERAL.contains(mention.category());
  }

  /** Whether the materiel is more than aid: aid that names neither side may be anybody's. */
  private static boolean isSpecific(Candidate candidate) {
    return candidate.materiel().stream().anyMatch(TransferRules::isArms);
  }

  /**
   * Whether nothing but a word that is materiel in some sentences only says that this is about
   * materiel.
   */
  private static boolean isVague(Candidate candidate) {
    return candidate.materiel().stream().allMatch(MaterielMention::weak);
  }

  /** Whether a predicate of the sentence moves what the words for materiel alone would move. */
  private static boolean isSpokenFor(Candidate candidate, Surroundings around) {
    return candidate.frame().pos().equals(FrameLexicon.MATERIEL)
        && around.inSentence().stream()
            .filter(other -> !other.equals(candidate) && other.kind().equals("transfer"))
            .anyMatch(other ->
                candidate.materiel().stream().anyMatch(other.materiel()::contains)
                    || Surroundings.governs(candidate, other));
  }

  /**
   * Whether a verb and the noun below it tell of the same materiel ("cleared the export of
   * engines"), and the other of the two knows more of who gives and who gets.
   */
  private static boolean isToldBetter(Candidate candidate, Surroundings around) {
    return around.inSentence().stream()
        .filter(other -> other.kind().equals("transfer") && !other.lacksMateriel())
        .filter(other -> !other.frame().pos().equals(FrameLexicon.MATERIEL))
        .filter(other -> candidate.materiel().stream().anyMatch(other.materiel()::contains))
        .anyMatch(other ->
            known(other) == BOTH
                && (hangsOn(candidate, other) && !isOutdone(other, candidate)
                    || hangsOn(other, candidate) && isOutdone(candidate, other)));
  }

  /** Whether a verb knows less than its noun, or only decides on what others do. */
  private static boolean isOutdone(Candidate verb, Candidate noun) {
    boolean decides = DECISIONS.contains(verb.attributes().getOrDefault("stage", ""));
    List<String> given = ContextRoles.keys(verb.role("supplier").parties());
    Sentence tree = noun.sentence().tree();
    boolean own =
        noun.role("supplier").tokens().stream().anyMatch(t -> tree.isWithin(t, noun.predicate()));
    boolean others = own && !given.equals(ContextRoles.keys(noun.role("supplier").parties()));
    return known(verb) < BOTH || decides && others;
  }

  /** Whether the predicate of one candidate is a noun right below the verb of another. */
  private static boolean hangsOn(Candidate noun, Candidate verb) {
    Sentence tree = noun.sentence().tree();
    boolean below = tree.headIndex(noun.predicate()) == verb.predicate().index();
    // "Provided $40 million in aid": the noun is itself the materiel of the verb.
    boolean moved =
        verb.materiel().stream().anyMatch(m -> m.covers(noun.predicate().index()))
            && tree.isWithin(noun.predicate(), verb.predicate());
    return noun.predicate().tag().equals("NOUN")
        && Clauses.isVerbal(tree, verb.predicate())
        && (below || moved);
  }

  /** How many of the two sides the sentence itself tells. */
  private static int known(Candidate candidate) {
    Filler supplier = candidate.role("supplier");
    Filler recipient = candidate.role("recipient");
    return (supplier.isEmpty() || supplier.inferred() ? 0 : 1)
        + (recipient.isEmpty() || recipient.inferred() ? 0 : 1);
  }

  /** Whether a transfer is only what an appeal asks for: the appeal then is the claim. */
  private static boolean isAskedFor(Candidate candidate, Surroundings around) {
    return around.inSentence().stream()
        .anyMatch(other ->
            other.kind().equals("appeal")
                && !other.predicate().equals(candidate.predicate())
                && Surroundings.governs(other, candidate)
                && new AppealRules().makes(other, around));
  }
}
