package org.waybill.reading.mentions;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ListedStatesTest {

  private static final String TWO_MET =
      """
      Iran    Iran   PROPN 4 nsubj _ LOCATION
      and     and    CCONJ 3 cc
      Iraq    Iraq   PROPN 1 conj  _ LOCATION
      met     meet   VERB  0 root  VerbForm=Fin|Tense=Past
      """;

  private static final String THREE_MET =
      """
      Iran    Iran   PROPN 6 nsubj _ LOCATION
      ,       ,      PUNCT 3 punct
      Iraq    Iraq   PROPN 1 conj  _ LOCATION
      and     and    CCONJ 5 cc
      Turkey  Turkey PROPN 1 conj  _ LOCATION
      met     meet   VERB  0 root  VerbForm=Fin|Tense=Past
      """;

  private static final String THREE_COUNTRIES =
      """
      The       the     DET  3 det
      three     three   NUM  3 nummod
      countries country NOUN 4 nsubj Number=Plur
      agreed    agree   VERB 0 root  VerbForm=Fin|Tense=Past
      """;

  private static final String THOSE_COUNTRIES =
      """
      Those     that    DET  2 det
      countries country NOUN 3 nsubj Number=Plur
      agreed    agree   VERB 0 root  VerbForm=Fin|Tense=Past
      """;

  @Test
  void aCountedNounMeansAListOfSoMany() {
    assertThat(ReportParties.of("en", THREE_MET, THREE_COUNTRIES).at(1, 3))
        .containsExactly("IR", "IQ", "TR");
  }

  @Test
  void aListOfAnotherNumberIsNotMeant() {
    assertThat(ReportParties.of("en", TWO_MET, THREE_COUNTRIES).at(1, 3)).isEmpty();
  }

  @Test
  void aListMayFollowTheNounThatCountsIt() {
    assertThat(ReportParties.of("en", THREE_COUNTRIES, THREE_MET).at(0, 3))
        .containsExactly("IR", "IQ", "TR");
  }

  @Test
  void theLastListBeforeADefiniteNounIsMeant() {
    assertThat(ReportParties.of("en", THREE_MET, TWO_MET, THOSE_COUNTRIES).at(2, 2))
        .containsExactly("IR", "IQ");
  }

  @Test
  void aDefiniteNounDoesNotMeanAListAfterIt() {
    assertThat(ReportParties.of("en", THOSE_COUNTRIES, TWO_MET).at(0, 2))
        .doesNotContain("IR", "IQ");
  }

  @Test
  void aListFarAwayIsNotMeant() {
    String other =
        """
        Shares share NOUN 2 nsubj Number=Plur
        fell   fall  VERB 0 root  VerbForm=Fin|Tense=Past
        """;
    assertThat(ReportParties.of("en", THREE_MET, other, other, other, THREE_COUNTRIES).at(4, 3))
        .isEmpty();
  }

  @Test
  void aNounThatSaysWhichStatesMeansNoList() {
    String gulf =
        """
        The       the     DET  3 det
        Gulf      gulf    ADJ  3 amod
        countries country NOUN 4 nsubj Number=Plur
        agreed    agree   VERB 0 root  VerbForm=Fin|Tense=Past
        """;
    assertThat(ReportParties.of("en", TWO_MET, gulf).at(1, 3)).doesNotContain("IR", "IQ");
  }
}
