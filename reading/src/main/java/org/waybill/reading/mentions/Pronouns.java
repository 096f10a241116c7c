package org.waybill.reading.mentions;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.waybill.model.PartyType;
import org.waybill.reading.grammar.Clauses;
import org.waybill.reading.language.PartyWords;
import org.waybill.syntax.Sentence;
import org.waybill.syntax.Token;

/** Whom pronouns stand for, and verbs that leave their subject to be understood. */
final class Pronouns {

  private final PartyWords words;
  private final EarlierMentions earlier;
  private final Speakers speakers;

  Pronouns(PartyWords words, EarlierMentions earlier, Speakers speakers) {
    this.words = words;
    this.earlier = earlier;
    this.speakers = speakers;
  }

  /** The parties that a pronoun stands for. */
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
    // "Su" may be his, hers, its and theirs.
    boolean several = words.isPronoun("plural", word);
    boolean person = several || words.isPronoun("person", word);
    boolean thing = several || words.isPronoun("thing", word);
    return person || thing
        ? antecedent(
            parties, sentence, token, m -> m.party().type() == PartyType.PERSON ? person : thing)
        : List.of();
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
            return found.stream().map(m -> Coreference.back(m, sentence, token)).toList();
          }
        }
      }
      up = sentence.head(up.get());
    }
    List<Mention> same = sameSubject(parties, sentence, token);
    if (!same.isEmpty()) {
      return same;
    }
    return earlier
        .before(sentence, token, m -> fits.test(m) && !mates.contains(m.party().key()))
        .map(m -> List.of(Coreference.back(m, sentence, token)))
        .orElse(List.of());
  }

  /** "It sold its plant there. It promised to leave": one subject after the other is the same. */
  private List<Mention> sameSubject(Parties parties, ReadSentence sentence, Token token) {
    if (!sentence.tree().is(token, "nsubj") || sentence.index() == 0) {
      return List.of();
    }
    ReadSentence previous = earlier.discourse().sentences().get(sentence.index() - 1);
    String word = States.lower(token);
    return previous.tree().tokens().stream()
        .filter(t -> previous.tree().is(t, "nsubj") && States.lower(t).equals(word))
        .filter(
            t -> previous.tree().headIndex(previous.tree().token(previous.tree().headIndex(t))) < 0)
        .findFirst()
        .map(t -> parties.single(previous, t))
        .orElse(List.of())
        .stream()
        .map(m -> Coreference.back(m, sentence, token))
        .toList();
  }

  /** "Trump met him": an object is not the subject of its own verb. */
  static Set<String> clauseMates(Parties parties, ReadSentence sentence, Token token) {
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

  /** The subject that a finite verb without one leaves to be understood. */
  List<Mention> dropped(Parties parties, ReadSentence sentence, Token verb) {
    if (verb.has("Person=1") || auxiliaryHas(sentence, verb, "Person=1")) {
      return speakers
          .at(sentence, verb)
          .map(p -> verb.has("Number=Sing") ? p : Coreference.stateOf(p))
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
            return found.stream().map(m -> Coreference.back(m, sentence, verb)).toList();
          }
        }
      }
      up = sentence.head(up.get());
    }
    return earlier
        .before(sentence, verb, earlier::isSubject)
        .map(m -> List.of(Coreference.back(m, sentence, verb)))
        .orElse(List.of());
  }

  private static boolean auxiliaryHas(ReadSentence sentence, Token verb, String feature) {
    return sentence.tree().children(verb, "aux").stream().anyMatch(a -> a.has(feature));
  }
}
