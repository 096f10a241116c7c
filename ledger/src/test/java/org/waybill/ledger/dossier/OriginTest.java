package org.waybill.ledger.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waybill.model.MaterielCategory.ARMS;

import org.junit.jupiter.api.Test;

class OriginTest {

  private static Origin origin(String... chain) {
    return Claims.in("Daily", "2024")
        .says(chain)
        .delivered("KP", "RU", ARMS)
        .entries()
        .getFirst()
        .key()
        .origin();
  }

  @Test
  void spokespersonsOfOneGovernmentAreOneOrigin() {
    assertThat(origin("Watson/US"))
        .isEqualTo(origin("Kirby/US"))
        .isEqualTo(origin("US"))
        .isEqualTo(new Origin("US", false));
  }

  @Test
  void whatReachesUsByTheWordOfAnotherRestsOnThatWord() {
    assertThat(origin("IR", "Trump/US")).isEqualTo(new Origin("US", false));
  }

  @Test
  void outletsHandOnWhatOthersSay() {
    assertThat(origin("US", "@Times")).isEqualTo(new Origin("US", false));
  }

  @Test
  void anOutletThatAnotherQuotesIsTheOrigin() {
    assertThat(origin("@Times")).isEqualTo(new Origin("Times", true));
  }

  @Test
  void personsAndCompaniesThatStandForNobodyAreTheirOwn() {
    assertThat(origin("Idriss/")).isEqualTo(new Origin("Idriss", false));
    assertThat(origin("Rheinmetall/Co.DE")).isEqualTo(new Origin("Rheinmetall", false));
  }

  @Test
  void nearDuplicatesAreWhatTheirEarliestReportIs() {
    Claims copy = Claims.in("Copyist", "2024").delivered("KP", "RU", ARMS);
    assertThat(Entries.of(copy.all(), "Agency").getFirst().key().origin())
        .isEqualTo(new Origin("Agency", true));
    Claims quoting = Claims.in("Copyist", "2024").says("US").delivered("KP", "RU", ARMS);
    assertThat(Entries.of(quoting.all(), "Agency").getFirst().key().origin())
        .isEqualTo(new Origin("US", false));
  }
}
