package org.waybill.reading.factuality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.waybill.model.Factuality;
import org.waybill.reading.grammar.HandTree;
import org.waybill.reading.language.Language;
import org.waybill.reading.mentions.ReadSentence;
import org.waybill.syntax.Sentence;

class StandingReaderTest {

  @Test
  void whatIsSaidWithoutMoreIsCertain() {
    assertThat(
            english(
                """
                Iran  Iran PROPN 2 nsubj
                sent  send VERB  0 root VerbForm=Fin|Tense=Past
                arms  arm  NOUN  2 obj
                """,
                1))
        .isEqualTo(Factuality.CERTAIN);
  }

  @Test
  void aModalMakesItPossible() {
    assertThat(
            english(
                """
                Iran   Iran  PROPN 3 nsubj
                could  could AUX   3 aux  VerbForm=Fin
                send   send  VERB  0 root VerbForm=Inf
                arms   arm   NOUN  3 obj
                """,
                2))
        .isEqualTo(Factuality.POSSIBLE);
  }

  @Test
  void aStatedFutureIsProbable() {
    assertThat(
            english(
                """
                Iran  Iran PROPN 3 nsubj
                will  will AUX   3 aux  VerbForm=Fin
                send  send VERB  0 root VerbForm=Inf
                """,
                2))
        .isEqualTo(Factuality.PROBABLE);
  }

  @Test
  void aDenialMakesItCertainlyNot() {
    assertThat(
            english(
                """
                Tehran   Tehran  PROPN 2 nsubj
                denied   deny    VERB  0 root  VerbForm=Fin|Tense=Past
                sending  send    VERB  2 xcomp VerbForm=Ger
                arms     arm     NOUN  3 obj
                """,
                2))
        .isEqualTo(Factuality.CERTAINLY_NOT);
  }

  @Test
  void theWordsOfASpeakerStandAsTheSpeakerPutsThem() {
    // What the outlet thinks of the speech does not reach into it.
    assertThat(
            english(
                """
                He    he   PRON  3 nsubj
                may   may  AUX   3 aux   VerbForm=Fin
                say   say  VERB  0 root  VerbForm=Inf
                Iran  Iran PROPN 5 nsubj
                sent  send VERB  3 ccomp VerbForm=Fin|Tense=Past
                arms  arm  NOUN  5 obj
                """,
                4))
        .isEqualTo(Factuality.CERTAIN);
  }

  @Test
  void theSpanishConditionalIsHearsay() {
    assertThat(
            read(
                "es",
                """
                Irán    Irán   PROPN 3 nsubj
                habría  haber  AUX   3 aux  Mood=Cnd|VerbForm=Fin
                enviado enviar VERB  0 root VerbForm=Part|Tense=Past
                armas   arma   NOUN  3 obj
                """,
                2))
        .isIn(Factuality.PROBABLE, Factuality.POSSIBLE);
  }

  @Test
  void whatNoSignsWereSeenOfIsDeniedOnce() {
    // The verb's negation is the noun's too, and two would cancel out; "de que" is no relative.
    assertThat(
            read(
                "es",
                """
                no            no           ADV   3 advmod
                han           haber        AUX   3 aux    VerbForm=Fin
                visto         vestir       VERB  0 root   VerbForm=Part
                señales       señal        NOUN  3 obj
                de            de           ADP   9 mark
                que           que          SCONJ 9 mark
                China         China        PROPN 9 nsubj
                haya          haber        AUX   9 aux    VerbForm=Fin|Mood=Sub
                proporcionado proporcionar VERB  4 acl    VerbForm=Part
                armas         arma         NOUN  9 obj
                """,
                8))
        .isEqualTo(Factuality.PROBABLY_NOT);
  }

  private static Factuality english(String lines, int predicate) {
    return read("en", lines, predicate);
  }

  private static Factuality read(String code, String lines, int predicate) {
    Language language = Language.read(code);
    Sentence tree = HandTree.of(lines);
    ReadSentence sentence = new ReadSentence(0, 0, tree, List.of(), List.of());
    return new StandingReader(
            language.grammar(), language.modality(), language.speech(), language.operators())
        .read(sentence, tree.token(predicate))
        .factuality();
  }
}
