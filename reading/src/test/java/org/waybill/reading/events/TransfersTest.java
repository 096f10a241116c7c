package org.waybill.reading.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waybill.model.Event;
import org.waybill.model.Party;

class TransfersTest {

  private static final String FRANCE_SENT_TANKS_TO_CHAD =
      """
      France  France  PROPN 2 nsubj
      sent    send    VERB  0 root
      tanks   tank    NOUN  2 obj
      to      to      ADP   5 case
      Chad    Chad    PROPN 2 obl
      """;

  private static final String TANKS_WERE_DELIVERED =
      """
      Tanks     tank    NOUN 3 nsubj:pass
      were      be      AUX  3 aux:pass
      delivered deliver VERB 0 root VerbForm=Part|Tense=Past
      """;

  private static Weights weights(double bias, Map<String, Double> others) {
    Map<String, Double> all = new java.util.HashMap<>(others);
    all.put("told:bias", bias);
    return new Weights(all, 0.5);
  }

  private static List<List<String>> sides(Transfers transfers) {
    return transfers.told().stream()
        .map(told -> (Event.Transfer) told.event())
        .map(event -> List.of(keys(event.supplier()), keys(event.recipient())))
        .toList();
  }

  private static String keys(List<Party> parties) {
    return String.join(" ", parties.stream().map(Party::key).toList());
  }

  @Test
  void whomTheSentencePutsIntoItsRolesIsNotGuessedAtAgain() {
    HandReport report = new HandReport("", FRANCE_SENT_TANKS_TO_CHAD);

    Transfers transfers = report.transfers(weights(3, Map.of("supplier:second", 9.0)));

    assertThat(sides(transfers)).containsExactly(List.of("FR", "TD"));
  }

  @Test
  void whatIsNotLikelyEnoughIsNotTold() {
    HandReport report = new HandReport("", FRANCE_SENT_TANKS_TO_CHAD);

    assertThat(sides(report.transfers(weights(-3, Map.of())))).isEmpty();
  }

  @Test
  void openSidesAreTakenFromTheReportByWeight() {
    HandReport report = new HandReport("", FRANCE_SENT_TANKS_TO_CHAD, TANKS_WERE_DELIVERED);

    Transfers transfers = report.transfers(weights(-3, Map.of("told:lead", 3.0, "pair-last", 5.0)));

    assertThat(sides(transfers))
        .containsExactlyInAnyOrder(List.of("FR", "TD"), List.of("FR", "TD"));
    assertThat(transfers.told())
        .filteredOn(told -> told.candidate().sentence().index() == 1)
        .allSatisfy(told -> {
          assertThat(told.candidate().role("supplier").inferred()).isTrue();
          assertThat(told.step()).startsWith("weighed: ").contains("pair-last +5.0");
        });
  }

  @Test
  void nobodyGivesToThemselves() {
    HandReport report = new HandReport("", FRANCE_SENT_TANKS_TO_CHAD, TANKS_WERE_DELIVERED);

    assertThat(report.transfers(weights(0, Map.of())).weighed())
        .flatExtracting(WeighedTransfer::outcomes)
        .isNotEmpty()
        .noneMatch(outcome ->
            !outcome.supplier().isEmpty()
                && keys(outcome.supplier()).equals(keys(outcome.recipient())));
  }
}
