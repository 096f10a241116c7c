package org.waybill.reading.events;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.waybill.model.MaterielCategory;
import org.waybill.reading.materiel.MaterielMention;

class MaterielReferenceTest {

  private static final String SENT =
      """
      Poland   Poland  PROPN 2 nsubj
      sent     send    VERB  0 root
      tanks    tank    NOUN  2 obj
      to       to      ADP   5 case
      Ukraine  Ukraine PROPN 2 obl
      """;

  @Test
  void aPronounMeansTheMaterielOfTheTransferBefore() {
    HandReport report =
        new HandReport(
            "",
            SENT,
            """
            Poland     Poland    PROPN 2 nsubj
            delivered  deliver   VERB  0 root
            them       they      PRON  2 obj  PronType=Prs|Person=3
            """);

    Candidate resolved =
        MaterielReference.resolved(report.candidate(1, "transfer", "delivered"), report.around(1));

    assertThat(resolved.materiel())
        .extracting(MaterielMention::category)
        .containsExactly(MaterielCategory.TANKS);
    assertThat(resolved.materielIn()).isEqualTo(report.sentence(0));
  }

  @Test
  void whoSuppliesSomethingElseDoesNotReferBack() {
    HandReport report =
        new HandReport(
            "",
            SENT,
            """
            France     France    PROPN 2 nsubj
            delivered  deliver   VERB  0 root
            them       they      PRON  2 obj  PronType=Prs|Person=3
            """);

    Candidate resolved =
        MaterielReference.resolved(report.candidate(1, "transfer", "delivered"), report.around(1));

    assertThat(resolved.materiel()).isEmpty();
  }
}
