package org.waybill.ledger.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.waybill.ledger.Ledger;
import org.waybill.ledger.LedgerAddress;
import org.waybill.ledger.Opening;
import org.waybill.ledger.lists.ListVersion;
import org.waybill.model.InvalidValueException;

/** What a ledger keeps of official lists, on whatever database. */
abstract class ListsContract extends LedgerTests {

  private static ListVersion.About about(String list, long entries) {
    return new ListVersion.About(
        list,
        "un-xml",
        "https://example.org/list.xml",
        Optional.of(LocalDate.of(2026, 3, 4)),
        entries,
        3 * entries,
        1);
  }

  private static byte[] file(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void versionsAreKeptAsTheyWereTakenIn() {
    ListVersion first = ledger.lists().keep(about("un", 10), file("first")).orElseThrow();
    ListVersion second = ledger.lists().keep(about("un", 11), file("second")).orElseThrow();
    ListVersion other = ledger.lists().keep(about("eu", 5), file("other")).orElseThrow();

    assertThat(first.number()).isEqualTo(1);
    assertThat(second.number()).isEqualTo(2);
    assertThat(second.about()).isEqualTo(about("un", 11));
    assertThat(second.digest())
        .isEqualTo("16367aacb67a4a017c8da8ab95682ccb390863780f7114dda0a0e0c55644c7c4");
    assertThat(ledger.lists().versions("un")).containsExactly(first, second);
    assertThat(ledger.lists().newest()).containsExactly(other, second);
    assertThat(ledger.lists().file("un", 1)).isEqualTo(file("first"));
    assertThat(ledger.lists().file("un", 2)).isEqualTo(file("second"));
  }

  @Test
  void theSameFileAgainChangesNothing() {
    assertThat(ledger.lists().keep(about("un", 10), file("same"))).isPresent();
    assertThat(ledger.lists().keep(about("un", 10), file("same"))).isEmpty();
    assertThat(ledger.lists().versions("un")).hasSize(1);
  }

  @Test
  void filesOfManyPartsComeBackWhole() {
    byte[] large = new byte[3_500_000];
    new Random(7).nextBytes(large);
    ledger.lists().keep(about("un", 1), large);
    assertThat(ledger.lists().file("un", 1)).isEqualTo(large);
  }

  @Test
  void aVersionThatIsNotThereIsNamed() {
    assertThatThrownBy(() -> ledger.lists().file("un", 3))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("version 3 of list un");
    assertThat(ledger.lists().newest()).isEmpty();
  }

  @Test
  void backupsHaveTheListsToo() {
    byte[] large = new byte[2_500_000];
    new Random(8).nextBytes(large);
    ListVersion kept = ledger.lists().keep(about("un", 1), large).orElseThrow();
    Path copy = folder.resolve("copy.db");
    ledger.backup(copy);
    try (Ledger backup = SqlLedger.open(new LedgerAddress.File(copy), Opening.existing())) {
      assertThat(backup.lists().newest()).containsExactly(kept);
      assertThat(backup.lists().file("un", 1)).isEqualTo(large);
    }
  }
}
