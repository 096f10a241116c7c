package org.waybill.reading.events;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.waybill.model.Party;
import org.waybill.model.PartyType;
import org.waybill.reading.gazetteer.Manner;
import org.waybill.reading.grammar.Argument;
import org.waybill.reading.grammar.Arguments;
import org.waybill.reading.grammar.Clauses;
import org.waybill.reading.language.GrammarWords;
import org.waybill.reading.mentions.Mention;
import org.waybill.reading.mentions.Parties;
import org.waybill.reading.mentions.ReadSentence;
import org.waybill.syntax.Sentence;
import org.waybill.syntax.Token;

/** Fills the roles of a frame from the slots of its predicate. */
final class RoleFiller {

  private static final String SPEAKER = "speaker";

  private final Parties parties;
  private final Phrases phrases;
  private final GrammarWords grammar;
  private final Slots slots;

  /** Deals and deliveries do things in sentences, and yet are no parties. */
  private final Predicate<Token> isEvent;

  private RoleFiller(Phrases phrases, GrammarWords grammar, Predicate<Token> isEvent) {
    this.isEvent = isEvent;
    this.parties = phrases.parties();
    this.phrases = phrases;
    this.grammar = grammar;
    this.slots = new Slots(parties, grammar);
  }

  RoleFiller(Parties parties, GrammarWords grammar, Predicate<Token> isEvent) {
    this(new Phrases(parties, false, false), grammar, isEvent);
  }

  /**
   * A filler that takes news outlets for parties too: they ask questions, and do nothing else that
   * is coded.
   */
  RoleFiller withOutlets() {
    return new RoleFiller(new Phrases(parties, true, false), grammar, isEvent);
  }

  /** A filler that takes what belongs to a party for the party. */
  RoleFiller withOwners() {
    return new RoleFiller(new Phrases(parties, false, true), grammar, isEvent);
  }

  /**
   * The parties of the first slot that holds any; what depends on the predicate goes before what a
   * governor lends.
   *
   * <p>A phrase that stands in such a slot and names nobody known leaves the role open on purpose.
   */
  Filler first(ReadSentence sentence, Token predicate, Arguments arguments, List<String> wanted) {
    boolean named = false;
    for (boolean near : new boolean[] {true, false}) {
      for (String slot : wanted) {
        Filler filler = slot(sentence, predicate, arguments, slot, near, false);
        if (!filler.isEmpty()) {
          return filler;
        }
        named |= !near && isNamed(sentence, predicate, arguments, slot);
      }
    }
    return named ? Filler.UNKNOWN : Filler.NONE;
  }

  private boolean isNamed(
      ReadSentence sentence, Token predicate, Arguments arguments, String slot) {
    if (slot.equals("obj")) {
      return slots.in(sentence, predicate, arguments, slot).stream()
          .anyMatch(a -> phrases.isSomebody(a.token()));
    }
    if (!slot.startsWith("obl:") && !slot.equals("iobj") && !slot.equals("subj")) {
      return false;
    }
    return slots.in(sentence, predicate, arguments, slot).stream()
        .filter(a ->
            a.near()
                || slot.startsWith("obl:") && phrases.mayBeSomebody(a.token())
                || slot.equals("subj") && sentence.tree().is(predicate, "xcomp"))
        .map(Argument::token)
        .anyMatch(t ->
            (t.tag().equals("NOUN") || t.tag().equals("PROPN"))
                && !isEvent.test(t)
                && sentence.materiel().stream().noneMatch(m -> m.covers(t.index())));
  }

  /** The parties of all slots together. */
  Filler union(ReadSentence sentence, Token predicate, Arguments arguments, List<String> wanted) {
    List<Party> found = new ArrayList<>();
    List<Token> tokens = new ArrayList<>();
    StringBuilder path = new StringBuilder();
    boolean inferred = false;
    for (boolean near : new boolean[] {true, false}) {
      if (!near && found.size() > 1) {
        break;
      }
      for (String slot : wanted) {
        if (slot.startsWith(SPEAKER) && (near || found.size() != 1)
            || slot.equals("subj") && !near && isNamedAside(sentence, predicate, found, path)) {
          continue;
        }
        Filler filler = slot(sentence, predicate, arguments, slot, near, true);
        List<Party> fresh = new ArrayList<>();
        for (Party party : filler.parties()) {
          if (found.stream().noneMatch(p -> p.key().equals(party.key()))) {
            fresh.add(party);
          }
        }
        if (!fresh.isEmpty()) {
          found.addAll(fresh);
          tokens.addAll(filler.tokens());
          path.append(path.isEmpty() ? "" : "; ").append(filler.path());
          inferred |= filler.inferred();
        }
      }
    }
    return found.isEmpty() ? Filler.NONE : new Filler(found, tokens, inferred, path.toString());
  }

  /** Whether those who fill a role are of the sort that a frame wants. */
  boolean isOf(ReadSentence sentence, Filler filler, String who) {
    return switch (who) {
      case "people" -> filler.tokens().stream().allMatch(t -> parties.areDelegates(sentence, t));
      case "persons" ->
          filler.parties().stream()
              .allMatch(p -> p.type() == PartyType.PERSON && p.of().isPresent());
      default -> true;
    };
  }

