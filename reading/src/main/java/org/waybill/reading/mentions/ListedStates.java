package org.waybill.reading.mentions;

import java.util.List;
import org.waybill.model.Party;
import org.waybill.model.PartyType;
import org.waybill.reading.language.PartyWords;
import org.waybill.syntax.Sentence;
import org.waybill.syntax.Token;

/** Which states listed nearby "three Gulf nations" or "those countries" are. */
final class ListedStates {

  /** How many sentences away the list may stand. */
  private static final int REACH = 3;

  private final EarlierMentions earlier;
  private final PartyWords words;

  ListedStates(EarlierMentions earlier, PartyWords words) {
    this.earlier = earlier;
    this.words = words;
  }

  /**
   * The list that a plural noun for states means: one of as many states as it counts, before it or
   * after it, or the last before it where it is only definite.
   */
  List<Mention> meant(Parties parties, ReadSentence sentence, Token noun, boolean definite) {
    Sentence tree = sentence.tree();
    int count =
        tree.children(noun).stream().mapToInt(c -> words.count(States.lower(c))).max().orElse(0);
    boolean bare =
        tree.children(noun, "amod", "compound", "nmod", "nmod:poss", "acl", "acl:relcl").isEmpty();
    if (count == 0 && !(definite && bare)) {
      return List.of();
    }
    List<Mention> best = List.of();
    int nearest = REACH + 1;
    for (Mention mention : earlier.all()) {
      int back = sentence.index() - mention.sentence();
      boolean before = back > 0 || back == 0 && mention.token().index() < noun.index();
      boolean fits = count > 0 || before;
      if (fits && Math.abs(back) <= REACH && isFirst(mention)) {
        List<Mention> list =
            parties.of(earlier.discourse().sentences().get(mention.sentence()), mention.token());
        boolean wanted =
            list.size() > 1
                && (count == 0 || list.size() == count)
                && list.stream().map(Mention::party).allMatch(ListedStates::isState);
        boolean nearer = Math.abs(back) < nearest || before && Math.abs(back) <= nearest;
        if (wanted && nearer) {
          best = list;
          nearest = Math.abs(back);
        }
      }
    }
    return best;
  }

  private boolean isFirst(Mention mention) {
    Sentence tree = earlier.discourse().sentences().get(mention.sentence()).tree();
    return !tree.children(mention.token(), "conj").isEmpty();
  }

  private static boolean isState(Party party) {
    return party.type() == PartyType.STATE && party.id().isPresent();
  }
}
