package org.waybill.watchlist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.waybill.model.watchlist.EntryKind;
import org.waybill.model.watchlist.EntryLink;
import org.waybill.model.watchlist.EntryName;
import org.waybill.model.watchlist.NameKind;
import org.waybill.model.watchlist.NameQuality;
import org.waybill.watchlist.ListFiles.Got;

/** The Security Council's list. */
final class UnTest {

  private final Got un = ListFiles.read("un.xml");

  @Test
  void countsEntriesAndNamesWhatIsMalformed() {
    assertThat(un.file().format()).isEqualTo(ListFormat.UN_XML);
    assertThat(un.file().list()).isEqualTo("un");
    assertThat(un.file().published()).contains(LocalDate.of(2026, 3, 4));
    assertThat(un.file().records()).isEqualTo(3);
    assertThat(un.file().entries()).isEqualTo(2);
    assertThat(un.file().rejected())
        .singleElement()
        .extracting(Rejected::where)
        .isEqualTo("line 22");
  }

  @Test
  void namesKeepScriptAndQuality() {
    assertThat(un.entry("RRi.001").names())
        .extracting(EntryName::full)
        .containsExactly(
            "ANTON PETROVICH MUSTEROV", "Антон Петрович Мустеров", "Antoine Musterow", "Smith");
    assertThat(un.entry("RRi.001").names().get(1).script()).contains("Cyrl");
    assertThat(un.entry("RRi.001").names().getLast().quality()).isEqualTo(NameQuality.WEAK);
  }

  @Test
  void namesOfEntitiesMayShareAField() {
    assertThat(un.entry("RRe.001").kind()).isEqualTo(EntryKind.ORGANISATION);
    assertThat(un.entry("RRe.001").names())
        .extracting(EntryName::full, EntryName::kind)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("EXAMPLE FORGE (EF)", NameKind.PRIMARY),
            org.assertj.core.groups.Tuple.tuple("EXEMPEL SMEDJA", NameKind.ALIAS),
            org.assertj.core.groups.Tuple.tuple("Old Forge", NameKind.FORMER));
  }

  @Test
  void referencesInCommentsAreLinks() {
    assertThat(un.entry("RRi.001").links())
        .containsExactly(
            new EntryLink("named in comments", Optional.of("RRe.001"), Optional.empty()));
  }

  @Test
  void theRawRecordIsKeptAsItIsWritten() {
    assertThat(un.entry("RRe.001").raw())
        .startsWith("<ENTITY>\n      <DATAID>3</DATAID>")
        .endsWith("</ENTITY>");
  }
}
