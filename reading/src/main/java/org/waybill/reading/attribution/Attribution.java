package org.waybill.reading.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.waybill.model.Party;
import org.waybill.model.PartyType;
import org.waybill.model.Source;
import org.waybill.model.Speaker;
import org.waybill.reading.grammar.Arguments;
import org.waybill.reading.grammar.Clauses;
import org.waybill.reading.language.GrammarWords;
import org.waybill.reading.language.PartyWords;
import org.waybill.reading.language.SpeechWords;
import org.waybill.reading.mentions.Discourse;
import org.waybill.reading.mentions.Mention;
import org.waybill.reading.mentions.Parties;
import org.waybill.reading.mentions.ReadSentence;
import org.waybill.reading.mentions.Speakers;
import org.waybill.syntax.Sentence;
import org.waybill.syntax.Token;

/** Who says what in a report. */
public final class Attribution implements Speakers {

  private final Discourse discourse;
  private final Parties parties;
  private final GrammarWords grammar;
  private final SpeechWords speech;
  private final PartyWords words;
  private final List<Quotation> quotations;
  private final List<Optional<Party>> speakers = new ArrayList<>();

  /**
   * Finds the speakers of a report's quotations.
   *
   * @param parties the report's parties
   */
  public Attribution(
      Discourse discourse,
      Parties parties,
      GrammarWords grammar,
      SpeechWords speech,
      PartyWords words) {
    this.discourse = discourse;
    this.parties = parties;
    this.grammar = grammar;
    this.speech = speech;
    this.words = words;
    this.quotations = Quotation.in(discourse.report().body());
    for (int i = 0; i < quotations.size(); i++) {
      speakers.add(speakerOf(i));
    }
  }

  @Override
  public Optional<Party> at(ReadSentence sentence, Token token) {
    List<Party> inside = new ArrayList<>();
    int quotation = quotationAt(token);
    climb(sentence, token, quotation, inside);
    if (!inside.isEmpty() && quotation < 0) {
      return Optional.of(inside.getFirst());
    }
    return quotation < 0 ? Optional.empty() : speakers.get(quotation);
  }

  /** The chain of speakers of the clause that a predicate heads, nearest first, the outlet last. */
  public Source sourceOf(ReadSentence sentence, Token predicate) {
    List<Party> chain = new ArrayList<>();
    int quotation = quotationAt(predicate);
    climb(sentence, predicate, quotation, chain);
    if (quotation >= 0) {
      speakers.get(quotation).ifPresent(p -> addOnce(chain, p));
    }
    List<Speaker> found = new ArrayList<>();
    for (Party party : chain) {
      found.add(new Speaker(party, Optional.empty()));
    }
    String outlet = discourse.report().outlet();
    Party printed = Party.named(outlet.isEmpty() ? "outlet" : outlet, PartyType.OUTLET);
    found.add(new Speaker(printed, Optional.empty()));
    return new Source(found);
  }

  private static void addOnce(List<Party> chain, Party party) {
    if (chain.stream().noneMatch(p -> p.key().equals(party.key()))) {
      chain.add(party);
    }
  }

  /**
   * Goes up from a predicate and gathers the speakers on the way; within a quotation, only those
   * inside it.
   */
  private void climb(ReadSentence sentence, Token predicate, int quotation, List<Party> chain) {
    Sentence tree = sentence.tree();
    Token below = predicate;
    Optional<Token> at = Optional.of(predicate);
    while (at.isPresent()) {
      Token token = at.get();
      for (Token child : tree.children(token)) {
        if (child.equals(below) || tree.isWithin(predicate, child)) {
          continue;
        }
        if (isMarked(tree, child)) {
          speakerFrom(sentence, child, quotation, chain);
        } else if ((tree.is(child, "parataxis")
                || tree.is(child, "ccomp")
                    && child.index() > token.index()
                    && isBareSpeech(tree, child))
            && isSpeechVerb(child)) {
          subjects(sentence, child, quotation, chain);
        }
      }
      if (!token.equals(predicate) && !tree.is(below, "nsubj") && !isAside(tree, below)) {
        if (isSpeechVerb(token)) {
          subjects(sentence, token, quotation, chain);
        } else if (speech.nouns().contains(token.lemma())
            && (tree.is(below, "acl") || tree.is(below, "ccomp") || tree.is(below, "nmod"))) {
          parties.owner(sentence, token).ifPresent(p -> addOnce(chain, p));
        }
      }
      below = token;
      at = sentence.head(token);
    }
  }

  /**
   * A clause that only stands beside the speech ("when he arrived, he said …") is not what is said.
   */
  private static boolean isAside(Sentence tree, Token below) {
    return tree.is(below, "advcl") && below.index() > tree.headIndex(below)
        || tree.is(below, "obl")
        || tree.is(below, "conj")
        || tree.is(below, "advmod");
  }

  private boolean isBareSpeech(Sentence tree, Token verb) {
    return tree.children(verb, "ccomp", "obj").isEmpty();
  }

  private boolean isSpeechVerb(Token token) {
    return token.tag().equals("VERB") && speech.verbs().contains(token.lemma());
  }

  private boolean isMarked(Sentence tree, Token child) {
    return Clauses.caseOf(tree, child).map(this::isMarker).orElse(false)
        || tree.children(child, "mark").stream()
            .anyMatch(m -> isMarker(m.text().toLowerCase(Locale.ROOT)));
  }

  private boolean isMarker(String words) {
    Set<String> markers = speech.markers();
    return markers.contains(words);
  }

