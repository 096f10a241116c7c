package org.waybill.reading.mentions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.waybill.model.Party;
import org.waybill.model.PartyType;
import org.waybill.reading.grammar.Clauses;
import org.waybill.reading.language.PartyWords;
import org.waybill.syntax.Sentence;
import org.waybill.syntax.Token;

/** What pronouns, dropped subjects and "that country" refer back to. */
final class Coreference {

  /** How many sentences back a pronoun may reach. */
  private static final int REACH = 3;

  /** How many sentences back "the newspaper" may reach: few are named in a report. */
  private static final int OUTLET_REACH = 12;

  private final Discourse discourse;
  private final PartyWords words;
  private final List<Mention> mentions;
  private final Speakers speakers;

  Coreference(Discourse discourse, PartyWords words, List<Mention> mentions, Speakers speakers) {
    this.discourse = discourse;
    this.words = words;
    this.mentions = List.copyOf(mentions);
    this.speakers = speakers;
  }

  Coreference with(Speakers other) {
    return new Coreference(discourse, words, mentions, other);
  }

  List<Mention> pronoun(Parties parties, ReadSentence sentence, Token token, String word) {
    if (words.isPronoun("speakers", word)) {
      return speakers
          .at(sentence, token)
          .map(Coreference::stateOf)
          .map(p -> new Mention(p, sentence.index(), token, word + " = the speaker's side", true))
          .stream()
          .toList();
    }
    if (words.isPronoun("speaker", word)) {
      return speakers
          .at(sentence, token)
          .map(p -> new Mention(p, sentence.index(), token, word + " = the speaker", true))
          .stream()
          .toList();
    }
    if (words.isPronoun("person", word)) {
      return antecedent(parties, sentence, token, m -> m.party().type() == PartyType.PERSON);
    }
    if (words.isPronoun("thing", word)) {
      return antecedent(parties, sentence, token, m -> m.party().type() != PartyType.PERSON);
    }
    if (words.isPronoun("plural", word)) {
      return antecedent(parties, sentence, token, m -> true);
    }
    return List.of();
  }

  /**
   * The subject of the clause before the pronoun, else the last subject before it, else the last
   * mention.
   */
  private List<Mention> antecedent(
      Parties parties, ReadSentence sentence, Token token, Predicate<Mention> fits) {
    Sentence tree = sentence.tree();
    Optional<Token> up = sentence.head(token);
    Set<String> mates = clauseMates(parties, sentence, token);
    while (up.isPresent()) {
      for (Token subject : tree.children(up.get(), "nsubj")) {
        if (subject.index() < token.index()
            && !tree.isWithin(token, subject)
            && !subject.tag().equals("PRON")) {
          List<Mention> found =
              parties.of(sentence, subject).stream()
                  .filter(fits)
                  .filter(m -> !mates.contains(m.party().key()))
                  .toList();
          if (!found.isEmpty()) {
            return found.stream().map(m -> back(m, sentence, token)).toList();
          }
        }
      }
      up = sentence.head(up.get());
    }
    List<Mention> same = sameSubject(parties, sentence, token);
    if (!same.isEmpty()) {
      return same;
    }
    return before(sentence, token, m -> fits.test(m) && !mates.contains(m.party().key()))
        .map(m -> List.of(back(m, sentence, token)))
        .orElse(List.of());
  }

  /** "It sold its plant there. It promised to leave": one subject after the other is the same. */
  private List<Mention> sameSubject(Parties parties, ReadSentence sentence, Token token) {
    if (!sentence.tree().is(token, "nsubj") || sentence.index() == 0) {
      return List.of();
    }
    ReadSentence previous = discourse.sentences().get(sentence.index() - 1);
    String word = States.lower(token);
    return previous.tree().tokens().stream()
        .filter(t -> previous.tree().is(t, "nsubj") && States.lower(t).equals(word))
        .filter(
            t -> previous.tree().headIndex(previous.tree().token(previous.tree().headIndex(t))) < 0)
        .findFirst()
        .map(t -> parties.single(previous, t))
        .orElse(List.of())
        .stream()
        .map(m -> back(m, sentence, token))
        .toList();
  }