  private Filler slot(
      ReadSentence sentence,
      Token predicate,
      Arguments arguments,
      String slot,
      boolean nearOnly,
      boolean united) {
    if (slot.startsWith(SPEAKER)) {
      return speaker(sentence, predicate, arguments, slot);
    }
    List<Party> found = new ArrayList<>();
    List<Token> tokens = new ArrayList<>();
    StringBuilder path = new StringBuilder();
    List<Argument> candidates = slots.in(sentence, predicate, arguments, slot);
    for (Argument argument : candidates) {
      if (nearOnly && !argument.near()) {
        continue;
      }
      if (united && slot.equals("mod") && isVenue(sentence, argument.token(), candidates)) {
        continue;
      }
      for (Mention mention : phrases.of(sentence, argument.token())) {
        boolean fresh = found.stream().noneMatch(p -> p.key().equals(mention.party().key()));
        if (fresh && !isModel(sentence, argument, mention.party())) {
          found.add(mention.party());
          tokens.add(mention.token());
          path.append(path.isEmpty() ? "" : ", ").append(step(predicate, argument, mention));
        }
      }
      if (!found.isEmpty() && !argument.near()) {
        break;
      }
    }
    if (found.isEmpty() && !nearOnly) {
      for (Argument argument : slots.hungArguments(sentence, predicate, arguments, slot)) {
        for (Mention mention : phrases.of(sentence, argument.token())) {
          return new Filler(
              List.of(mention.party()),
              List.of(mention.token()),
              false,
              step(predicate, argument, mention));
        }
      }
    }
    if (found.isEmpty() && slot.equals("subj") && candidates.isEmpty()) {
      return dropped(sentence, predicate);
    }
    return found.isEmpty() ? Filler.NONE : new Filler(found, tokens, false, path.toString());
  }

  /** "Mohajer drones", "Upper Grade munitions": a name before materiel that no list knows. */
  private static boolean isModel(ReadSentence sentence, Argument argument, Party party) {
    boolean unlisted =
        party.id().isEmpty()
            && party.of().isEmpty()
            && (party.type() == PartyType.PERSON || party.type() == PartyType.ORGANISATION);
    int head = sentence.tree().headIndex(argument.token());
    return unlisted
        && argument.slot().equals("mod")
        && argument.token().tag().equals("PROPN")
        && sentence.nameAt(argument.token()).isEmpty()
        && sentence.materiel().stream().anyMatch(m -> m.covers(head));
  }

  /** "The Geneva talks", "the Moscow meeting": one city before a noun is where and not who. */
  private static boolean isVenue(ReadSentence sentence, Token modifier, List<Argument> all) {
    boolean alone = all.size() == 1 || all.stream().filter(a -> isCity(sentence, a)).count() < 2;
    return alone && isCity(sentence, new Argument("mod", modifier, "", true));
  }

  private static boolean isCity(ReadSentence sentence, Argument argument) {
    return sentence
        .nameAt(argument.token())
        .filter(m -> m.manner() == Manner.PLACE || m.manner() == Manner.CAPITAL)
        .isPresent();
  }

  /** "Said after the Geneva Group meeting": whoever speaks then need not have been there. */
  private static boolean isNamedAside(
      ReadSentence sentence, Token predicate, List<Party> found, StringBuilder path) {
    return sentence.tree().is(predicate, "obl") && !found.isEmpty() && path.indexOf("-obl:") < 0;
  }

  /** The speaker; only beside another slot that is filled, if the slot says so with a plus. */
  private Filler speaker(ReadSentence sentence, Token predicate, Arguments arguments, String slot) {
    int plus = slot.indexOf('+');
    if (plus > 0 && slots.in(sentence, predicate, arguments, slot.substring(plus + 1)).isEmpty()) {
      return Filler.NONE;
    }
    return parties
        .speaker(sentence, predicate)
        .map(p -> new Filler(List.of(p), List.of(), plus > 0, "speaker = " + p.key()))
        .orElse(Filler.NONE);
  }

  /**
   * Whether a predicate speaks of something told before: a definite noun, or a verb whose subject
   * is "they".
   */
  boolean refersBack(ReadSentence sentence, Token predicate, Arguments arguments) {
    if (predicate.tag().equals("NOUN")) {
      return parties.isDefinite(sentence, predicate);
    }
    return slots.in(sentence, predicate, arguments, "subj").stream()
        .anyMatch(a -> parties.areThey(a.token()));
  }

  private static String step(Token predicate, Argument argument, Mention mention) {
    return predicate.text()
        + " -"
        + argument.slot()
        + "-> "
        + argument.token().text()
        + (argument.path().isEmpty() ? "" : " [" + argument.path() + "]")
        + " = "
        + mention.party().key()
        + " ("
        + mention.resolution()
        + ")";
  }

  private Filler dropped(ReadSentence sentence, Token noun) {
    Sentence tree = sentence.tree();
    Token predicate =
        noun.tag().equals("NOUN") && tree.is(noun, "obj")
            ? sentence.head(noun).filter(v -> grammar.lightVerbs().contains(v.lemma())).orElse(noun)
            : noun;
    boolean open =
        grammar.dropsSubjects()
            && predicate.tag().equals("VERB")
            && Clauses.isFinite(tree, predicate)
            && !Clauses.isPassive(tree, predicate, grammar);
    if (!open) {
      return Filler.NONE;
    }
    List<Mention> found = parties.droppedSubject(sentence, predicate);
    return new Filler(
        found.stream().map(Mention::party).toList(),
        List.of(),
        !found.isEmpty(),
        found.stream().map(Mention::resolution).findFirst().orElse(""));
  }
}
