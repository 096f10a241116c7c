package org.waybill.ledger.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.waybill.model.Factuality;
import org.waybill.model.InvalidValueException;
import org.waybill.model.MaterielCategory;

class EntryKeyTest {

  @Test
  void isReadAsItWasWritten() {
    EntryKey full =
        new EntryKey(
            EntryKind.FIGURE,
            "delivered",
            "",
            Optional.of(MaterielCategory.SMALL_ARMS),
            Factuality.PROBABLE,
            new Origin("Times\tof\nNowhere", true),
            "Ann",
            List.of("A\u001fB", "C"),
            List.of("D"),
            Optional.of(new Figure(10, Double.POSITIVE_INFINITY, Optional.of("t"))));
    EntryKey bare =
        new EntryKey(
            EntryKind.CONTACT,
            "visit",
            "held",
            Optional.empty(),
            Factuality.CERTAIN,
            new Origin("", false),
            "",
            List.of(),
            List.of(),
            Optional.empty());
    for (EntryKey key : List.of(full, bare)) {
      assertThat(EntryKey.parse(key.text())).isEqualTo(key);
      assertThat(key.text()).doesNotContain("\n");
    }
    assertThat(full.origin().name()).isEqualTo("Times of Nowhere");
    assertThat(full.actors()).containsExactly("A B", "C");
  }

  @Test
  void refusesWhatIsNoKey() {
    assertThatThrownBy(() -> EntryKey.parse("delivered"))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("delivered");
  }
}
