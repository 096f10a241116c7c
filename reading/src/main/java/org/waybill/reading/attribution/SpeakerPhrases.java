package org.waybill.reading.attribution;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.waybill.model.Party;
import org.waybill.model.PartyType;
import org.waybill.reading.gazetteer.Manner;
import org.waybill.reading.grammar.Argument;
import org.waybill.reading.grammar.Arguments;
import org.waybill.reading.grammar.Clauses;
import org.waybill.reading.language.GrammarWords;
import org.waybill.reading.language.PartyWords;
import org.waybill.reading.language.SpeechWords;
import org.waybill.reading.mentions.Discourse;
import org.waybill.reading.mentions.Mention;
import org.waybill.reading.mentions.Parties;
import org.waybill.reading.mentions.ReadSentence;
import org.waybill.syntax.Sentence;
import org.waybill.syntax.Token;

/** Who speaks by a verb of saying, by "according to", or by a phrase that stands with them. */
final class SpeakerPhrases {

  /** How many sentences back "he said" may reach for whoever spoke before. */
  private static final int REACH = 3;

  private final Discourse discourse;
  private final Parties parties;
  private final GrammarWords grammar;
  private final SpeechWords speech;
  private final PartyWords words;
  private final Quotations quotations;

  SpeakerPhrases(
      Discourse discourse,
      Parties parties,
      GrammarWords grammar,
      SpeechWords speech,
      PartyWords words,
      Quotations quotations) {
    this.discourse = discourse;
    this.parties = parties;
    this.grammar = grammar;
    this.speech = speech;
    this.words = words;
    this.quotations = quotations;
  }

  boolean isSpeechVerb(Token token) {
    return token.tag().equals("VERB") && speech.verbs().contains(token.lemma());
  }

  boolean isSpeechNoun(Token token) {
    return speech.nouns().contains(token.lemma());
  }

  /**
   * Whether a phrase or clause names a source: "according to the ministry", "as the paper notes".
   */
  boolean isMarked(Sentence tree, Token child) {
    return Clauses.caseOf(tree, child).map(speech.markers()::contains).orElse(false)
        || tree.children(child, "mark").stream().anyMatch(m -> speech.markers().contains(lower(m)))
        || isSpeechVerb(child)
            && tree.children(child, "mark", "advmod").stream()
                .anyMatch(m -> speech.asides().contains(lower(m)));
  }

  /** Whoever speaks by a marked phrase or clause; "according to which" goes back to its noun. */
  Optional<Party> ofMarked(ReadSentence sentence, Token token) {
    if (isSpeechVerb(token)) {
      return ofVerb(sentence, token);
    }
    if (grammar.relatives().contains(lower(token))) {
      return sentence.head(token).flatMap(sentence::head).flatMap(noun -> of(sentence, noun));
    }
    return of(sentence, token);
  }

  /** The subject of a verb of saying; "he said" goes back to whoever spoke last. */
  Optional<Party> ofVerb(ReadSentence sentence, Token verb) {
    List<Argument> subjects = Arguments.of(sentence.tree(), verb, grammar).in("subj");
    for (Argument argument : subjects) {
      Token subject = argument.token();
      if (subject.tag().equals("PRON")) {
        Optional<Party> last = lastFor(sentence, verb, subject);
        if (last.isPresent()) {
          return last;
        }
      }
      Optional<Party> speaker = of(sentence, subject);
      if (speaker.isPresent()) {
        return speaker;
      }
    }
    boolean dropped =
        subjects.isEmpty()
            && grammar.dropsSubjects()
            && Clauses.isFinite(sentence.tree(), verb)
            && !Clauses.isPassive(sentence.tree(), verb, grammar);
    if (!dropped) {
      return Optional.empty();
    }
    boolean third = verb.has("Person=3") && verb.has("Number=Sing");
    return (third ? last(sentence, verb, party -> true) : Optional.<Party>empty())
        .or(() -> parties.droppedSubject(sentence, verb).stream().map(Mention::party).findFirst());
  }

  /** Whoever spoke last, if a pronoun can mean them and nobody nearer offers itself. */
  private Optional<Party> lastFor(ReadSentence sentence, Token verb, Token pronoun) {
    String word = lower(pronoun);
    if (words.isPronoun("person", word)) {
      boolean nearer =
          sentence.tree().tokens().subList(0, pronoun.index()).stream()
              .anyMatch(t -> t.entity().equals("PERSON"));
      return nearer
          ? Optional.empty()
          : last(sentence, verb, party -> party.type() == PartyType.PERSON);
    }
    if (words.isPronoun("thing", word)) {
      boolean nearer =
          sentence.tree().tokens().subList(0, pronoun.index()).stream()
              .anyMatch(t -> sentence.nameAt(t).isPresent());
      return nearer
          ? Optional.empty()
          : last(sentence, verb, party -> party.type() != PartyType.PERSON);
    }
    return Optional.empty();
  }

