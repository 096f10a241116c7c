package org.waybill.reading.mentions;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.waybill.model.Party;
import org.waybill.model.PartyType;
import org.waybill.reading.gazetteer.Manner;
import org.waybill.reading.gazetteer.Match;
import org.waybill.reading.grammar.Clauses;
import org.waybill.reading.language.PartyWords;
import org.waybill.syntax.Sentence;
import org.waybill.syntax.Token;

/** Which parties the phrases of a report stand for. */
public final class Parties {

  private final PartyWords words;
  private final States states;
  private final Persons persons;
  private final Coreference coreference;
  private final TitledPersons titled;
  private final NamedParties names;
  private final CommonNouns nouns;

  private Parties(PartyWords words, States states, Persons persons, Coreference coreference) {
    this.words = words;
    this.states = states;
    this.persons = persons;
    this.coreference = coreference;
    this.titled = new TitledPersons(words, persons);
    this.names = new NamedParties(words, states, coreference);
    this.nouns = new CommonNouns(words, states, persons, coreference, titled, names);
  }

  /** The parties of a report, first and second persons left open. */
  public static Parties of(Discourse discourse, PartyWords words) {
    States states = new States(words);
    Persons persons = new Persons(discourse, words, states);
    Coreference coreference =
        new Coreference(words, new EarlierMentions(discourse, List.of()), Speakers.NONE);
    Parties plain = new Parties(words, states, persons, coreference);
    List<Mention> mentions = new ArrayList<>();
    for (ReadSentence sentence : discourse.sentences()) {
      for (Token token : sentence.tree().tokens()) {
        for (Mention mention : plain.single(sentence, token)) {
          if (!mention.anaphoric()) {
            mentions.add(mention);
          }
        }
      }
    }
    return new Parties(
        words,
        states,
        persons,
        new Coreference(words, new EarlierMentions(discourse, mentions), Speakers.NONE));
  }

  /** The same parties with "we" and "our" resolved to whoever speaks. */
  public Parties with(Speakers speakers) {
    return new Parties(words, states, persons, coreference.with(speakers));
  }

  /** The parties that a phrase stands for, those coordinated with it included. */
  public List<Mention> of(ReadSentence sentence, Token head) {
    List<Mention> found = new ArrayList<>(single(sentence, head));
    sentence.nameAt(head).ifPresent(name -> coordinatedBefore(sentence, name, found));
    for (Token sister : sentence.tree().children(head, "conj")) {
      if (!Clauses.isVerbal(sentence.tree(), sister)) {
        for (Mention mention : of(sentence, sister)) {
          if (found.stream().noneMatch(m -> m.party().key().equals(mention.party().key()))) {
            found.add(mention);
          }
        }
      }
    }
    for (Mention mention : listed(sentence, head)) {
      if (found.stream().noneMatch(m -> m.party().key().equals(mention.party().key()))) {
        found.add(mention);
      }
    }
    return found;
  }

  /**
   * "Rostec, Kronstadt and Almaz": parsers take the second name of a list for an apposition of the
   * first.
   */
  private List<Mention> listed(ReadSentence sentence, Token head) {
    Sentence tree = sentence.tree();
    if (!head.tag().equals("PROPN")) {
      return List.of();
    }
    return tree.children(head, "appos").stream()
        .filter(a -> a.tag().equals("PROPN") && !tree.children(a, "conj").isEmpty())
        .flatMap(a -> of(sentence, a).stream())
        .toList();
  }

  /** A name that the parser tore apart may hang on its partner by one of its words only. */
  private void coordinatedBefore(ReadSentence sentence, Match name, List<Mention> found) {
    Sentence tree = sentence.tree();
    for (int i = name.firstToken(); i <= name.lastToken(); i++) {
      Token part = tree.token(i);
      int partner = tree.headIndex(part);
      if (tree.is(part, "conj") && (partner < name.firstToken() || partner > name.lastToken())) {
        for (Mention mention : single(sentence, tree.token(partner))) {
          if (found.stream().noneMatch(m -> m.party().key().equals(mention.party().key()))) {
            found.addFirst(mention);
          }
        }
      }
    }
  }