  private void speakerFrom(ReadSentence sentence, Token token, int quotation, List<Party> chain) {
    if (quotation >= 0 && quotationAt(token) != quotation) {
      return;
    }
    if (isSpeechVerb(token)) {
      subjects(sentence, token, quotation, chain);
      return;
    }
    speaker(sentence, token).ifPresent(p -> addOnce(chain, p));
  }

  private void subjects(ReadSentence sentence, Token verb, int quotation, List<Party> chain) {
    if (quotation >= 0 && quotationAt(verb) != quotation) {
      return;
    }
    speakerOfVerb(sentence, verb).ifPresent(p -> addOnce(chain, p));
  }

  private Optional<Party> speakerOfVerb(ReadSentence sentence, Token verb) {
    boolean subjectSeen = false;
    for (var argument : Arguments.of(sentence.tree(), verb, grammar).in("subj")) {
      subjectSeen = true;
      Optional<Party> speaker = speaker(sentence, argument.token());
      if (speaker.isPresent()) {
        return speaker;
      }
    }
    if (!subjectSeen
        && grammar.dropsSubjects()
        && !Clauses.isPassive(sentence.tree(), verb, grammar)) {
      return parties.droppedSubject(sentence, verb).stream().map(Mention::party).findFirst();
    }
    return Optional.empty();
  }

  /** The speaker that a phrase names; those whom the outlet will not name are nobody. */
  private Optional<Party> speaker(ReadSentence sentence, Token token) {
    List<Mention> found = parties.of(sentence, token);
    if (!found.isEmpty()) {
      return Optional.of(found.getFirst().party());
    }
    String lemma = token.lemma().toLowerCase(Locale.ROOT);
    if (words.anonymous().contains(lemma) || token.tag().equals("PRON")) {
      return Optional.empty();
    }
    if (words.offices().contains(lemma) || words.persons().contains(lemma)) {
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
      return Optional.of(Party.named(name.toString(), PartyType.PERSON));
    }
    return Optional.empty();
  }

  // Quotations

  private int quotationAt(Token token) {
    for (int i = 0; i < quotations.size(); i++) {
      if (quotations.get(i).span().contains(token.start())) {
        return i;
      }
    }
    return -1;
  }

  private Optional<Party> speakerOf(int number) {
    Quotation quotation = quotations.get(number);
    int first = -1;
    int last = -1;
    for (ReadSentence sentence : discourse.sentences()) {
      if (sentence.tree().start() < quotation.span().end()
          && quotation.span().start() < sentence.tree().end()) {
        first = first < 0 ? sentence.index() : first;
        last = sentence.index();
      }
    }
    if (first < 0) {
      return Optional.empty();
    }
    for (int i = first; i <= last; i++) {
      Optional<Party> speaker = speakerIn(discourse.sentences().get(i), quotation);
      if (speaker.isPresent()) {
        return speaker;
      }
    }
    Optional<Party> after = speakerRightAfter(last, quotation);
    if (after.isPresent()) {
      return after;
    }
    if (quotation.continues() && number > 0) {
      return speakers.get(number - 1);
    }
    return speakerBefore(first, quotation);
  }

  private Optional<Party> speakerIn(ReadSentence sentence, Quotation quotation) {
    Token nearest = null;
    for (Token token : sentence.tree().tokens()) {
      if (isSpeechVerb(token) && !isQuoted(token)) {
        if (nearest == null || distance(token, quotation) < distance(nearest, quotation)) {
          nearest = token;
        }
      }
    }
    if (nearest != null) {
      Optional<Party> speaker = speakerOfVerb(sentence, nearest);
      if (speaker.isPresent()) {
        return speaker;
      }
    }
    for (Token token : sentence.tree().tokens()) {
      if (!isQuoted(token) && isMarked(sentence.tree(), token)) {
        Optional<Party> speaker = speaker(sentence, token);
        if (speaker.isPresent()) {
          return speaker;
        }
      }
    }
    return Optional.empty();
  }

  private boolean isQuoted(Token token) {
    return quotationAt(token) >= 0;
  }

  private static int distance(Token token, Quotation quotation) {
    return token.end() <= quotation.span().start()
        ? quotation.span().start() - token.end()
        : Math.max(0, token.start() - quotation.span().end());
  }

  private Optional<Party> speakerRightAfter(int last, Quotation quotation) {
    if (last + 1 >= discourse.sentences().size()) {
      return Optional.empty();
    }
    ReadSentence here = discourse.sentences().get(last);
    ReadSentence next = discourse.sentences().get(last + 1);
    if (next.paragraph() != here.paragraph() || here.tree().end() > quotation.span().end() + 1) {
      return Optional.empty();
    }
    for (Token token : next.tree().tokens().subList(0, Math.min(4, next.tree().size()))) {
      if (isSpeechVerb(token) && !isQuoted(token)) {
        return speakerOfVerb(next, token);
      }
    }
    return Optional.empty();
  }

  /** Whoever spoke last in the paragraph, or in the one before if the quotation opens its own. */
  private Optional<Party> speakerBefore(int first, Quotation quotation) {
    ReadSentence here = discourse.sentences().get(first);
    for (int i = first - 1; i >= 0 && i >= first - 3; i--) {
      ReadSentence before = discourse.sentences().get(i);
      if (here.paragraph() - before.paragraph() > 1) {
        break;
      }
      for (int t = before.tree().size() - 1; t >= 0; t--) {
        Token token = before.tree().token(t);
        if (isSpeechVerb(token) && !isQuoted(token)) {
          Optional<Party> speaker = speakerOfVerb(before, token);
          if (speaker.isPresent()) {
            return speaker;
          }
        }
      }
    }
    for (int i = quotations.indexOf(quotation) - 1; i >= 0; i--) {
      return speakers.get(i);
    }
    return Optional.empty();
  }
}
