package org.waybill.reading.mentions;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.waybill.model.Party;
import org.waybill.model.PartyType;
import org.waybill.reading.language.PartyWords;
import org.waybill.syntax.Sentence;
import org.waybill.syntax.Token;

/** What definite phrases refer back to: "the minister", "that country", "both sides". */
final class Coreference {

  /** How many sentences back "the newspaper" may reach: few are named in a report. */
  private static final int OUTLET_REACH = 12;

  private final PartyWords words;
  private final EarlierMentions earlier;
  private final Speakers speakers;

  Coreference(PartyWords words, EarlierMentions earlier, Speakers speakers) {
    this.words = words;
    this.earlier = earlier;
    this.speakers = speakers;
  }

  Coreference with(Speakers other) {
    return new Coreference(words, earlier, other);
  }

  /** The pronouns of the same report. */
  Pronouns pronouns() {
    return new Pronouns(words, earlier, speakers);
  }

  /** "Schiff called on the administration": whose officer speaks of it, of that state it is. */
  private static Optional<Party> compatriot(Parties parties, ReadSentence sentence, Token token) {
    Sentence tree = sentence.tree();
    if (!tree.is(token, "obj") && !tree.is(token, "iobj") && !tree.is(token, "obl")) {
      return Optional.empty();
    }
    return tree.children(tree.token(tree.headIndex(token)), "nsubj").stream()
        .filter(subject -> !subject.tag().equals("PRON"))
        .flatMap(subject -> parties.of(sentence, subject).stream())
        .map(Mention::party)
        .filter(p -> p.type() == PartyType.PERSON)
        .map(Coreference::stateOf)
        .filter(Coreference::isState)
        .findFirst();
  }

  /** Whether a person of whom no state is known does something to a phrase. */
  private static boolean isSpokenOf(Parties parties, ReadSentence sentence, Token token) {
    Sentence tree = sentence.tree();
    boolean object = tree.is(token, "obj") || tree.is(token, "iobj") || tree.is(token, "obl");
    return object
        && tree.children(tree.token(tree.headIndex(token)), "nsubj").stream()
            .filter(subject -> !subject.tag().equals("PRON"))
            .flatMap(subject -> parties.of(sentence, subject).stream())
            .anyMatch(m -> m.party().type() == PartyType.PERSON && m.party().of().isEmpty());
  }

  static Mention back(Mention mention, ReadSentence sentence, Token token) {
    return new Mention(
        mention.party(),
        sentence.index(),
        token,
        token.text() + " = " + mention.party().name() + " before",
        true);
  }

  /** Whoever says the clause that a word belongs to. */
  Optional<Party> speaker(ReadSentence sentence, Token token) {
    return speakers.at(sentence, token);
  }

  /** The state that the report was last speaking of. */
  Optional<Mention> focus(ReadSentence sentence, Token token) {
    return earlier.before(sentence, token, m -> isState(m.party()));
  }

  /** What a definite phrase refers back to. */
  List<Mention> definite(
      Parties parties, ReadSentence sentence, Token token, String lemma, Offices offices) {
    Optional<Mention> found = Optional.empty();
    if (token.has("Number=Plur") && words.offices().contains(lemma)) {
      List<Mention> same = earlier.sameNoun(sentence, token, lemma);
      if (!same.isEmpty()) {
        return same.stream().map(m -> back(m, sentence, token)).toList();
      }
    }
    if (words.persons().contains(lemma) || words.offices().contains(lemma)) {
      found =
          earlier.before(
              sentence,
              token,
              m ->
                  m.party().type() == PartyType.PERSON
                      && offices.holds(sentence, token, m.party()));
      if (found.isEmpty() && !token.has("Number=Plur")) {
        found = earlier.before(sentence, token, m -> m.party().type() == PartyType.PERSON);
      }
      if (found.isEmpty()) {
        found = focus(sentence, token);
      }
    } else if (words.countries().contains(lemma) && !token.has("Number=Plur")) {
      Set<String> mates = Pronouns.clauseMates(parties, sentence, token);
      Predicate<Mention> fits =
          m ->
              isState(m.party())
                  && !mates.contains(m.party().key())
                  && words.mayBe(lemma, m.party().key());
      // "The Nordic country" is the one that the report is about.
      found =
          sentence.tree().children(token, "amod", "compound").isEmpty()
              ? earlier.before(sentence, token, fits)
              : earlier.topic(sentence, fits);
    } else if (words.representatives().contains(lemma)) {
      found =
          compatriot(parties, sentence, token)
              .map(p -> new Mention(p, sentence.index(), token, "their own " + lemma, true))
              .or(() ->
                  isSpokenOf(parties, sentence, token) ? Optional.empty() : focus(sentence, token));
    } else if (words.outlets().contains(lemma)) {
      found =
          earlier.before(sentence, token, OUTLET_REACH, m -> m.party().type() == PartyType.OUTLET);
    }
    if (found.isEmpty() && words.groups().contains(lemma)) {
      // "The coalition" is the one that goes by this word, if any does.
      found =
          earlier
              .before(sentence, token, m -> isGroup(m) && isCalled(m, lemma))
              .or(() -> earlier.before(sentence, token, Coreference::isGroup));
    }
    return found.map(m -> List.of(back(m, sentence, token))).orElse(List.of());
  }

