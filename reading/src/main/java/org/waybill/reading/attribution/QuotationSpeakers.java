package org.waybill.reading.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waybill.model.Party;
import org.waybill.reading.mentions.Discourse;
import org.waybill.reading.mentions.ReadSentence;
import org.waybill.syntax.Token;

/** Who says each quotation of a report. */
final class QuotationSpeakers {

  private static final int REACH = 3;

  /** How far into the sentence after a quotation "…", he said may stand. */
  private static final int OPENING_WORDS = 4;

  private final Discourse discourse;
  private final SpeakerPhrases phrases;
  private final Quotations quotations;
  private final List<Optional<Party>> speakers = new ArrayList<>();

  QuotationSpeakers(Discourse discourse, SpeakerPhrases phrases, Quotations quotations) {
    this.discourse = discourse;
    this.phrases = phrases;
    this.quotations = quotations;
    for (int i = 0; i < quotations.all().size(); i++) {
      speakers.add(speakerOf(i));
    }
  }

  /** The speaker of a quotation by its number, empty if nobody is named. */
  Optional<Party> of(int quotation) {
    return speakers.get(quotation);
  }

  private Optional<Party> speakerOf(int number) {
    Quotation quotation = quotations.all().get(number);
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
      if (phrases.isSpeechVerb(token) && !isQuoted(token)) {
        if (nearest == null || distance(token, quotation) < distance(nearest, quotation)) {
          nearest = token;
        }
      }
    }
    if (nearest != null) {
      Optional<Party> speaker = phrases.ofVerb(sentence, nearest);
      if (speaker.isPresent()) {
        return speaker;
      }
    }
    for (Token token : sentence.tree().tokens()) {
      if (!isQuoted(token) && phrases.isMarked(sentence.tree(), token)) {
        Optional<Party> speaker = phrases.ofMarked(sentence, token);
        if (speaker.isPresent()) {
          return speaker;
        }
      }
    }
    return Optional.empty();
  }

  private boolean isQuoted(Token token) {
    return quotations.hold(token);
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
    for (Token token :
        next.tree().tokens().subList(0, Math.min(OPENING_WORDS, next.tree().size()))) {
      if (phrases.isSpeechVerb(token) && !isQuoted(token)) {
        return phrases.ofVerb(next, token);
      }
    }
    return Optional.empty();
  }

  /** Whoever spoke last in the paragraph, or in the one before if the quotation opens its own. */
  private Optional<Party> speakerBefore(int first, Quotation quotation) {
    ReadSentence here = discourse.sentences().get(first);
    for (int i = first - 1; i >= 0 && i >= first - REACH; i--) {
      ReadSentence before = discourse.sentences().get(i);
      if (here.paragraph() - before.paragraph() > 1) {
        break;
      }
      for (int t = before.tree().size() - 1; t >= 0; t--) {
        Token token = before.tree().token(t);
        if (phrases.isSpeechVerb(token) && !isQuoted(token)) {
          Optional<Party> speaker = phrases.ofVerb(before, token);
          if (speaker.isPresent()) {
            return speaker;
          }
        }
      }
    }
    for (int i = quotations.all().indexOf(quotation) - 1; i >= 0; i--) {
      return speakers.get(i);
    }
    return Optional.empty();
  }
}
