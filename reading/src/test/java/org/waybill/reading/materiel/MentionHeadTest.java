package org.waybill.reading.materiel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.waybill.syntax.Sentence;
import org.waybill.syntax.Token;

/** Where a predicate finds the mention in the tree, and which number the tree gives it. */
class MentionHeadTest {

  private static final MaterielLexicon ENGLISH = MaterielLexicon.load("en");
  private static final MaterielLexicon SPANISH = MaterielLexicon.load("es");

  @Test
  void quantityThatGovernsIsPartOfTheMention() {
    Sentence sentence =
        tree(
            "They/PRON/1/nsubj sent/VERB/-1/root dozens/NOUN/1/obj of/ADP/4/case tanks/NOUN/2/nmod");
    MaterielMention mention = ENGLISH.find(sentence).getFirst();
    assertThat(mention.firstToken()).isEqualTo(2);
    assertThat(mention.head()).isEqualTo(2);
    assertThat(mention.covers(4)).isTrue();
  }

  @Test
  void quantityThatModifiesIsNot() {
    Sentence sentence =
        tree("They/PRON/1/nsubj sent/VERB/-1/root twenty/NUM/3/nummod tanks/NOUN/1/obj");
    MaterielMention mention = ENGLISH.find(sentence).getFirst();
    assertThat(mention.firstToken()).isEqualTo(3);
    assertThat(mention.head()).isEqualTo(3);
    assertThat(mention.quantity().orElseThrow().minimum()).isEqualTo(20);
  }

  @Test
  void containerIsTheHead() {
    Sentence sentence =
        tree(
            "Envió/VERB/-1/root un/DET/2/det cargamento/NOUN/0/obj de/ADP/4/case misiles/NOUN/2/nmod");
    MaterielMention mention = SPANISH.find(sentence).getFirst();
    assertThat(mention.firstToken()).isEqualTo(2);
    assertThat(mention.head()).isEqualTo(2);
  }

  @Test
  void numberOfAnotherNounIsNotTaken() {
    Sentence sentence =
        tree("Thirty/NUM/1/nummod officials/NOUN/3/nsubj weapons/NOUN/3/obj discuss/VERB/-1/root");
    assertThat(ENGLISH.find(sentence).getFirst().quantity()).isEmpty();
  }

  @Test
  void verbOfTheSameFormIsNoMentionUnlessItStandsAsAnObject() {
    Sentence verb = tree("They/PRON/1/nsubj help/VERB/-1/root Ukraine/PROPN/1/obj");
    Sentence slip = tree("They/PRON/1/nsubj provide/VERB/-1/root most/ADJ/3/amod help/VERB/1/obj");
    assertThat(ENGLISH.find(verb)).isEmpty();
    assertThat(ENGLISH.find(slip)).hasSize(1);
  }

  /** A sentence written as {@code form/TAG/head/relation}, the head by its index. */
  private static Sentence tree(String written) {
    List<Token> tokens = new ArrayList<>();
    List<Integer> heads = new ArrayList<>();
    List<String> relations = new ArrayList<>();
    int offset = 0;
    for (String word : written.split(" ", -1)) {
      String[] parts = word.split("/", -1);
      int end = offset + parts[0].length();
      String lemma = parts[0].toLowerCase(Locale.ROOT);
      tokens.add(new Token(tokens.size(), parts[0], lemma, parts[1], "", "", offset, end));
      heads.add(Integer.parseInt(parts[2]));
      relations.add(parts[3]);
      offset = end + 1;
    }
    return new Sentence(
        tokens,
        heads.stream().mapToInt(Integer::intValue).toArray(),
        relations.toArray(String[]::new));
  }
}
