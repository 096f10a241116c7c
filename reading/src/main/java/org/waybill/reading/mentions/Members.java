package org.waybill.reading.mentions;

import java.util.ArrayList;
import java.util.List;
import org.waybill.model.PartyType;
import org.waybill.reading.grammar.Clauses;
import org.waybill.reading.language.PartyWords;
import org.waybill.syntax.Sentence;
import org.waybill.syntax.Token;

/** Groups of states that a sentence lists: "the troika of Germany, France and Britain". */
final class Members {

  private final PartyWords words;

  Members(PartyWords words) {
    this.words = words;
  }

  /** The states that stand beside a noun for a group of them; empty unless two are named. */
  List<Mention> listed(Parties parties, ReadSentence sentence, Token noun, String lemma) {
    if (!words.blocs().contains(lemma) && !words.collectives().contains(lemma)) {
      return List.of();
    }
    Sentence tree = sentence.tree();
    for (Token child : tree.children(noun, "nmod", "appos", "acl", "parataxis", "dep")) {
      List<Token> lists = new ArrayList<>();
      if (Clauses.isVerbal(tree, child)) {
        lists.addAll(tree.children(child, "obl", "obj", "nmod"));
      } else {
        lists.add(child);
      }
      for (Token list : lists) {
        List<Mention> found =
            parties.of(sentence, list).stream()
                .filter(m -> m.party().type() == PartyType.STATE && m.party().id().isPresent())
                .toList();
        boolean examples =
            Clauses.caseOf(tree, list).map(words.exemplars()::contains).orElse(false);
        if (found.size() > 1 && words.blocs().contains(lemma) || examples && !found.isEmpty()) {
          return found;
        }
      }
    }
    return List.of();
  }
}
