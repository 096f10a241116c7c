package org.waybill.reading.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.waybill.model.Party;

class MeasureContextTest {

  private static final String BELARUS =
      """
      The        the      DET   2 det
      EU         EU       PROPN 3 nsubj
      imposed    impose   VERB  0 root
      sanctions  sanction NOUN  3 obj
      on         on       ADP   6 case
      Belarus    Belarus  PROPN 4 nmod
      """;

  private static final String ITS_SANCTIONS =
      """
      The        the      DET   2 det
      EU         EU       PROPN 3 nsubj
      extended   extend   VERB  0 root
      sanctions  sanction NOUN  3 obj
      """;

  @Test
  void theTargetIsThatOfTheSameActorsOtherMeasure() {
    HandReport report = new HandReport("", BELARUS, ITS_SANCTIONS);

    assertThat(target(report, 1, "sanctions")).containsExactly("BY");
  }

  @Test
  void theTargetIsTheOnlyOtherStateOfTheSentence() {
    HandReport report =
        new HandReport(
            "",
            """
            Russian    russian  ADJ   2 amod
            oil        oil      NOUN  4 nsubj:pass
            is         be       AUX   4 aux:pass
            stranded   strand   VERB  0 root  VerbForm=Part
            by         by       ADP   7 case
            U.S.       U.S.     PROPN 7 compound
            sanctions  sanction NOUN  4 obl
            """);

    assertThat(target(report, 0, "sanctions")).containsExactly("RU");
  }

  @Test
  void sanctionsThatLastAreAgainstWhomTheReportIsAbout() {
    HandReport report =
        new HandReport(
            "",
            """
            Belarus  Belarus PROPN 2 nsubj
            freed    free    VERB  0 root
            Belarus  Belarus PROPN 2 obj
            """,
            ITS_SANCTIONS);

    assertThat(target(report, 1, "sanctions")).containsExactly("BY");
  }

  private static List<String> target(HandReport report, int sentence, String word) {
    Candidate measure = report.candidate(sentence, "measure", word);
    return new MeasureContext(report.around(sentence))
        .complete(measure).role("target").parties().stream().map(Party::key).toList();
  }
}
