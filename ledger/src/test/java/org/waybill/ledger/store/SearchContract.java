package org.waybill.ledger.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waybill.ledger.store.SampleReports.reading;
import static org.waybill.ledger.store.SampleReports.report;
import static org.waybill.ledger.store.SampleReports.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.waybill.ledger.KeptReport;
import org.waybill.ledger.Page;
import org.waybill.ledger.PageRequest;
import org.waybill.model.Report;

/** What a ledger finds by words, on whatever database. */
abstract class SearchContract extends LedgerTests {

  @Test
  void findsWordsWhateverTheirAccentsAndEndings() {
    Report spanish =
        report("es", "El ministro negó las exportaciones de munición y entregó cohetes.");
    Report english =
        new Report(
            "en",
            "en",
            "Shipments",
            "BBC",
            Optional.empty(),
            Optional.empty(),
            "Officials said shells were shipped; the Shahed-136 drones were not.");
    ledger.add(reading(spanish));
    ledger.add(reading(english));

    for (String words :
        List.of("exportacion", "MUNICIONES", "entregar cohete", "exportó", "Ministros")) {
      assertThat(found(words)).as(words).containsExactly("es");
    }
    for (String words : List.of("shipping", "shipment shell", "shahed-136", "official drone")) {
      assertThat(found(words)).as(words).containsExactly("en");
    }
    assertThat(found("cohetes shells")).isEmpty();
    assertThat(found("' \" OR *")).isEmpty();
    assertThat(found("")).isEmpty();
  }

  @Test
  void findsWordsBetweenQuotesOnlyInARow() {
    ledger.add(
        reading(report("row", "Irán envió misiles balísticos a Rusia, según el Pentágono.")));
    ledger.add(
        reading(report("apart", "Los balísticos no eran misiles de Irán: misil balístico.")));

    assertThat(found("misiles balísticos")).containsExactlyInAnyOrder("row", "apart");
    for (String words :
        List.of(
            "\"misiles balísticos\"",
            "\"MISILES BALISTICOS\"",
            "“misiles balísticos” ENVIAR",
            "«balísticos a Rusia según» irán",
            "\"irán envió\" \"el pentágono\"")) {
      assertThat(found(words)).as(words).containsExactly("row");
    }
    assertThat(found("\"misil balístico\"")).containsExactly("apart");
    assertThat(found("\"misiles de\" \"irán misil\"")).containsExactly("apart");
    assertThat(found("\"balísticos misiles\"")).isEmpty();
    assertThat(found("\"informe row irán\"")).isEmpty();
    assertThat(found("\"informe row\"")).containsExactly("row");
    assertThat(found("\"pentágonos\"")).isEmpty();
    assertThat(found("\"balísticos misiles")).containsExactlyInAnyOrder("row", "apart");
    assertThat(found("\"\"")).isEmpty();
  }

  @Test
  void pagesOfAPhrasePassOverReportsThatLackIt() {
    for (int i = 1; i <= 30; i++) {
      String sentence = i % 5 == 0 ? "Entregó armas." : "Armas que entregó.";
      ledger.add(reading(report("r" + i, sentence + " " + text(i, 90))));
    }
    List<String> seen = new ArrayList<>();
    Optional<PageRequest> next = Optional.of(PageRequest.first(2));
    while (next.isPresent()) {
      PageRequest request = next.get();
      Page<KeptReport> page = ledger.search("\"entregó armas\"", request);
      page.items().forEach(kept -> seen.add(kept.report().id()));
      next = page.next().map(request::following);
    }
    assertThat(seen).containsExactly("r30", "r25", "r20", "r15", "r10", "r5");
  }

  @Test
  void aRareWordIsFoundBehindManyNewerReports() {
    ledger.add(reading(report("oldest", "Un detalle singular. " + text(99, 90))));
    for (int i = 1; i <= 40; i++) {
      ledger.add(reading(report("r" + i, "Un detalle. " + text(i, 90))));
    }
    Page<KeptReport> rare = ledger.search("detalle singular", PageRequest.first(1));
    assertThat(rare.items()).extracting(kept -> kept.report().id()).containsExactly("oldest");
    assertThat(rare.next()).isEmpty();
    assertThat(ledger.search("detalle", PageRequest.first(1)).items())
        .extracting(kept -> kept.report().id())
        .containsExactly("r40");
  }

  private List<String> found(String words) {
    return ledger.search(words, all()).items().stream().map(kept -> kept.report().id()).toList();
  }
}
