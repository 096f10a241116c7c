package org.waybill.reading.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.waybill.model.Party;
import org.waybill.model.PartyType;
import org.waybill.model.Source;
import org.waybill.model.Speaker;
import org.waybill.reading.grammar.Clauses;
import org.waybill.reading.language.GrammarWords;
import org.waybill.reading.language.PartyWords;
import org.waybill.reading.language.SpeechWords;
import org.waybill.reading.mentions.Discourse;
import org.waybill.reading.mentions.Parties;
import org.waybill.reading.mentions.ReadSentence;
import org.waybill.reading.mentions.Speakers;
import org.waybill.syntax.Sentence;
import org.waybill.syntax.Token;

/** Who says what in a report. */
public final class Attribution implements Speakers {

  private final Discourse discourse;
  private final Parties parties;
  private final SpeechWords speech;
  private final Quotations quotations;
  private final SpeakerPhrases phrases;
  private final QuotationSpeakers speakers;

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
    this.speech = speech;
    this.quotations = Quotations.in(discourse.report().body());
    this.phrases = new SpeakerPhrases(discourse, parties, grammar, speech, words, quotations);
    this.speakers = new QuotationSpeakers(discourse, phrases, quotations);
  }

  @Override
  public Optional<Party> at(ReadSentence sentence, Token token) {
    List<Party> inside = new ArrayList<>();
    int quotation = quotations.at(token);
    climb(sentence, token, quotation, inside);
    if (!inside.isEmpty() && quotation < 0) {
      return Optional.of(inside.getFirst());
    }
    return quotation < 0 ? Optional.empty() : speakers.of(quotation);
  }

  /** The chain of speakers of the clause that a predicate heads, nearest first, the outlet last. */
  public Source sourceOf(ReadSentence sentence, Token predicate) {
    List<Party> chain = new ArrayList<>();
    int quotation = quotations.at(predicate);
    climb(sentence, predicate, quotation, chain);
    if (quotation >= 0) {
      speakers.of(quotation).ifPresent(p -> addOnce(chain, p));
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
        if (phrases.isMarked(tree, child)) {
          speakerFrom(sentence, child, quotation, chain);
        } else if ((tree.is(child, "parataxis")
                || tree.is(child, "ccomp")
                    && child.index() > token.index()
                    && isBareSpeech(tree, child))
            && phrases.isSpeechVerb(child)) {
          subjects(sentence, child, quotation, chain);
        }
      }
      if (!token.equals(predicate) && !tree.is(below, "nsubj") && !isAside(tree, below)) {
        if (phrases.isSpeechVerb(token)) {
          subjects(sentence, token, quotation, chain);
        } else if (phrases.isSpeechNoun(token)
            && (tree.is(below, "acl") || tree.is(below, "ccomp") || tree.is(below, "nmod"))) {
          parties.owner(sentence, token).ifPresent(p -> addOnce(chain, p));
        }
      }
      below = token;
      at = sentence.head(token);
    }
  }

  /**
   * A clause that only stands beside the speech ("when he arrived, he said …") is not what is said;
   * what he is accused of is.
   */
  private boolean isAside(Sentence tree, Token below) {
    if (tree.is(below, "advcl")) {
      List<Token> marks = tree.children(below, "mark", "case");
      boolean before = below.index() < tree.headIndex(below);
      return marks.isEmpty() && before
          ? Clauses.isFinite(tree, below) || Clauses.isGerund(below)
          : marks.stream()
              .noneMatch(m -> speech.complements().contains(m.text().toLowerCase(Locale.ROOT)));
    }
    if (tree.is(below, "obl")) {
      return Clauses.caseOf(tree, below).filter(speech.complements()::contains).isEmpty();
    }
    return tree.is(below, "conj") || tree.is(below, "advmod");
  }

  private boolean isBareSpeech(Sentence tree, Token verb) {
    return tree.children(verb, "ccomp", "obj").isEmpty();
  }

  private void speakerFrom(ReadSentence sentence, Token token, int quotation, List<Party> chain) {
    if (quotation >= 0 && quotations.at(token) != quotation) {
      return;
    }
    phrases.ofMarked(sentence, token).ifPresent(p -> addOnce(chain, p));
  }

  private void subjects(ReadSentence sentence, Token verb, int quotation, List<Party> chain) {
    if (quotation >= 0 && quotations.at(verb) != quotation) {
      return;
    }
    phrases.ofVerb(sentence, verb).ifPresent(p -> addOnce(chain, p));
  }
}
