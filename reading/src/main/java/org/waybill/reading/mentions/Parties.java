package org.waybill.reading.mentions;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
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

  private static final Set<Manner> APPOSED =
      Set.of(Manner.OUTLET, Manner.ORGANISATION, Manner.ARMED_GROUP, Manner.COMPANY);

  private final PartyWords words;
  private final States states;
  private final Persons persons;
  private final Coreference coreference;
  private final Members members;
  private final TitledPersons titled;
  private final UnlistedNames unlisted;

  private Parties(PartyWords words, States states, Persons persons, Coreference coreference) {
    this.words = words;
    this.states = states;
    this.persons = persons;
    this.coreference = coreference;
    this.members = new Members(words);
    this.titled = new TitledPersons(words, persons);
    this.unlisted = new UnlistedNames(words, states, coreference);
  }

  /** The parties of a report, first and second persons left open. */
  public static Parties of(Discourse discourse, PartyWords words) {
    States states = new States(words);
    Persons persons = new Persons(discourse, words, states);
    Coreference coreference = new Coreference(discourse, words, List.of(), Speakers.NONE);
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
        words, states, persons, new Coreference(discourse, words, mentions, Speakers.NONE));
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
    return coreference.dropped(this, sentence, verb);
  }

  /** What a phrase stands for without what is coordinated with it. */
  List<Mention> single(ReadSentence sentence, Token token) {
    Sentence tree = sentence.tree();
    String word = States.lower(token);
    String lemma = token.lemma().toLowerCase(Locale.ROOT);
    boolean pronoun =
        token.tag().equals("PRON") || token.tag().equals("DET") || token.has("Poss=Yes");
    if (pronoun && sentence.nameAt(token).isEmpty()) {
      return coreference.pronoun(this, sentence, token, word);
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
      return officer.isPresent() ? List.of(officer.get()) : named(sentence, token, match.get());
    }
    if (match.isEmpty() && token.tag().equals("PROPN")) {
      Optional<Party> known = persons.byLastName(token.text());
      if (known.isPresent()) {
        return List.of(new Mention(known.get(), sentence.index(), token, "last name", false));
      }
    }
    Optional<Mention> apposed = titled.beside(sentence, token);
    if (apposed.isPresent() && (isOffice(lemma) || words.representatives().contains(lemma))) {
      return List.of(apposed.get());
    }
    boolean definite = isDefinite(tree, token);
    if (words.two().contains(word) && isArgument(tree, token)) {
      return coreference.lastTwo(sentence, token, true);
    }
    if (words.pairs().contains(lemma) && isCountedTwo(tree, token)) {
      return coreference.lastTwo(sentence, token, isOffice(lemma));
    }
    if (words.countries().contains(lemma) && token.has("Number=Plur")) {
      List<Mention> several = coreference.several(this, sentence, token, definite);
      if (!several.isEmpty()) {
        return several;
      }
    }
    if (words.companies().contains(lemma)) {
      List<Mention> named = apposedCompany(sentence, token);
      if (!named.isEmpty()) {
        return named;
      }
    }
    boolean group =
        words.groups().contains(lemma)
            || words.collectives().contains(lemma)
            || words.fighters().contains(lemma);
    if (group) {
      List<Mention> named = apposedName(sentence, token);
      if (!named.isEmpty()) {
        return named;
      }
    }
    List<Mention> listed = members.listed(this, sentence, token, lemma);
    if (!listed.isEmpty()) {
      return listed;
    }
    boolean stands =
        isOffice(lemma)
            || words.representatives().contains(lemma)
            || words.companies().contains(lemma);
    if (stands || words.belongings().contains(lemma)) {
      List<Mention> owned = owned(sentence, token, lemma);
      if (!owned.isEmpty()) {
        return owned;
      }
      Optional<Mention> possessor = possessor(sentence, token);
      if (possessor.isPresent()) {
        return List.of(possessor.get());
      }
      List<Party> fighting = states.groupsOf(sentence, token);
      if (!fighting.isEmpty()) {
        return fighting.stream()
            .map(p ->
                new Mention(p, sentence.index(), token, token.text() + " of " + p.name(), false))
            .toList();
      }
    }
    if (definite && words.countries().contains(lemma) && !token.has("Number=Plur")) {
      List<Mention> country = coreference.definite(this, sentence, token, lemma, persons.offices());
      if (!country.isEmpty()) {
        return country;
      }
    }
    if (words.countries().contains(lemma)) {
      Optional<Mention> own = possessor(sentence, token);
      if (own.isPresent() && !token.has("Number=Plur")) {
        return List.of(own.get());
      }
    }
    if (words.collectives().contains(lemma) || words.fighters().contains(lemma)) {
      if (definite && words.groups().contains(lemma)) {
        Optional<Mention> known = coreference.group(sentence, token, states.owner(sentence, token));
        if (known.isPresent()) {
          return List.of(known.get());
        }
      }
      List<Mention> described = unlisted.collective(sentence, token);
      if (!described.isEmpty()) {
        return described;
      }
    }
    if (words.outlets().contains(lemma)) {
      List<Mention> outlet = apposedName(sentence, token);
      if (!outlet.isEmpty()) {
        return outlet;
      }
    }
    if (definite) {
      List<Mention> back = coreference.definite(this, sentence, token, lemma, persons.offices());
      if (!back.isEmpty()) {
        return back;
      }
    }
    List<Mention> proper = unlisted.proper(sentence, token);
    return proper.isEmpty() ? apposedName(sentence, token) : proper;
  }

  /** Those for whom a noun stands by its modifiers: several only if it is a plural. */
  private List<Mention> owned(ReadSentence sentence, Token token, String lemma) {
    boolean several = token.has("Number=Plur");
    List<Party> owners =
        several ? states.owners(sentence, token) : states.owner(sentence, token).stream().toList();
    List<Mention> found = new ArrayList<>();
    for (Party owner : owners) {
      Party party =
          several || !isOffice(lemma)
              ? owner
              : persons.holder(sentence, token, owner.key()).orElse(owner);
      found.add(
          new Mention(party, sentence.index(), token, token.text() + " of " + owner.name(), false));
    }
    return found;
  }

  /**
   * "The daily The New York Times", "the group Hezbollah": the noun stands for the name beside it.
   */
  private List<Mention> apposedName(ReadSentence sentence, Token token) {
    Sentence tree = sentence.tree();
    String lemma = token.lemma().toLowerCase(Locale.ROOT);
    // Taggers take "ONG" and the like for names.
    if (!token.tag().equals("NOUN") && !words.groups().contains(lemma)) {
      return List.of();
    }
    for (Token child : tree.children(token, "appos", "flat", "nmod", "compound")) {
      Optional<Match> match = sentence.nameAt(child);
      boolean outlet = words.outlets().contains(lemma);
      boolean bare =
          (child.index() > token.index() || outlet) && Clauses.caseOf(tree, child).isEmpty();
      if (bare && match.isPresent() && APPOSED.contains(match.get().manner())) {
        return named(sentence, child, match.get());
      }
      if (bare && match.isEmpty() && words.groups().contains(lemma)) {
        List<Mention> proper = unlisted.proper(sentence, child);
        if (!proper.isEmpty()) {
          return proper;
        }
      }
    }
    return List.of();
  }

  /** "Its Russian subsidiary, Iskra Technologies": the company goes by its name. */
  private List<Mention> apposedCompany(ReadSentence sentence, Token token) {
    for (Token child : sentence.tree().children(token, "appos", "flat")) {
      if (child.index() > token.index() && child.tag().equals("PROPN")) {
        List<Mention> found = single(sentence, child);
        if (!found.isEmpty()) {
          return found.stream()
              .filter(m -> m.party().type() != PartyType.STATE)
              .filter(m -> m.party().type() != PartyType.PERSON)
              .toList();
        }
      }
    }
    return List.of();
  }

  private List<Mention> named(ReadSentence sentence, Token token, Match match) {
    Optional<Mention> man = nationalBefore(sentence, token, match);
    if (man.isPresent()) {
      return List.of(man.get());
    }
    Party party = asNamed(sentence, token, match);
    if (match.manner() == Manner.ORGAN) {
      Optional<Party> owner =
          states
              .owner(sentence, token)
              .or(() -> Optional.of(party).filter(p -> p.id().isPresent()));
      if (owner.isPresent()) {
        return List.of(
            new Mention(
                owner.get(),
                sentence.index(),
                token,
                party.name() + " of " + owner.get().name(),
                false));
      }
      Optional<Mention> possessor = possessor(sentence, token);
      if (possessor.isPresent()) {
        return List.of(possessor.get());
      }
      return coreference
          .focus(sentence, token)
          .map(m ->
              new Mention(
                  m.party(),
                  sentence.index(),
                  token,
                  party.name() + ", of the state last spoken of",
                  true))
          .stream()
          .toList();
    }
    return List.of(
        new Mention(
            party, sentence.index(), token, match.manner().name().toLowerCase(Locale.ROOT), false));
  }

  /**
   * The party under the words of the report; an adjective is no name, and the usual one stands for
   * it.
   */
  private static Party asNamed(ReadSentence sentence, Token token, Match match) {
    Party party = match.party();
    return switch (match.manner()) {
      case NAME, ORGANISATION, ARMED_GROUP, COMPANY, OUTLET, REGION ->
          token.tag().equals("ADJ")
              ? party
              : new Party(words(sentence, match), party.id(), party.type(), party.of());
      case CAPITAL, GOVERNMENT, FORCES, ORGAN, PERSON, PLACE, DEMONYM -> party;
    };
  }

  /** "The Ukrainian": a demonym in the singular means the person of that state before. */
  private Optional<Mention> nationalBefore(ReadSentence sentence, Token token, Match match) {
    boolean person =
        match.manner() == Manner.DEMONYM
            && !token.has("Number=Plur")
            && isDefinite(sentence.tree(), token)
            && isArgument(sentence.tree(), token);
    return person ? coreference.personOf(sentence, token, match.party().key()) : Optional.empty();
  }

  private static String words(ReadSentence sentence, Match match) {
    StringBuilder text = new StringBuilder();
    for (int i = match.firstToken(); i <= match.lastToken(); i++) {
      text.append(text.isEmpty() ? "" : " ").append(sentence.tree().token(i).text());
    }
    return text.toString();
  }

  /** "its army": whose the possessive pronoun says. */
  private Optional<Mention> possessor(ReadSentence sentence, Token noun) {
    for (Token child : sentence.tree().children(noun, "nmod:poss", "det")) {
      if (child.has("Poss=Yes")) {
        for (Mention mention : coreference.pronoun(this, sentence, child, States.lower(child))) {
          Party party = mention.party();
          if (party.type() == PartyType.PERSON && party.of().isPresent()) {
            party = Party.state(party.of().get(), party.of().get());
          }
          return Optional.of(
              new Mention(
                  party, sentence.index(), noun, child.text() + " = " + party.name(), true));
        }
      }
    }
    return Optional.empty();
  }

  /** "The two met", "ambos hablaron": a number that stands for those whom it counts. */
  private static boolean isArgument(Sentence tree, Token number) {
    return (tree.is(number, "nsubj") || tree.is(number, "obl") || tree.is(number, "obj"))
        && tree.children(number, "nmod").isEmpty();
  }

  private boolean isOffice(String lemma) {
    return words.offices().contains(lemma);
  }

  private boolean isDefinite(Sentence tree, Token token) {
    return tree.children(token, "det").stream()
        .anyMatch(d -> words.definite().contains(States.lower(d)));
  }

  private boolean isCountedTwo(Sentence tree, Token token) {
    return tree.subtree(token).stream()
        .anyMatch(d -> d.index() < token.index() && words.two().contains(States.lower(d)));
  }
}