  /** The state or organisation that the modifiers of a noun make it belong to. */
  public Optional<Party> owner(ReadSentence sentence, Token noun) {
    return states.owner(sentence, noun);
  }

  /** Whether a preposition says whose a thing is ("of"). */
  public boolean isPossessive(String preposition) {
    return words.possession().contains(preposition);
  }

  /** Whoever says the clause that a word belongs to, unless it is the outlet. */
  public Optional<Party> speaker(ReadSentence sentence, Token token) {
    return coreference.speaker(sentence, token);
  }

  /**
   * Whether a phrase means people who can meet others: persons and those who represent somebody,
   * but neither a state as such nor its troops.
   */
  public boolean areDelegates(ReadSentence sentence, Token token) {
    String lemma = token.lemma().toLowerCase(Locale.ROOT);
    boolean noun =
        token.tag().equals("NOUN")
            && !words.forces().contains(lemma)
            && (isOffice(lemma)
                || words.persons().contains(lemma)
                || words.representatives().contains(lemma));
    return noun || of(sentence, token).stream().anyMatch(m -> m.party().type() == PartyType.PERSON);
  }

  /** Whether a noun has a determiner that points back. */
  public boolean isDefinite(ReadSentence sentence, Token noun) {
    return isDefinite(sentence.tree(), noun);
  }

  /** Whether a word is a pronoun for several. */
  public boolean areThey(Token token) {
    return token.tag().equals("PRON") && words.isPronoun("plural", States.lower(token));
  }

  /** Whether a word is a pronoun for things: it may well refer to nothing ("I hope it helps"). */
  public boolean isThing(Token token) {
    return token.tag().equals("PRON") && words.isPronoun("thing", States.lower(token));
  }

  /** Whether a noun speaks of persons, companies or groups: "two firms" may be nobody known. */
  public boolean isSomebody(Token noun) {
    String lemma = noun.lemma().toLowerCase(Locale.ROOT);
    return noun.tag().equals("NOUN")
        && (words.persons().contains(lemma)
            || words.companies().contains(lemma)
            || words.groups().contains(lemma)
            || words.offices().contains(lemma)
            || words.representatives().contains(lemma)
            || words.collectives().contains(lemma));
  }

  /** The subject that a verb without one leaves to be understood. */
  public List<Mention> droppedSubject(ReadSentence sentence, Token verb) {
    return coreference.pronouns().dropped(this, sentence, verb);
  }

  /** What a phrase stands for without what is coordinated with it. */
  List<Mention> single(ReadSentence sentence, Token token) {
    boolean pronoun =
        token.tag().equals("PRON") || token.tag().equals("DET") || token.has("Poss=Yes");
    if (pronoun && sentence.nameAt(token).isEmpty()) {
      return coreference.pronouns().pronoun(this, sentence, token, States.lower(token));
    }
    Optional<Persons.Name> person = persons.nameCovering(sentence, token);
    if (person.isPresent()) {
      return List.of(
          new Mention(
              persons.resolve(person.get()),
              sentence.index(),
              token,
              "person " + person.get().text(),
              false));
    }
    Optional<Match> match = sentence.nameAt(token);
    if (match.isPresent() && match.get().manner() != Manner.PERSON) {
      Optional<Mention> officer = titled.officerBefore(sentence, token);
      return officer.isPresent()
          ? List.of(officer.get())
          : names.named(this, sentence, token, match.get());
    }
    if (match.isEmpty() && token.tag().equals("PROPN")) {
      Optional<Party> known = persons.byLastName(token.text());
      if (known.isPresent()) {
        return List.of(new Mention(known.get(), sentence.index(), token, "last name", false));
      }
    }
    return nouns.of(this, sentence, token);
  }

  private boolean isOffice(String lemma) {
    return words.offices().contains(lemma);
  }

  private boolean isDefinite(Sentence tree, Token token) {
    return tree.children(token, "det").stream()
        .anyMatch(d -> words.definite().contains(States.lower(d)));
  }
}