  /** Whoever spoke last before a word, quotations left out. */
  private Optional<Party> last(ReadSentence sentence, Token before, Predicate<Party> fits) {
    for (int i = sentence.index(); i >= 0 && i >= sentence.index() - REACH; i--) {
      ReadSentence earlier = discourse.sentences().get(i);
      if (sentence.paragraph() - earlier.paragraph() > 1) {
        break;
      }
      List<Token> tokens = earlier.tree().tokens();
      int end = i == sentence.index() ? before.index() : tokens.size();
      for (int t = end - 1; t >= 0; t--) {
        Token token = tokens.get(t);
        if (quotations.hold(token)) {
          continue;
        }
        Optional<Party> speaker = Optional.empty();
        if (isSpeechVerb(token)) {
          speaker = ofVerb(earlier, token);
        } else if (isMarked(earlier.tree(), token)) {
          speaker = of(earlier, token);
        }
        if (speaker.filter(fits).isPresent()) {
          return speaker;
        }
      }
    }
    return Optional.empty();
  }

  /** The speaker that a phrase names; those whom the outlet will not name are nobody. */
  Optional<Party> of(ReadSentence sentence, Token token) {
    List<Mention> found = parties.of(sentence, token);
    if (!found.isEmpty()) {
      return Optional.of(found.getFirst().party());
    }
    String lemma = token.lemma().toLowerCase(Locale.ROOT);
    if (words.anonymous().contains(lemma) || token.tag().equals("PRON")) {
      return Optional.empty();
    }
    if (isSpeechNoun(token)) {
      return author(sentence, token);
    }
    if (words.offices().contains(lemma) || words.persons().contains(lemma)) {
      return Optional.of(
          organ(sentence, token)
              .orElseGet(() -> Party.named(description(sentence, token), PartyType.PERSON)));
    }
    return Optional.empty();
  }

  /** "The NBC report", "a statement of the ministry": whose words they are. */
  private Optional<Party> author(ReadSentence sentence, Token noun) {
    for (Token child :
        sentence.tree().children(noun, "nmod:poss", "compound", "amod", "nmod", "obl")) {
      boolean bare =
          Clauses.caseOf(sentence.tree(), child)
              .map(c -> words.possession().contains(c) || grammar.agentMarkers().contains(c))
              .orElse(true);
      if (bare) {
        Optional<Party> party =
            parties.of(sentence, child).stream().map(Mention::party).findFirst();
        if (party.isPresent()) {
          return party;
        }
      }
    }
    for (Token clause : sentence.tree().children(noun, "acl", "amod")) {
      if (Clauses.isVerbal(sentence.tree(), clause)
          && Clauses.isPastParticiple(sentence.tree(), clause)) {
        for (Argument argument : Arguments.of(sentence.tree(), clause, grammar).in("subj")) {
          Optional<Party> party =
              parties.of(sentence, argument.token()).stream().map(Mention::party).findFirst();
          if (party.isPresent()) {
            return party;
          }
        }
      }
    }
    return Optional.empty();
  }

  /** "An administration official", "a Pentagon spokesman" speak for the state whose organ it is. */
  private Optional<Party> organ(ReadSentence sentence, Token office) {
    for (Token child : sentence.tree().children(office, "compound", "nmod", "nmod:poss")) {
      boolean organ = sentence.nameAt(child).filter(m -> m.manner() == Manner.ORGAN).isPresent();
      if (organ) {
        Optional<Party> party =
            parties.of(sentence, child).stream().map(Mention::party).findFirst();
        if (party.isPresent()) {
          return party;
        }
      }
    }
    return Optional.empty();
  }

  private static String description(ReadSentence sentence, Token token) {
    StringBuilder name = new StringBuilder();
    for (Token part : sentence.tree().subtree(token)) {
      boolean own =
          part.equals(token)
              || sentence.tree().headIndex(part) == token.index()
                  && (sentence.tree().is(part, "amod") || sentence.tree().is(part, "compound"));
      if (own) {
        name.append(name.isEmpty() ? "" : " ").append(part.text());
      }
    }
    return name.toString();
  }

  private static String lower(Token token) {
    return token.text().toLowerCase(Locale.ROOT);
  }
}
