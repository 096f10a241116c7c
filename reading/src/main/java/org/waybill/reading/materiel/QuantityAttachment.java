package org.waybill.reading.materiel;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.waybill.reading.data.SentenceText;
import org.waybill.reading.data.Word;
import org.waybill.reading.quantity.QuantityMention;
import org.waybill.syntax.Sentence;
import org.waybill.syntax.Token;

/** Decides whether a quantity says how much of a materiel there is. */
final class QuantityAttachment {

  private static final Set<String> FILLERS = Set.of("ADJ", "NOUN", "PROPN", "ADV", "DET", "X");
  private static final int MOST_FILLERS = 4;

  private final TermTable terms;
  private final Sentence sentence;
  private final List<Word> words;

  QuantityAttachment(TermTable terms, Sentence sentence, List<Word> words) {
    this.terms = terms;
    this.sentence = sentence;
    this.words = words;
  }

  /** The quantity that belongs to the words from one token to another, if there is one. */
  Optional<QuantityMention> of(int first, int last, List<QuantityMention> free) {
    return free.stream()
        .filter(q ->
            (precedes(q, first) && !countsOther(q, first, last))
                || isInside(q, first, last)
                || isWorth(q, last))
        .findFirst()
        .or(() -> free.stream().filter(q -> modifies(q, first, last)).findFirst());
  }

  private static boolean isInside(QuantityMention quantity, int first, int last) {
    return quantity.lastToken() >= first && quantity.firstToken() <= last;
  }

  /** "10,000 rounds of artillery shells", "$300 million in military aid". */
  private boolean precedes(QuantityMention quantity, int first) {
    int at = wordAfter(quantity.lastToken());
    int end = wordOf(first);
    if (at > end) {
      return false;
    }
    at += quantity.money() ? terms.moneyLink(words, at) : terms.link(words, at);
    if (at > end || end - at > MOST_FILLERS) {
      return false;
    }
    for (int i = at; i < end; i++) {
      if (!FILLERS.contains(sentence.token(words.get(i).token()).tag())) {
        return false;
      }
    }
    return true;
  }

  /** Whether the tree hangs the number on another noun: "330 miles of supply line". */
  private boolean countsOther(QuantityMention quantity, int first, int last) {
    Token head = sentence.token(quantity.head());
    int governor = sentence.headIndex(head);
    if (!sentence.is(head, "nummod") || governor < 0) {
      return false;
    }
    boolean own = quantity.firstToken() <= governor && governor <= quantity.lastToken();
    Token mention = sentence.token(SentenceText.head(sentence, first, last));
    return !own && !sentence.isWithin(sentence.token(governor), mention);
  }

  /** "missiles worth $5 billion". */
  private boolean isWorth(QuantityMention quantity, int last) {
    int at = wordAfter(last);
    if (!quantity.money() || at >= words.size()) {
      return false;
    }
    if (",(".contains(words.get(at).text())) {
      at++;
    }
    int worth = terms.worth(words, at);
    return worth > 0 && at + worth == wordOf(quantity.firstToken());
  }

  /** A number that the tree hangs on the mention, wherever it stands. */
  private boolean modifies(QuantityMention quantity, int first, int last) {
    Token head = sentence.token(quantity.head());
    int governor = sentence.headIndex(head);
    return governor >= first
        && governor <= last
        && (sentence.is(head, "nummod") || sentence.is(head, "appos"));
  }

  private int wordOf(int token) {
    int at = 0;
    while (at < words.size() && words.get(at).token() < token) {
      at++;
    }
    return at;
  }

  private int wordAfter(int token) {
    return wordOf(token + 1);
  }
}
