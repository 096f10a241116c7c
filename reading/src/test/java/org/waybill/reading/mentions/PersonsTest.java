package org.waybill.reading.mentions;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PersonsTest {

  @Test
  void aTypeOfMaterielIsNobodyThoughATaggerTakesItForAPerson() {
    assertThat(
            ReportParties.of(
                    "en",
                    """
                    Caesar    Caesar   PROPN 2 compound _ PERSON
                    howitzers howitzer NOUN  3 nsubj Number=Plur
                    arrived   arrive   VERB  0 root VerbForm=Fin|Tense=Past
                    """)
                .at(0, 1))
        .isEmpty();
  }

  @Test
  void anUnknownNameIsAPersonWhereATaggerSaysSo() {
    assertThat(
            ReportParties.of(
                    "en",
                    """
                    Caesar  Caesar PROPN 2 compound _ PERSON
                    Olmedo  Olmedo PROPN 3 nsubj _ PERSON
                    arrived arrive VERB  0 root VerbForm=Fin|Tense=Past
                    """)
                .at(0, 2))
        .containsExactly("Caesar Olmedo");
  }
}
