package org.waybill.reading.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.waybill.model.Party;

class SalienceTest {

  private static final String FRANCE_AND_CHAD =
      """
      France  France  PROPN 2 nsubj
      praised praise  VERB  0 root
      Chad    Chad    PROPN 2 obj
      """;

  private static final String CHAD_AND_LIBYA =
      """
      Chad    Chad    PROPN 2 nsubj
      accused accuse  VERB  0 root
      Libya   Libya   PROPN 2 obj
      """;

  @Test
  void theReportIsAboutWhomItNamesMost() {
    HandReport report = new HandReport("", FRANCE_AND_CHAD, CHAD_AND_LIBYA);

    assertThat(report.salience().most(report.sentence(0), List.of()).map(Party::key))
        .contains("TD");
  }

  @Test
  void nobodyNamedOnceIsWhatAReportIsAbout() {
    HandReport report = new HandReport("", FRANCE_AND_CHAD, CHAD_AND_LIBYA);

    assertThat(report.salience().most(report.sentence(0), List.of("TD"))).isEmpty();
  }

  @Test
  void whatTheTitleNamesCountsForMore() {
    HandReport report = new HandReport("Libya accused", FRANCE_AND_CHAD, CHAD_AND_LIBYA);

    assertThat(report.salience().most(report.sentence(1), List.of()).map(Party::key))
        .contains("LY");
  }
}
