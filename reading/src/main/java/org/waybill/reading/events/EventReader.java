package org.waybill.reading.events;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.waybill.model.Factuality;
import org.waybill.model.Party;
import org.waybill.model.PartyType;
import org.waybill.reading.factuality.Standing;
import org.waybill.reading.factuality.StandingReader;
import org.waybill.reading.grammar.Argument;
import org.waybill.reading.grammar.Arguments;
import org.waybill.reading.grammar.Clauses;
import org.waybill.reading.language.GrammarWords;
import org.waybill.reading.materiel.MaterielMention;
import org.waybill.reading.mentions.Parties;
import org.waybill.reading.mentions.ReadSentence;
import org.waybill.syntax.Sentence;
import org.waybill.syntax.Token;

/** Matches the frames of a language against the predicates of a sentence. */
final class EventReader {

  /** The stage that operators give to what somebody kept from happening. */
  private static final String PREVENTED = "prevented";

  /** Stages at which the materiel itself is handed over, moved or used. */
  private static final Set<String> MOVED = Set.of("delivered", "shipped", "used");

  /** In the condition of a frame: any name of an armed group. */
  private static final String ARMED = "@armed-group";

  private final FrameLexicon lexicon;
  private final GrammarWords grammar;
  private final Parties parties;
  private final Slots slots;
  private final RoleFiller filler;
  private final StandingReader standings;
  private final MaterielReference references;
  private final MaterielRole materielRole;
  private final NamesInGoods names;

  EventReader(
      FrameLexicon lexicon, GrammarWords grammar, Parties parties, StandingReader standings) {
    this.lexicon = lexicon;
    this.grammar = grammar;
    this.parties = parties;
    this.slots = new Slots(parties, grammar);
    this.filler = new RoleFiller(parties, grammar, token -> !lexicon.of(token).isEmpty());
    this.standings = standings;
    this.materielRole = new MaterielRole(slots, grammar);
    this.names = new NamesInGoods(parties);
    this.references = new MaterielReference(lexicon, grammar);
  }

  /** The candidates of a sentence: for each predicate and kind the first frame that fires. */
  List<Candidate> read(ReadSentence sentence) {
    List<Candidate> found = new ArrayList<>();
    for (Token token : sentence.tree().tokens()) {
      List<String> kinds = new ArrayList<>();
      for (boolean waiting : new boolean[] {false, true}) {
        for (Frame frame : frames(sentence, token)) {
          if (!kinds.contains(frame.kind())) {
            Optional<Candidate> candidate = match(sentence, token, frame, waiting);
            if (candidate.isPresent()) {
              kinds.add(frame.kind());
              found.add(candidate.get());
            }
          }
        }
      }
    }
    return found;
  }

  /** Transfers of which the sentence says less than their frames need, where it says no other. */
  List<Candidate> loose(ReadSentence sentence, List<Candidate> told) {
    List<Candidate> found = new ArrayList<>();
    for (Token token : sentence.tree().tokens()) {
      boolean free =
          told.stream().noneMatch(c -> c.kind().equals("transfer") && c.predicate().equals(token));
      if (free) {
        for (Frame frame : lexicon.of(token)) {
          if (frame.kind().equals("transfer") && !frame.pos().equals("AUX")) {
            Optional<Candidate> candidate = match(sentence, token, frame.withoutNeeds(), true);
            if (candidate.isPresent()) {
              found.add(candidate.get());
              break;
            }
          }
        }
      }
    }
    return found;
  }

  /**
   * Whether a predicate tells of the materiel itself changing hands, and not of a decision on it.
   */
  private static boolean movesItself(ReadSentence sentence, Frame frame, Token predicate) {
    String stage = frame.attributes().getOrDefault("stage", "");
    return Clauses.isVerbal(sentence.tree(), predicate) && MOVED.contains(stage);
  }

  /**
   * The frames of a word, or those of materiel for a word that heads materiel and evokes nothing.
   */
  private List<Frame> frames(ReadSentence sentence, Token token) {
    List<Frame> own = lexicon.of(token);
    boolean goods =
        own.isEmpty()
            && sentence.materiel().stream()
                .filter(m -> m.head() == token.index())
                .anyMatch(TransferRules::isArms);
    return goods ? lexicon.ofMateriel() : own;
  }

