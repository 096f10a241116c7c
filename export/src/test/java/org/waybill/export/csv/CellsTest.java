package org.waybill.export.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waybill.export.Exported;
import org.waybill.export.plover.PloverExport;
import org.waybill.export.register.RegisterExport;

class CellsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1", "+1", "-1", "@x", "\tx", "\rx", "＝x", "＋x", "－x", "＠x", "'=x", "''=x", "'x", "",
        "x", "x=1", "''", "'"
      })
  void keepsWordsFromBeingFormulasAndGivesThemBack(String words) {
    String cell = Cells.text(words);
    assertThat(cell).doesNotMatch("(?s)[=+\\-@\t\r＝＋－＠].*");
    assertThat(Cells.words(cell)).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({"500, 500", "1.5, 1.5", "1000000, 1000000", "0, 0", "Infinity, ''"})
  void writesNumbersAsTheyAre(double number, String cell) {
    assertThat(Cells.number(number)).isEqualTo(cell);
  }

  @Test
  void leavesNoFormulaInAnyTable() throws IOException {
    for (String table :
        List.of(
            Exported.samples("claims.csv", CsvExport::new),
            Exported.samples("register.csv", RegisterExport::new),
            Exported.samples("plover.csv", PloverExport::new))) {
      List<List<String>> rows = ParsedTable.rows(table);
      assertThat(rows.size()).isGreaterThan(10);
      for (List<String> row : rows) {
        assertThat(row).hasSameSizeAs(rows.getFirst());
        assertThat(row).noneMatch(cell -> cell.matches("(?s)[=+\\-@\t\r].*"));
      }
      assertThat(table).endsWith("\r\n");
    }
  }
}
