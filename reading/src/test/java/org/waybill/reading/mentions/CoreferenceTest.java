package org.waybill.reading.mentions;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CoreferenceTest {

  @Test
  void aSpokesmanForAStateStandsForIt() {
    assertThat(
            ReportParties.of(
                    "en",
                    """
                    A         a         DET   2 det
                    spokesman spokesman NOUN  6 nsubj Number=Sing
                    for       for       ADP   5 case
                    the       the       DET   5 det
                    Kremlin   Kremlin   PROPN 2 nmod
                    declined  decline   VERB  0 root VerbForm=Fin|Tense=Past
                    """)
                .at(0, 2))
        .containsExactly("RU");
  }

  @Test
  void weaponsFromAStateAreNobodyWhoSpeaksForIt() {
    assertThat(
            ReportParties.of(
                    "en",
                    """
                    Tanks   tank   NOUN  4 nsubj Number=Plur
                    from    from   ADP   3 case
                    Russia  Russia PROPN 1 nmod _ LOCATION
                    arrived arrive VERB  0 root VerbForm=Fin|Tense=Past
                    """)
                .at(0, 1))
        .isEmpty();
  }

  @Test
  void theLeadersOfTwoGroupsStandForBoth() {
    assertThat(
            ReportParties.of(
                    "en",
                    """
                    The       the       DET   2 det
                    leaders   leader    NOUN  7 nsubj Number=Plur
                    of        of        ADP   4 case
                    Hamas     Hamas     PROPN 2 nmod
                    and       and       CCONJ 6 cc
                    Hezbollah Hezbollah PROPN 4 conj
                    met       meet      VERB  0 root VerbForm=Fin|Tense=Past
                    """)
                .at(0, 2))
        .containsExactly("Hamas", "Hezbollah");
  }

  @Test
  void theSubjectOfOneSentenceAfterTheOtherIsTheSame() {
    String russia =
        """
        Russia   Russia  PROPN 2 nsubj _ LOCATION
        rejected reject  VERB  0 root VerbForm=Fin|Tense=Past
        it       it      PRON  2 obj
        """;
    String itAndIran =
        """
        It     it    PRON  2 nsubj
        left   leave VERB  0 root VerbForm=Fin|Tense=Past
        Iran   Iran  PROPN 2 obj _ LOCATION
        """;
    String it =
        """
        It       it      PRON 2 nsubj
        promised promise VERB 0 root VerbForm=Fin|Tense=Past
        calm     calm    NOUN 2 obj
        """;
    assertThat(ReportParties.of("en", russia, itAndIran, it).at(2, 1)).containsExactly("RU");
  }
}