  /** An auxiliary ("must") tells its event of the verb that it serves; other frames need none. */
  private Optional<Candidate> match(
      ReadSentence sentence, Token evoking, Frame frame, boolean waiting) {
    boolean serves = sentence.tree().is(evoking, "aux");
    if (serves != frame.pos().equals("AUX")) {
      return Optional.empty();
    }
    Token predicate = serves ? sentence.head(evoking).orElse(evoking) : evoking;
    return Clauses.isVerbal(sentence.tree(), predicate) || !serves
        ? matchAt(sentence, predicate, frame, waiting)
        : Optional.empty();
  }

  private Optional<Candidate> matchAt(
      ReadSentence sentence, Token predicate, Frame frame, boolean waiting) {
    RoleFiller filler = frame.kind().equals("inquiry") ? this.filler.withOutlets() : this.filler;
    Arguments arguments = Arguments.of(sentence.tree(), predicate, grammar);
    for (var condition : frame.with().entrySet()) {
      List<Argument> there = slots.in(sentence, predicate, arguments, condition.getKey());
      if (there.stream()
          .noneMatch(a ->
              isOneOf(sentence.tree(), a.token(), condition.getValue())
                  || condition.getValue().contains(ARMED) && isArmed(sentence, a.token()))) {
        return Optional.empty();
      }
    }
    for (var exception : frame.unless().entrySet()) {
      boolean there =
          slots.in(sentence, predicate, arguments, exception.getKey()).stream()
              .anyMatch(a -> isOneOf(sentence.tree(), a.token(), exception.getValue()));
      if (there) {
        return Optional.empty();
      }
    }
    if (frame.without().stream()
        .anyMatch(slot -> !slots.in(sentence, predicate, arguments, slot).isEmpty())) {
      return Optional.empty();
    }
    Map<String, Filler> roles = new HashMap<>();
    frame
        .roles()
        .forEach((role, slots) -> {
          if (!role.equals("materiel")) {
            boolean united = role.equals("participants") || role.equals("parties");
            Filler found =
                united
                    ? filler.union(sentence, predicate, arguments, slots)
                    : (role.equals("target") ? filler.withOwners() : filler)
                        .first(sentence, predicate, arguments, slots);
            // A phrase that stands for no party names nobody who takes a measure.
            boolean nobody =
                frame.kind().equals("measure") && role.equals("actor") && found.isEmpty();
            if (!found.isOpen()
                && !nobody
                && (!role.equals(frame.judged()) || filler.isOf(sentence, found, frame.who()))) {
              roles.put(role, found);
            }
          }
        });
    List<MaterielMention> materiel =
        materielRole.in(
            sentence,
            predicate,
            arguments,
            frame.slots("materiel"),
            movesItself(sentence, frame, predicate));
    // "Iranian-backed militias": only goods are said to be somebody's in this way.
    if (materiel.isEmpty() && !arguments.in(Arguments.EPITHET).isEmpty()) {
      return Optional.empty();
    }
    if (materiel.isEmpty() && frame.kind().equals("transfer")) {
      materiel = MaterielRole.own(sentence, predicate).map(List::of).orElse(List.of());
    }
    if (NamesInGoods.areMakers(sentence, roles.getOrDefault("recipient", Filler.NONE), materiel)) {
      roles.remove("recipient");
    }
    boolean doubled = false;
    if (frame.slots("recipient").contains("iobj")
        && roles.getOrDefault("recipient", Filler.NONE).isEmpty()) {
      Optional<Filler> receiver = names.receiver(sentence, predicate, materiel);
      receiver.ifPresent(found -> roles.put("recipient", found));
      doubled = receiver.isPresent();
    }
    if (frame.kind().equals("transfer")
        && !doubled
        && roles.getOrDefault("supplier", Filler.NONE).isOpen()) {
      origin(sentence, materiel).ifPresent(found -> roles.put("supplier", found));
    }
    for (String need : frame.needs()) {
      boolean met =
          switch (need) {
            case "materiel" ->
                !materiel.isEmpty()
                    || frame.attributes().containsKey("category")
                    || waiting
                        && references.refersBack(sentence, predicate, frame, arguments, slots);
            case "comp" ->
                slots.in(sentence, predicate, arguments, need).stream()
                    .anyMatch(a -> Clauses.isWanted(sentence.tree(), a.token()));
            default ->
                frame.roles().containsKey(need)
                    ? isFilled(frame, roles.getOrDefault(need, Filler.NONE), waiting)
                    : !slots.in(sentence, predicate, arguments, need).isEmpty();
          };
      if (!met) {
        return Optional.empty();
      }
    }
    // "If weapons arrive in Sarajevo": goods visit nobody.
    boolean goods =
        frame.kind().equals("contact")
            && Stream.of("subj", "obj")
                .flatMap(slot -> arguments.in(slot).stream())
                .filter(Argument::near)
                .anyMatch(argument -> isGoods(sentence, argument.token()));
    if (goods) {
      return Optional.empty();
    }
    Standing standing = standings.read(sentence, predicate);
    Map<String, String> attributes = new HashMap<>(frame.attributes());
    Optional.ofNullable(standing.stages().get(frame.kind()))
        .ifPresent(stage -> attributes.merge("stage", stage, StandingReader::laterStage));
    if (frame.kind().equals("inquiry") && standing.factuality().code().endsWith("-")) {
      attributes.replace("answer", "given", "declined");
    }
    if (frame.kind().equals("contact") && filler.refersBack(sentence, predicate, arguments)) {
      attributes.put(ContactRules.BACK, "yes");
    }
    Factuality factuality = factuality(frame, attributes, standing);
    attributes.replace("stage", PREVENTED, frame.attributes().getOrDefault("stage", ""));
    return Optional.of(
        new Candidate(
            frame,
            sentence,
            predicate,
            roles,
            materiel,
            sentence,
            attributes,
            factuality,
            standing));
  }

