package org.waybill.reading.grammar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waybill.reading.grammar.HandTree.hangs;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.waybill.syntax.Sentence;

class RepairsTest {

  @Test
  void givesAnObjectThatHangsFlatOnANameBackToItsVerb() {
    Sentence tree =
        HandTree.of(
            """
            Rusia     Rusia   PROPN 2 nsubj
            vendió    vender  VERB  0 root
            a         a       ADP   4 case
            Siria     Siria   PROPN 2 obj
            aviones   avión   NOUN  4 flat
            MiG-29    MiG-29  PROPN 4 flat
            """);

    Sentence mended = Repairs.of(tree, Set.of("de"));

    assertThat(hangs(mended, 4)).isEqualTo("obj of vendió");
    assertThat(hangs(mended, 5)).isEqualTo("appos of aviones");
    assertThat(hangs(mended, 3)).isEqualTo("obj of vendió");
  }

  @Test
  void leavesAnAppositionAfterACommaWhereItIs() {
    Sentence tree =
        HandTree.of(
            """
            Llegó        llegar      VERB  0 root
            a            a           ADP   3 case
            Kiev         Kiev        PROPN 1 obl
            ,            ,           PUNCT 5 punct
            capital      capital     NOUN  3 appos
            """);

    assertThat(Repairs.of(tree, Set.of("de"))).isSameAs(tree);
  }

  @Test
  void leavesTheNounWhereTheVerbHasItsObject() {
    Sentence tree =
        HandTree.of(
            """
            Envió     enviar  VERB  0 root
            armas     arma    NOUN  1 obj
            a         a       ADP   4 case
            Siria     Siria   PROPN 1 obl
            aliada    aliado  NOUN  4 appos
            """);

    assertThat(Repairs.of(tree, Set.of("de"))).isSameAs(tree);
  }

  @Test
  void givesAPhraseThatHangsFlatOnANameToTheNounThatGovernsIt() {
    Sentence tree =
        HandTree.of(
            """
            Descartó  descartar VERB  0 root
            el        el        DET   3 det
            envío     envío     NOUN  1 obj
            de        de        ADP   5 case
            misiles   misil     NOUN  3 nmod
            Taurus    Taurus    PROPN 5 appos
            a         a         ADP   8 case
            Ucrania   Ucrania   PROPN 6 flat
            """);

    assertThat(hangs(Repairs.of(tree, Set.of("de")), 7)).isEqualTo("nmod of envío");
  }

  @Test
  void leavesThePrepositionsInsideNames() {
    Sentence tree =
        HandTree.of(
            """
            Corea   Corea PROPN 4 nsubj
            del     de    ADP   3 case
            Norte   Norte PROPN 1 flat
            calla   callar VERB 0 root
            """);

    assertThat(Repairs.of(tree, Set.of("de"))).isSameAs(tree);
  }

  @Test
  void aNameHasNoDeterminerInTheMiddle() {
    Sentence tree =
        HandTree.of(
            """
            cedió    ceder   VERB  0 root
            a        a       ADP   3 case
            Ucrania  Ucrania PROPN 1 obj
            sus      su      DET   5 det
            S-300    S-300   PROPN 3 flat
            """);

    assertThat(hangs(Repairs.of(tree, Set.of("de")), 4)).isEqualTo("obj of cedió");
  }

  @Test
  void givesANameBeforeTheObjectBackToItsPreposition() {
    Sentence tree =
        HandTree.of(
            """
            They        they      PRON  2 nsubj
            delivered   deliver   VERB  0 root
            to          to        ADP   6 case
            Kyiv        Kyiv      PROPN 6 compound
            500         500       NUM   4 nummod
            shells      shell     NOUN  2 obl
            """);

    Sentence mended = Repairs.of(tree, Set.of("de"));

    assertThat(hangs(mended, 3)).isEqualTo("obl of delivered");
    assertThat(hangs(mended, 2)).isEqualTo("case of Kyiv");
    assertThat(hangs(mended, 4)).isEqualTo("nummod of shells");
    assertThat(hangs(mended, 5)).isEqualTo("obj of delivered");
  }
}
