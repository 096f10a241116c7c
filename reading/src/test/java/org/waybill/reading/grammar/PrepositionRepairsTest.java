package org.waybill.reading.grammar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waybill.reading.grammar.HandTree.hangs;

import org.junit.jupiter.api.Test;
import org.waybill.syntax.Sentence;

class PrepositionRepairsTest {

  @Test
  void theNounAfterAPrepositionOfTwoWordsIsNoWordOfIt() {
    Sentence tree =
        HandTree.of(
            """
            volaron   volar    VERB  0 root
            pese      pese     NOUN  1 advmod
            al        a        ADP   2 fixed
            embargo   embargo  NOUN  2 fixed
            vigente   vigente  ADJ   2 amod
            """);

    Sentence mended = PrepositionRepairs.of(tree);

    assertThat(hangs(mended, 3)).isEqualTo("obl of volaron");
    assertThat(hangs(mended, 1)).isEqualTo("case of embargo");
    assertThat(hangs(mended, 4)).isEqualTo("amod of embargo");
  }

  @Test
  void takesANameAfterToForNoInfinitive() {
    Sentence tree =
        HandTree.of(
            """
            transfer  transfer VERB  0 root
            jets      jet      NOUN  1 obj
            to        to       PART  4 mark
            Kyiv      kyiv     VERB  1 advcl
            soon      soon     ADV   4 advmod
            """);

    Sentence mended = PrepositionRepairs.of(tree);

    assertThat(hangs(mended, 3)).isEqualTo("obl of transfer");
    assertThat(mended.token(3).tag()).isEqualTo("PROPN");
    assertThat(hangs(mended, 2)).isEqualTo("case of Kyiv");
    assertThat(hangs(mended, 4)).isEqualTo("advmod of transfer");
  }

  @Test
  void leavesAnInfinitiveWithAnObjectWhereItIs() {
    Sentence tree =
        HandTree.of(
            """
            plans   plan   VERB  0 root
            to      to     PART  3 mark
            Arm     arm    VERB  1 xcomp
            rebels  rebel  NOUN  3 obj
            """);

    assertThat(PrepositionRepairs.of(tree)).isSameAs(tree);
  }

  @Test
  void takesAPhraseBeforeTheCommaFromWhoSpeaksAfterIt() {
    Sentence tree =
        HandTree.of(
            """
            receives     receive      VERB  0 root
            shells       shell        NOUN  1 obj
            from         from         ADP   4 case
            Pyongyang    Pyongyang    PROPN 7 obl
            ,            ,            PUNCT 7 punct
            intelligence intelligence NOUN  7 nsubj
            said         say          VERB  1 dep
            """);

    assertThat(hangs(PrepositionRepairs.of(tree), 3)).isEqualTo("obl of receives");
  }
}
