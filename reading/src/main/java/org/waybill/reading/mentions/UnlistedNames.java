package org.waybill.reading.mentions;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.waybill.model.Party;
import org.waybill.model.PartyType;
import org.waybill.reading.language.PartyWords;
import org.waybill.syntax.Sentence;
import org.waybill.syntax.Token;

/** Parties that no list knows, under the words of the report: "European allies", "Almaz-Antey". */
final class UnlistedNames {

  private final PartyWords words;
  private final States states;
  private final Coreference coreference;

  UnlistedNames(PartyWords words, States states, Coreference coreference) {
    this.words = words;
    this.states = states;
    this.coreference = coreference;
  }

  /** Groups without a name, if their words tell them apart: "rebels", "Western allies". */
  List<Mention> collective(ReadSentence sentence, Token token) {
    StringBuilder name = new StringBuilder();
    Sentence tree = sentence.tree();
    for (Token part : tree.subtree(token)) {
      boolean own =
          part.equals(token)
              || tree.headIndex(part) == token.index()
                  && (tree.is(part, "amod")
                      || tree.is(part, "compound")
                      || tree.is(part, "nmod:poss")
                      || part.index() == token.index() + 1 && tree.is(part, "nmod"));
      if (own && !part.has("Poss=Yes")) {
        name.append(name.isEmpty() ? "" : " ").append(part.text());
      }
    }
    if (!name.toString().contains(" ")
        && !words.fighters().contains(token.lemma().toLowerCase(Locale.ROOT))) {
      return List.of();
    }
    boolean fighters = words.fighters().contains(token.lemma().toLowerCase(Locale.ROOT));
    // "Member countries": of the organisation that was last spoken of.
    boolean ofBody =
        Stream.of(name.toString().split(" ", -1))
            .anyMatch(w -> words.members().contains(w.toLowerCase(Locale.ROOT)));
    Optional<String> body =
        ofBody ? coreference.body(sentence, token).map(Party::key) : Optional.empty();
    return List.of(
        new Mention(
            new Party(
                name.toString(),
                Optional.empty(),
                fighters ? PartyType.ARMED_GROUP : PartyType.ORGANISATION,
                body),
            sentence.index(),
            token,
            "group",
            false));
  }

  /** A capitalised name that no list knows. */
  List<Mention> proper(ReadSentence sentence, Token token) {
    if (!isProper(sentence, token)) {
      return List.of();
    }
    Sentence tree = sentence.tree();
    int first = token.index();
    int last = token.index();
    while (first > 0 && isProper(sentence, tree.token(first - 1))) {
      first--;
    }
    while (last + 1 < tree.size() && isProper(sentence, tree.token(last + 1))) {
      last++;
    }
    // "Congressional Democrats": people of one kind, whom an adjective in capitals tells apart.
    boolean kind =
        last == first
            && first > 0
            && token.has("Number=Plur")
            && tree.is(tree.token(first - 1), "amod")
            && tree.headIndex(tree.token(first - 1)) == first
            && sentence.nameAt(tree.token(first - 1)).isEmpty()
            && Character.isUpperCase(tree.token(first - 1).text().codePointAt(0));
    boolean recognised = token.entity().equals("ORGANISATION");
    if (!recognised && last == first && !kind) {
      return List.of();
    }
    first = kind ? first - 1 : first;
    StringBuilder name = new StringBuilder();
    for (int i = first; i <= last; i++) {
      name.append(name.isEmpty() ? "" : " ").append(tree.token(i).text());
    }
    Optional<String> of = states.modifying(sentence, token);
    return List.of(
        new Mention(
            new Party(name.toString(), Optional.empty(), PartyType.ORGANISATION, of),
            sentence.index(),
            token,
            "proper name",
            false));
  }

  private static boolean isProper(ReadSentence sentence, Token token) {
    String entity = token.entity();
    return token.tag().equals("PROPN")
        && Character.isUpperCase(token.text().codePointAt(0))
        && (entity.isEmpty() || entity.equals("ORGANISATION") || entity.equals("MISC"))
        && sentence.nameAt(token).isEmpty()
        && sentence.materiel().stream().noneMatch(m -> m.covers(token.index()));
  }
}
