package org.waybill.reading.mentions;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.waybill.model.Party;
import org.waybill.reading.language.PartyWords;
import org.waybill.syntax.Sentence;
import org.waybill.syntax.Token;

/** Whom common nouns stand for: "the ministry", "both leaders", "rebels", "that company". */
final class CommonNouns {

  private final PartyWords words;
  private final States states;
  private final Persons persons;
  private final Coreference coreference;
  private final Members members;
  private final TitledPersons titled;
  private final UnlistedNames unlisted;
  private final NamedParties names;

  CommonNouns(
      PartyWords words,
      States states,
      Persons persons,
      Coreference coreference,
      TitledPersons titled,
      NamedParties names) {
    this.words = words;
    this.states = states;
    this.persons = persons;
    this.coreference = coreference;
    this.members = new Members(words);
    this.titled = titled;
    this.unlisted = new UnlistedNames(words, states, coreference);
    this.names = names;
  }

  /** The parties that a common noun stands for. */
  List<Mention> of(Parties parties, ReadSentence sentence, Token token) {
    Sentence tree = sentence.tree();
    String word = States.lower(token);
    String lemma = token.lemma().toLowerCase(Locale.ROOT);
    Optional<Mention> apposed = titled.beside(sentence, token);
    if (apposed.isPresent() && (isOffice(lemma) || words.representatives().contains(lemma))) {
      return List.of(apposed.get());
    }
    boolean definite = parties.isDefinite(sentence, token);
    if (words.two().contains(word) && isArgument(tree, token)) {
      return coreference.lastTwo(sentence, token, true);
    }
    if (words.pairs().contains(lemma) && isCountedTwo(tree, token)) {
      return coreference.lastTwo(sentence, token, isOffice(lemma));
    }
    if (words.countries().contains(lemma) && token.has("Number=Plur")) {
      List<Mention> several = coreference.several(parties, sentence, token, definite);
      if (!several.isEmpty()) {
        return several;
      }
    }
    if (words.companies().contains(lemma)) {
      List<Mention> named = names.apposedCompany(parties, sentence, token);
      if (!named.isEmpty()) {
        return named;
      }
    }
    boolean group =
        words.groups().contains(lemma)
            || words.collectives().contains(lemma)
            || words.fighters().contains(lemma);
    if (group) {
      List<Mention> named = names.apposedName(parties, sentence, token);
      if (!named.isEmpty()) {
        return named;
      }
    }
    List<Mention> listed = members.listed(parties, sentence, token, lemma);
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
      Optional<Mention> possessor = names.possessor(parties, sentence, token);
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
      List<Mention> country =
          coreference.definite(parties, sentence, token, lemma, persons.offices());
      if (!country.isEmpty()) {
        return country;
      }
    }
    if (words.countries().contains(lemma)) {
      Optional<Mention> own = names.possessor(parties, sentence, token);
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
      List<Mention> outlet = names.apposedName(parties, sentence, token);
      if (!outlet.isEmpty()) {
        return outlet;
      }
    }
    if (definite) {
      List<Mention> back = coreference.definite(parties, sentence, token, lemma, persons.offices());
      if (!back.isEmpty()) {
        return back;
      }
    }
    List<Mention> proper = unlisted.proper(sentence, token);
    return proper.isEmpty() ? names.apposedName(parties, sentence, token) : proper;
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

  /** "The two met", "ambos hablaron": a number that stands for those whom it counts. */
  static boolean isArgument(Sentence tree, Token number) {
    return (tree.is(number, "nsubj") || tree.is(number, "obl") || tree.is(number, "obj"))
        && tree.children(number, "nmod").isEmpty();
  }

  private boolean isOffice(String lemma) {
    return words.offices().contains(lemma);
  }

  private boolean isCountedTwo(Sentence tree, Token token) {
    return tree.subtree(token).stream()
        .anyMatch(d -> d.index() < token.index() && words.two().contains(States.lower(d)));
  }
}