  private static boolean isGroup(Mention mention) {
    PartyType type = mention.party().type();
    return type != PartyType.PERSON && type != PartyType.STATE;
  }

  private static boolean isCalled(Mention mention, String noun) {
    return List.of(mention.party().name().toLowerCase(Locale.ROOT).split("[\\s-]+")).contains(noun);
  }

  /** The armed group that "the militia" or "the Lebanese militia" goes back to. */
  Optional<Mention> group(ReadSentence sentence, Token token, Optional<Party> home) {
    String noun = token.lemma().toLowerCase(Locale.ROOT);
    return earlier
        .before(sentence, token, m -> isGroup(m) && isCalled(m, noun))
        .or(() ->
            earlier.before(
                sentence,
                token,
                m ->
                    m.party().type() == PartyType.ARMED_GROUP
                        && m.party().id().isPresent()
                        && (home.isEmpty()
                            || m.party().of().isEmpty()
                            || m.party().of().equals(home.get().id()))))
        .map(m -> back(m, sentence, token));
  }

  /** The person of a state whom the report last named. */
  Optional<Mention> personOf(ReadSentence sentence, Token token, String state) {
    return earlier
        .before(
            sentence,
            token,
            m ->
                m.party().type() == PartyType.PERSON
                    && m.party().of().filter(state::equals).isPresent())
        .map(m -> back(m, sentence, token));
  }

  /** The organisation that the report was last speaking of. */
  Optional<Party> body(ReadSentence sentence, Token token) {
    return earlier
        .before(
            sentence,
            token,
            m -> m.party().type() == PartyType.ORGANISATION && m.party().id().isPresent())
        .or(() ->
            earlier.all().stream()
                .filter(m -> m.sentence() <= sentence.index())
                .filter(m -> m.party().of().filter(of -> of.length() > 2).isPresent())
                .reduce((one, other) -> other))
        .map(m -> stateOf(m.party()));
  }

  /** The two parties that were last spoken of: two persons for "both leaders", else two states. */
  List<Mention> lastTwo(ReadSentence sentence, Token token, boolean persons) {
    List<Mention> found =
        persons ? lastTwo(sentence, token, p -> p, p -> p.type() == PartyType.PERSON) : List.of();
    return found.isEmpty()
        ? lastTwo(
            sentence,
            token,
            Coreference::stateOf,
            p -> isState(p) || p.type() == PartyType.ORGANISATION)
        : found;
  }

  private List<Mention> lastTwo(
      ReadSentence sentence, Token token, UnaryOperator<Party> as, Predicate<Party> fits) {
    List<Mention> found = new ArrayList<>();
    // Whoever says that "both countries" do something is none of the two.
    List<Mention> mentions = earlier.all();
    String speaker = speakers.at(sentence, token).map(p -> stateOf(p).key()).orElse("");
    for (int i = mentions.size() - 1; i >= 0 && found.size() < 2; i--) {
      Mention mention = mentions.get(i);
      boolean earlier =
          mention.sentence() < sentence.index()
              || mention.sentence() == sentence.index() && mention.token().index() < token.index();
      Party party = as.apply(mention.party());
      String side = stateOf(party).key();
      if (earlier
          && fits.test(party)
          && !side.equals(speaker)
          && found.stream().noneMatch(m -> stateOf(m.party()).key().equals(side))) {
        found.addFirst(
            new Mention(party, sentence.index(), token, token.text() + " = " + party.name(), true));
      }
    }
    return found.size() == 2 ? found : List.of();
  }

  /** The states listed nearby that "the three countries" or "those nations" are. */
  List<Mention> several(Parties parties, ReadSentence sentence, Token token, boolean definite) {
    return new ListedStates(earlier, words)
        .meant(parties, sentence, token, definite).stream()
            .map(m -> back(m, sentence, token))
            .toList();
  }

  private static boolean isState(Party party) {
    return party.type() == PartyType.STATE && party.id().isPresent();
  }

  /** The state that a person speaks for; whoever else stands for themselves. */
  static Party stateOf(Party party) {
    if (party.type() == PartyType.PERSON && party.of().isPresent()) {
      String of = party.of().get();
      return of.toUpperCase(Locale.ROOT).equals(of) && of.length() == 2
          ? Party.state(of, of)
          : new Party(of, Optional.of(of), PartyType.ORGANISATION, Optional.empty());
    }
    return party;
  }
}
