package org.waybill.reading.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.waybill.syntax.Sentence;

class PerfectTenseTest {

  private static final Set<String> AUXILIARIES = Set.of("have", "haber");

  @Test
  void aParticipleAfterTheAuxiliaryIsTheVerb() {
    Sentence mended =
        PerfectTense.of(
            HandTree.of(
                """
                Serbia    Serbia PROPN 2 nsubj
                had       have   VERB  0 root
                supplied  supply VERB  4 amod VerbForm=Part
                arms      arm    NOUN  2 obj
                """),
            AUXILIARIES);

    assertThat(hangs(mended, 2)).isEqualTo("root");
    assertThat(hangs(mended, 0)).isEqualTo("nsubj of supplied");
    assertThat(hangs(mended, 1)).isEqualTo("aux of supplied");
    assertThat(hangs(mended, 3)).isEqualTo("obj of supplied");
  }

  @Test
  void aNounTakenForThePredicateIsTheObject() {
    Sentence mended =
        PerfectTense.of(
            HandTree.of(
                """
                Pyongyang    Pyongyang  PROPN 4 nsubj
                habría       haber      AUX   4 cop
                exportado    exportar   ADJ   4 amod VerbForm=Part
                proyectiles  proyectil  NOUN  0 root
                """),
            AUXILIARIES);

    assertThat(hangs(mended, 2)).isEqualTo("root");
    assertThat(hangs(mended, 0)).isEqualTo("nsubj of exportado");
    assertThat(hangs(mended, 3)).isEqualTo("obj of exportado");
  }

  @Test
  void whatSomebodyHasIsLeftAlone() {
    Sentence tree =
        HandTree.of(
            """
            Serbia    Serbia PROPN 2 nsubj
            had       have   VERB  0 root
            many      many   ADJ   5 amod
            captured  capture VERB 5 amod VerbForm=Part
            tanks     tank   NOUN  2 obj
            """);

    assertThat(PerfectTense.of(tree, AUXILIARIES)).isSameAs(tree);
  }

  private static String hangs(Sentence tree, int index) {
    int head = tree.headIndex(tree.token(index));
    String relation = tree.relation(tree.token(index));
    return head < 0 ? relation : relation + " of " + tree.token(head).text();
  }
}