  /** "Trump met him": an object is not the subject of its own verb. */
  private static Set<String> clauseMates(Parties parties, ReadSentence sentence, Token token) {
    Sentence tree = sentence.tree();
    Set<String> found = new HashSet<>();
    if (tree.is(token, "obj") || tree.is(token, "iobj") || tree.is(token, "obl")) {
      for (Token subject : tree.children(tree.token(tree.headIndex(token)), "nsubj")) {
        if (!subject.tag().equals("PRON")) {
          parties.of(sentence, subject).forEach(m -> found.add(m.party().key()));
        }
      }
    }
    return found;
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

  private static Mention back(Mention mention, ReadSentence sentence, Token token) {
    return new Mention(
        mention.party(),
        sentence.index(),
        token,
        token.text() + " = " + mention.party().name() + " before",
        true);
  }

  /**
   * The best mention before a place: in each sentence back a subject first, then whatever is last.
   */
  private Optional<Mention> before(ReadSentence sentence, Token token, Predicate<Mention> fits) {
    return before(sentence, token, REACH, fits);
  }

  private Optional<Mention> before(
      ReadSentence sentence, Token token, int reach, Predicate<Mention> fits) {
    for (int back = 0; back <= reach; back++) {
      int index = sentence.index() - back;
      Mention last = null;
      Mention subject = null;
      for (Mention mention : mentions) {
        boolean earlier =
            mention.sentence() == index && (back > 0 || mention.token().index() < token.index());
        if (earlier && fits.test(mention)) {
          last = mention;
          if (isSubject(mention) && (subject == null || back == 0)) {
            subject = mention;
          }
        }
      }
      if (subject != null) {
        return Optional.of(subject);
      }
      if (last != null) {
        return Optional.of(last);
      }
    }
    return Optional.empty();
  }

  private boolean isSubject(Mention mention) {
    ReadSentence sentence = discourse.sentences().get(mention.sentence());
    return sentence.tree().is(mention.token(), "nsubj");
  }

  /** Whoever says the clause that a word belongs to. */
  Optional<Party> speaker(ReadSentence sentence, Token token) {
    return speakers.at(sentence, token);
  }

  /** The state that the report was last speaking of. */
  Optional<Mention> focus(ReadSentence sentence, Token token) {
    return before(sentence, token, m -> isState(m.party()));
  }

  /** What a definite phrase refers back to. */
  List<Mention> definite(
      Parties parties, ReadSentence sentence, Token token, String lemma, Offices offices) {
    Optional<Mention> found = Optional.empty();
    if (token.has("Number=Plur") && words.offices().contains(lemma)) {
      List<Mention> same = sameNoun(sentence, token, lemma);
      if (!same.isEmpty()) {
        return same;
      }
    }
    if (words.persons().contains(lemma) || words.offices().contains(lemma)) {
      found =
          before(
              sentence,
              token,
              m ->
                  m.party().type() == PartyType.PERSON
                      && offices.holds(sentence, token, m.party()));
      if (found.isEmpty() && !token.has("Number=Plur")) {
        found = before(sentence, token, m -> m.party().type() == PartyType.PERSON);
      }
      if (found.isEmpty()) {
        found = focus(sentence, token);
      }
    } else if (words.countries().contains(lemma) && !token.has("Number=Plur")) {
      Set<String> mates = clauseMates(parties, sentence, token);
      Predicate<Mention> fits = m -> isState(m.party()) && !mates.contains(m.party().key());
      // "The Nordic country" is the one that the report is about.
      found =
          sentence.tree().children(token, "amod", "compound").isEmpty()
              ? before(sentence, token, fits)
              : topic(sentence, fits);
    } else if (words.representatives().contains(lemma)) {
      found =
          compatriot(parties, sentence, token)
              .map(p -> new Mention(p, sentence.index(), token, "their own " + lemma, true))
              .or(() ->
                  isSpokenOf(parties, sentence, token) ? Optional.empty() : focus(sentence, token));
    } else if (words.outlets().contains(lemma)) {
      found = before(sentence, token, OUTLET_REACH, m -> m.party().type() == PartyType.OUTLET);
    }
    if (found.isEmpty() && words.groups().contains(lemma)) {
      // "The coalition" is the one that goes by this word, if any does.
      found =
          before(sentence, token, m -> isGroup(m) && isCalled(m, lemma))
              .or(() -> before(sentence, token, Coreference::isGroup));
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
    return before(sentence, token, m -> isGroup(m) && isCalled(m, noun))
        .or(() ->
            before(
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

  /** The mention of whatever was named most before the end of a sentence. */
  private Optional<Mention> topic(ReadSentence sentence, Predicate<Mention> fits) {
    Map<String, Integer> counts = new HashMap<>();
    int highest = 0;
    Mention most = null;
    for (Mention mention : mentions) {
      if (mention.sentence() <= sentence.index() && fits.test(mention)) {
        int count = counts.merge(mention.party().key(), 1, Integer::sum);
        if (count >= highest) {
          highest = count;
          most = mention;
        }
      }
    }
    return Optional.ofNullable(most);
  }

  /** Those for whom the same plural noun stood before: "the ministers" of the G7. */
  private List<Mention> sameNoun(ReadSentence sentence, Token token, String lemma) {
    List<Mention> found = new ArrayList<>();
    for (int i = mentions.size() - 1; i >= 0; i--) {
      Mention mention = mentions.get(i);
      boolean same =
          mention.sentence() < sentence.index()
              && mention.token().has("Number=Plur")
              && mention.token().lemma().equals(lemma);
      boolean together =
          found.isEmpty()
              || found.getFirst().sentence() == mention.sentence()
                  && found.getFirst().token().equals(mention.token());
      if (same && together) {
        found.addFirst(mention);
      }
    }
    return found.stream().map(m -> back(m, sentence, token)).toList();
  }

  /** The person of a state whom the report last named. */
  Optional<Mention> personOf(ReadSentence sentence, Token token, String state) {
    return before(
            sentence,
            token,
            m ->
                m.party().type() == PartyType.PERSON
                    && m.party().of().filter(state::equals).isPresent())
        .map(m -> back(m, sentence, token));
  }

  /** The organisation that the report was last speaking of. */
  Optional<Party> body(ReadSentence sentence, Token token) {
    return before(
            sentence,
            token,
            m -> m.party().type() == PartyType.ORGANISATION && m.party().id().isPresent())
        .or(() ->
            mentions.stream()
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
    return new ListedStates(discourse, words, mentions)
        .meant(parties, sentence, token, definite).stream()
            .map(m -> back(m, sentence, token))
            .toList();
  }

  /** The subject that a finite verb without one leaves to be understood. */
  List<Mention> dropped(Parties parties, ReadSentence sentence, Token verb) {
    if (verb.has("Person=1") || auxiliaryHas(sentence, verb, "Person=1")) {
      return speakers
          .at(sentence, verb)
          .map(p -> verb.has("Number=Sing") ? p : stateOf(p))
          .map(p -> new Mention(p, sentence.index(), verb, "dropped subject = the speaker", true))
          .stream()
          .toList();
    }
    if (verb.has("Person=2")) {
      return List.of();
    }
    Optional<Token> up = sentence.head(verb);
    while (up.isPresent()) {
      if (Clauses.isVerbal(sentence.tree(), up.get())) {
        for (Token subject : sentence.tree().children(up.get(), "nsubj")) {
          List<Mention> found = parties.of(sentence, subject);
          if (!found.isEmpty()) {
            return found.stream().map(m -> back(m, sentence, verb)).toList();
          }
        }
      }
      up = sentence.head(up.get());
    }
    return before(sentence, verb, this::isSubject)
        .map(m -> List.of(back(m, sentence, verb)))
        .orElse(List.of());
  }

  private static boolean auxiliaryHas(ReadSentence sentence, Token verb, String feature) {
    return sentence.tree().children(verb, "aux").stream().anyMatch(a -> a.has(feature));
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
