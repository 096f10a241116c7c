package org.waybill.reading.grammar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waybill.reading.grammar.HandTree.hangs;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.waybill.syntax.Sentence;
import org.waybill.syntax.Token;

class GoodsRepairsTest {

  @Test
  void makesTheGoodsTheNounAndWhoseTheyAreTheAdjective() {
    Sentence tree =
        HandTree.of(
            """
            utiliza  utilizar VERB 0 root
            drones   drones   ADJ  3 amod
            iraníes  iraní    NOUN 1 obj
            contra   contra   ADP  5 case
            rebeldes rebelde  NOUN 3 nmod
            """);

    Sentence mended = GoodsRepairs.of(tree, List.of(tree.token(1)));

    assertThat(hangs(mended, 1)).isEqualTo("obj of utiliza");
    assertThat(hangs(mended, 2)).isEqualTo("amod of drones");
    assertThat(hangs(mended, 4)).isEqualTo("nmod of drones");
    assertThat(mended.tokens()).extracting(Token::tag).containsSubsequence("NOUN", "ADJ");
  }

  @Test
  void leavesAnAdjectiveThatNamesNoGoods() {
    Sentence tree =
        HandTree.of(
            """
            utiliza  utilizar VERB 0 root
            jóvenes  joven    ADJ  3 amod
            rusos    ruso     NOUN 1 obj
            """);

    assertThat(GoodsRepairs.of(tree, List.of())).isSameAs(tree);
  }

  @Test
  void givesGoodsThatHangOnWhoGetsThemBackToTheVerb() {
    Sentence tree =
        HandTree.of(
            """
            vendió     vender    VERB  0 root
            a          a         ADP   3 case
            Marruecos  Marruecos PROPN 1 obj
            material   material  ADJ   3 amod
            militar    militar   ADJ   3 amod
            """);

    Sentence mended = GoodsRepairs.of(tree, List.of(tree.token(3)));

    assertThat(hangs(mended, 2)).isEqualTo("obl of vendió");
    assertThat(hangs(mended, 3)).isEqualTo("obj of vendió");
    assertThat(hangs(mended, 4)).isEqualTo("amod of material");
  }
}
