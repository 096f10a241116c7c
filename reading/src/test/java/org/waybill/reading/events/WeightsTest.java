package org.waybill.reading.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waybill.model.InvalidValueException;

class WeightsTest {

  private static final Weights WEIGHTS =
      new Weights(Map.of("recipient:direct", 1.5, "told:bias", -2.0, "told:short", 0.1), 0.25);

  @Test
  void anOutcomeScoresWhatItsFeaturesWeigh() {
    assertThat(WEIGHTS.score(Map.of("recipient:direct", 2.0, "told:bias", 1.0, "told:new", 1.0)))
        .isEqualTo(1.0);
  }

  @Test
  void whatWeighsMostIsShownFirst() {
    assertThat(
            WEIGHTS.heaviest(
                Map.of("recipient:direct", 1.0, "told:bias", 1.0, "told:short", 1.0), 2))
        .containsExactly("told:bias -2.0", "recipient:direct +1.5");
  }

  @Test
  void theWeightsOfTransfersComeWithTheirThreshold() {
    Weights transfers = Weights.read("transfer.tsv");

    assertThat(transfers.threshold()).isBetween(0.1, 0.9);
    assertThat(transfers.byFeature()).containsKeys("told:bias", "supplier:direct");
  }

  @Test
  void weightsThatAreNotThereAreNamed() {
    assertThatThrownBy(() -> Weights.read("tides.tsv"))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("weights/tides.tsv");
  }
}
