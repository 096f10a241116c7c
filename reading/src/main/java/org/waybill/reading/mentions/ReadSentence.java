package org.waybill.reading.mentions;

import java.util.List;
import java.util.Optional;
import org.waybill.reading.gazetteer.Match;
import org.waybill.reading.materiel.MaterielMention;
import org.waybill.syntax.Sentence;
import org.waybill.syntax.Token;

/**
 * A sentence of a report with the names and the materiel found in it.
 *
 * @param index its place among the parsed sentences, from 0
 * @param paragraph the number of its paragraph, from 0
 * @param tree the dependency tree
 * @param names what the gazetteer found
 * @param materiel what the materiel lexicon found
 */
public record ReadSentence(
    int index, int paragraph, Sentence tree, List<Match> names, List<MaterielMention> materiel) {

  /** Copies the lists. */
  public ReadSentence {
    names = List.copyOf(names);
    materiel = List.copyOf(materiel);
  }

  /** The name that a token is part of. */
  public Optional<Match> nameAt(Token token) {
    return names.stream()
        .filter(m -> m.firstToken() <= token.index() && token.index() <= m.lastToken())
        .findFirst();
  }

  /** The head of a token, empty for a root. */
  public Optional<Token> head(Token token) {
    int head = tree.headIndex(token);
    return head < 0 ? Optional.empty() : Optional.of(tree.token(head));
  }
}
