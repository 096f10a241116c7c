package org.waybill.reading.mentions;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.waybill.reading.grammar.Clauses;
import org.waybill.reading.language.PartyWords;
import org.waybill.syntax.Sentence;
import org.waybill.syntax.Token;

/** Persons whom a report names beside their office: "the director, General Barry McCaffrey". */
final class TitledPersons {

  private static final int LONGEST_TITLE = 14;
  private static final Set<String> TITLE_PARTS =
      Set.of("ADJ", "ADP", "DET", "NOUN", "PROPN", "PUNCT");

  private final PartyWords words;
  private final Persons persons;

  TitledPersons(PartyWords words, Persons persons) {
    this.words = words;
    this.persons = persons;
  }

  /** The person whose name stands beside a title. */
  Optional<Mention> beside(ReadSentence sentence, Token token) {
    for (Token child : sentence.tree().children(token, "appos", "flat", "nmod")) {
      if (Clauses.caseOf(sentence.tree(), child).isEmpty()) {
        Optional<Persons.Name> name = persons.nameAt(sentence, child);
        if (name.isPresent()) {
          return Optional.of(apposed(sentence, token, name.get()));
        }
      }
    }
    return nameOfApposition(sentence, token)
        .or(() -> nameRightAfter(sentence, token))
        .map(name -> apposed(sentence, token, name));
  }

  /** "His counterpart Portuguese, Antonio Guterres": parsers make the adjective the head. */
  Optional<Mention> officerBefore(ReadSentence sentence, Token adjective) {
    boolean after = adjective.tag().equals("ADJ") && adjective.index() > 0;
    if (!after) {
      return Optional.empty();
    }
    Token noun = sentence.tree().token(adjective.index() - 1);
    return noun.tag().equals("NOUN") && isOffice(noun.lemma().toLowerCase(Locale.ROOT))
        ? nameRightAfter(sentence, adjective).map(name -> apposed(sentence, adjective, name))
        : Optional.empty();
  }

  /** "The director, General Barry McCaffrey": the apposition has one of its own. */
  private Optional<Persons.Name> nameOfApposition(ReadSentence sentence, Token token) {
    for (Token child : sentence.tree().children(token, "appos")) {
      if (child.tag().equals("NOUN") && isOffice(child.lemma().toLowerCase(Locale.ROOT))) {
        for (Token name : sentence.tree().children(child, "appos", "flat")) {
          Optional<Persons.Name> found = persons.nameAt(sentence, name);
          if (found.isPresent()) {
            return found;
          }
        }
      }
    }
    return Optional.empty();
  }

  private Mention apposed(ReadSentence sentence, Token token, Persons.Name name) {
    return new Mention(
        persons.resolve(name), sentence.index(), token, "apposition " + name.text(), false);
  }

  /**
   * "His Bolivian counterpart, Carlos Romero": the name may hang elsewhere, and yet stands right
   * after.
   */
  private Optional<Persons.Name> nameRightAfter(ReadSentence sentence, Token office) {
    Sentence tree = sentence.tree();
    boolean comma = false;
    for (int i = office.index() + 1; i < tree.size() && i <= office.index() + LONGEST_TITLE; i++) {
      Token token = tree.token(i);
      Optional<Persons.Name> name = persons.nameAt(sentence, token);
      if (name.isPresent()) {
        boolean direct = comma || i == office.index() + 1 || tree.is(token, "appos");
        boolean subject = tree.is(token, "nsubj") && !comma;
        return direct && !subject ? name : Optional.empty();
      }
      if (!TITLE_PARTS.contains(token.tag())) {
        return Optional.empty();
      }
      comma = token.text().equals(",") || comma && isPartOfTitle(token);
    }
    return Optional.empty();
  }

  /** After a comma, "the retired general" and the like lead on to the name. */
  private boolean isPartOfTitle(Token token) {
    return token.entity().equals("PERSON")
        || token.tag().equals("DET")
        || token.tag().equals("ADJ")
        || token.tag().equals("NOUN") && isOffice(token.lemma().toLowerCase(Locale.ROOT));
  }

  private boolean isOffice(String lemma) {
    return words.offices().contains(lemma);
  }
}
