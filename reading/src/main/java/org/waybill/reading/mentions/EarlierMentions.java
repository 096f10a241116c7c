package org.waybill.reading.mentions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.waybill.syntax.Token;

/** The parties that a report names, as what is said later may go back to them. */
final class EarlierMentions {

  /** How many sentences back a phrase may reach. */
  private static final int REACH = 3;

  private final Discourse discourse;
  private final List<Mention> mentions;

  EarlierMentions(Discourse discourse, List<Mention> mentions) {
    this.discourse = discourse;
    this.mentions = List.copyOf(mentions);
  }

  Discourse discourse() {
    return discourse;
  }

  /** All mentions, in the order of the text. */
  List<Mention> all() {
    return mentions;
  }

  /**
   * The best mention before a place: in each sentence back a subject first, then whatever is last.
   */
  Optional<Mention> before(ReadSentence sentence, Token token, Predicate<Mention> fits) {
    return before(sentence, token, REACH, fits);
  }

  Optional<Mention> before(ReadSentence sentence, Token token, int reach, Predicate<Mention> fits) {
    for (int back = 0; back <= reach; back++) {
      int index = sentence.index() - back;
      Mention last = null;
      Mention subject = null;
      for (Mention mention : mentions) {
        boolean earlier =
            mention.sentence() == index && (back > 0 || mention.token().index() < token.index());
        if (earlier && fits.test(mention)) {
          last = mention;
          if (isSubject(mention) && (subject == null || back == 0)) {
            subject = mention;
          }
        }
      }
      if (subject != null) {
        return Optional.of(subject);
      }
      if (last != null) {
        return Optional.of(last);
      }
    }
    return Optional.empty();
  }

  boolean isSubject(Mention mention) {
    ReadSentence sentence = discourse.sentences().get(mention.sentence());
    return sentence.tree().is(mention.token(), "nsubj");
  }

  /** The mention of whatever was named most before the end of a sentence. */
  Optional<Mention> topic(ReadSentence sentence, Predicate<Mention> fits) {
    Map<String, Integer> counts = new HashMap<>();
    int highest = 0;
    Mention most = null;
    for (Mention mention : mentions) {
      if (mention.sentence() <= sentence.index() && fits.test(mention)) {
        int count = counts.merge(mention.party().key(), 1, Integer::sum);
        if (count >= highest) {
          highest = count;
          most = mention;
        }
      }
    }
    return Optional.ofNullable(most);
  }

  /** Those for whom the same plural noun stood before: "the ministers" of the G7. */
  List<Mention> sameNoun(ReadSentence sentence, Token token, String lemma) {
    List<Mention> found = new ArrayList<>();
    for (int i = mentions.size() - 1; i >= 0; i--) {
      Mention mention = mentions.get(i);
      boolean same =
          mention.sentence() < sentence.index()
              && mention.token().has("Number=Plur")
              && mention.token().lemma().equals(lemma);
      boolean together =
          found.isEmpty()
              || found.getFirst().sentence() == mention.sentence()
                  && found.getFirst().token().equals(mention.token());
      if (same && together) {
        found.addFirst(mention);
      }
    }
    return found;
  }
}