  /** That no answer came is certain, and that a planned meeting takes place is not. */
  private static Factuality factuality(
      Frame frame, Map<String, String> attributes, Standing standing) {
    if (frame.kind().equals("inquiry")) {
      return Factuality.CERTAIN;
    }
    if (attributes.getOrDefault("stage", "").equals(PREVENTED)) {
      return Factuality.CERTAINLY_NOT;
    }
    boolean planned = attributes.getOrDefault("stage", "").equals("planned");
    return planned && standing.factuality() == Factuality.CERTAIN
        ? Factuality.PROBABLE
        : standing.factuality();
  }

  /** Whose the materiel is by its modifiers: in "U.S. arms arrived", the United States supply. */
  private Optional<Filler> origin(ReadSentence sentence, List<MaterielMention> materiel) {
    for (MaterielMention mention : materiel) {
      Token head = sentence.tree().token(mention.head());
      Optional<Party> owner = parties.owner(sentence, head);
      if (owner.isPresent()) {
        return Optional.of(
            new Filler(
                List.of(owner.get()),
                List.of(head),
                false,
                head.text() + " of " + owner.get().name()));
      }
    }
    return Optional.empty();
  }

  /**
   * A role that the report may supply later is as good as filled while the candidate waits for it.
   */
  private static boolean isFilled(Frame frame, Filler filler, boolean waiting) {
    boolean supplied = !frame.kind().equals("inquiry");
    return !filler.isOpen() || waiting && supplied;
  }

  private static boolean isGoods(ReadSentence sentence, Token token) {
    return sentence.materiel().stream()
        .anyMatch(m -> m.head() == token.index() && TransferRules.isArms(m));
  }

  private boolean isArmed(ReadSentence sentence, Token token) {
    return parties.of(sentence, token).stream()
        .anyMatch(m -> m.party().type() == PartyType.ARMED_GROUP);
  }

  /**
   * Whether a word, or the noun below a word of amount ("a series of questions"), is one of some.
   */
  private boolean isOneOf(Sentence tree, Token token, List<String> lemmas) {
    boolean own =
        lemmas.contains(token.lemma())
            || lemmas.contains(token.text().toLowerCase(java.util.Locale.ROOT));
    return own
        || grammar.lightNouns().contains(token.lemma())
            && tree.children(token, "nmod").stream().anyMatch(c -> isOneOf(tree, c, lemmas));
  }
}
