package org.waybill.ledger.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.waybill.ledger.store.SampleReports.by;
import static org.waybill.ledger.store.SampleReports.claim;
import static org.waybill.ledger.store.SampleReports.reading;
import static org.waybill.ledger.store.SampleReports.report;
import static org.waybill.ledger.store.SampleReports.text;
import static org.waybill.ledger.store.SampleReports.transfer;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.waybill.ledger.AddOutcome;
import org.waybill.ledger.Analyst;
import org.waybill.ledger.ClaimQuery;
import org.waybill.ledger.Correction;
import org.waybill.ledger.Decision;
import org.waybill.ledger.KeptClaim;
import org.waybill.ledger.KeptReport;
import org.waybill.ledger.Ledger;
import org.waybill.ledger.LedgerAddress;
import org.waybill.ledger.Opening;
import org.waybill.ledger.Page;
import org.waybill.ledger.PageRequest;
import org.waybill.ledger.Period;
import org.waybill.ledger.ReportQuery;
import org.waybill.ledger.dossier.Relation;
import org.waybill.model.Claim;
import org.waybill.model.ContactForm;
import org.waybill.model.ContactStage;
import org.waybill.model.Event;
import org.waybill.model.Factuality;
import org.waybill.model.InvalidValueException;
import org.waybill.model.MaterielCategory;
import org.waybill.model.Party;
import org.waybill.model.PartyType;
import org.waybill.model.Report;
import org.waybill.model.Stage;
import org.waybill.model.UnusableLedgerException;

/** What a ledger does, on whatever database. */
abstract class LedgerContract extends LedgerTests {

  @Test
  void keepsAReportAndItsClaimsAsTheyAre() {
    Report report = report("r1", WORDS + ", dijo ayer.");
    Claim claim = transfer(report, WORDS, "KP", Stage.DELIVERED);

    AddOutcome outcome = ledger.add(reading(report, claim));

    assertThat(outcome).isInstanceOf(AddOutcome.Added.class);
    assertThat(ledger.report("r1").map(KeptReport::report)).contains(report);
    assertThat(ledger.claim(claim.id()).map(KeptClaim::claim)).contains(claim);
    assertThat(ledger.claimsOf(outcome.report())).hasSize(1);
  }

  @Test
  void addingTwiceChangesNothing() {
    Report report = report("r1", WORDS);
    Claim claim = transfer(report, WORDS, "KP", Stage.DELIVERED);
    AddOutcome first = ledger.add(reading(report, claim));
    assertThat(ledger.holds(report)).isTrue();

    assertThat(ledger.add(reading(report, claim)))
        .isEqualTo(new AddOutcome.Unchanged(first.report()));

    assertThat(claims(ClaimQuery.all())).hasSize(1);
    assertThat(ledger.reports(ReportQuery.all(), all()).items()).hasSize(1);
  }

  @Test
  void aChangedTextIsANewVersionOfTheOldOne() {
    Report old = report("r1", WORDS + ".");
    AddOutcome first = ledger.add(reading(old, transfer(old, WORDS, "KP", Stage.DELIVERED)));
    Report changed = report("r1", "Rectificación. " + WORDS + ".");

    AddOutcome second = ledger.add(reading(changed, transfer(changed, WORDS, "KP", Stage.SHIPPED)));

    assertThat(second)
        .isEqualTo(new AddOutcome.NewVersion(second.report(), 2, first.report(), 1, 0));
    assertThat(ledger.report("r1").map(KeptReport::report)).contains(changed);
    assertThat(claims(ClaimQuery.all()))
        .extracting(kept -> kept.claim().report())
        .containsExactly(changed);
    assertThat(ledger.reports(ReportQuery.all(), all()).items()).hasSize(1);
    assertThat(
            ledger
                .reports(new ReportQuery(Set.of(), Set.of(), Period.open(), false, true), all())
                .items())
        .extracting(KeptReport::version)
        .containsExactly(2, 1);
  }

  @Test
  void anAddressWhoseTextChangedIsANewVersionToo() {
    Report old = report("sha256:1", WORDS + ".");
    ledger.add(reading(old));
    Report changed =
        new Report(
            "sha256:2", "es", old.title(), "CNN", old.published(), old.url(), WORDS + ", al fin.");

    assertThat(ledger.add(reading(changed))).isInstanceOf(AddOutcome.NewVersion.class);
  }

  @Test
  void theSameTextByAnotherOutletIsAPrinting() {
    Report report = report("sha256:1", WORDS);
    AddOutcome first = ledger.add(reading(report, transfer(report, WORDS, "KP", Stage.USED)));

    Report copy = by("El País", "2023-09-06", report);
    assertThat(ledger.add(reading(copy, transfer(copy, WORDS, "KP", Stage.USED))))
        .isEqualTo(new AddOutcome.Printing(first.report()));
    assertThat(ledger.add(reading(copy))).isEqualTo(new AddOutcome.Unchanged(first.report()));

    assertThat(ledger.report("sha256:1").map(KeptReport::printings)).contains(1);
    assertThat(claims(ClaimQuery.all())).hasSize(1);
  }

  @Test
  void nearCopiesHaveTheEarliestAsOrigin() {
    String wire = text(1, 200);
    Report late = by("ABC", "2023-09-07", report("late", wire + " Así concluyó la jornada."));
    Report early = by("EFE", "2023-09-05", report("early", wire));
    Report other = by("ABC", "2023-09-07", report("other", text(2, 200)));
    long lateKey = ledger.add(reading(late)).report();
    long otherKey = ledger.add(reading(other)).report();
    long earlyKey = ledger.add(reading(early)).report();

    assertThat(ledger.reports(ReportQuery.all(), all()).items())
        .extracting(KeptReport::key, KeptReport::origin, KeptReport::copies)
        .containsExactlyInAnyOrder(
            tuple(lateKey, earlyKey, 2),
            tuple(earlyKey, earlyKey, 2),
            tuple(otherKey, otherKey, 1));
    assertThat(
            ledger
                .reports(new ReportQuery(Set.of(), Set.of(), Period.open(), true, false), all())
                .items())
        .extracting(KeptReport::key)
        .containsExactlyInAnyOrder(earlyKey, otherKey);
  }

  @Test
  void findsClaimsByEachOfTheirParts() {
    Report report = report("r1", WORDS + ". Irán vendió drones. Se reunieron en Moscú.");
    Claim first = transfer(report, WORDS, "KP", Stage.DELIVERED);
    Claim second =
        transfer(report, "Irán vendió drones", "IR", Stage.AGREED, MaterielCategory.DRONES);
    Claim third =
        claim(
            report,
            "Se reunieron en Moscú",
            new Event.Contact(
                ContactForm.MEETING,
                ContactStage.HELD,
                List.of(
                    Party.state("Corea del Norte", "KP"),
                    new Party(
                        "Serguéi Shoigú",
                        Optional.of("Sergei Shoigu"),
                        PartyType.PERSON,
                        Optional.of("RU")))));
    ledger.add(reading(report, first, second, third));

    assertThat(ids(Queries.party("KP"))).containsExactlyInAnyOrder(first.id(), third.id());
    assertThat(ids(Queries.party("KP", "supplier"))).containsExactly(first.id());
    assertThat(ids(Queries.parties("KP", "Sergei Shoigu"))).containsExactly(third.id());
    assertThat(ids(Queries.party("RU"))).hasSize(3);
    assertThat(ids(Queries.kind("contact"))).containsExactly(third.id());
    assertThat(ids(Queries.stage("agreed"))).containsExactly(second.id());
    assertThat(ids(Queries.category(MaterielCategory.DRONES))).containsExactly(second.id());
    assertThat(ids(Queries.factuality(Factuality.POSSIBLE))).isEmpty();
    assertThat(ids(Queries.source("US"))).hasSize(3);
    assertThat(ids(Queries.source("RU"))).isEmpty();
    assertThat(ids(Queries.outlet("CNN"))).hasSize(3);
    assertThat(ids(Queries.language("en"))).isEmpty();
    assertThat(ids(Queries.published("2023-09-05", "2023-09-06"))).hasSize(3);
    assertThat(ids(Queries.published("2023-09-06", "2024-01-01"))).isEmpty();
    assertThatThrownBy(() -> Queries.kind("sale")).isInstanceOf(InvalidValueException.class);
  }

  @Test
  void findsClaimsByTheDaysOfTheirEvents() {
    Report report = report("r1", WORDS + ". Irán vendió drones.");
    Map<String, String> dated = new LinkedHashMap<>();
    Map.of(
            "2023-08-31", "day",
            "2023-08", "month",
            "2022/2023", "range",
            "202X", "decade",
            "2023-09/..", "open",
            "2023-08~", "about",
            "someday", "unknown")
        .forEach((edtf, id) -> dated.put(id, edtf));
    ledger.add(
        reading(
            report,
            dated.entrySet().stream()
                .map(entry -> SampleReports.dated(entry.getKey(), report, WORDS, entry.getValue()))
                .toArray(Claim[]::new)));

    assertThat(ids(Queries.when("2023-08")))
        .containsExactlyInAnyOrder("day", "month", "range", "decade", "about");
    assertThat(ids(Queries.when("2023-08-31")))
        .containsExactlyInAnyOrder("day", "month", "range", "decade", "about");
    assertThat(ids(Queries.when("2023-09-01/2023-09-01")))
        .containsExactlyInAnyOrder("range", "decade", "open");
    assertThat(ids(Queries.when("2021"))).containsExactly("decade");
    assertThat(ids(Queries.when("../2021", "KP"))).containsExactly("decade");
    assertThat(ids(Queries.when("2035/..", "KP"))).containsExactly("open");
    assertThat(ids(Queries.when("2035/..", "IR"))).isEmpty();
    ledger.rebuild();
    assertThat(ids(Queries.when("2021"))).containsExactly("decade");
  }

  @Test
  void aCorrectedDateIsWhatAClaimIsFoundBy() {
    Report report = report("r1", WORDS);
    Claim claim = SampleReports.dated("c1", report, WORDS, "2023-08");
    ledger.add(reading(report, claim));
    Analyst ana = new Analyst("ana", "el texto dice otra cosa");

    Decision decision = ledger.correct("c1", new Correction(Map.of("when", "2022")), ana);
    assertThat(ids(Queries.when("2022"))).containsExactly("c1");
    assertThat(ids(Queries.when("2023"))).isEmpty();
    ledger.undo(decision.number(), ana);
    assertThat(ids(Queries.when("2023"))).containsExactly("c1");
    ledger.reject("c1", ana);
    assertThat(ids(Queries.when("2023"))).containsExactly("c1");
  }

  @Test
  void claimsOfOlderLedgersGetTheDaysOfTheirEvents() {
    Report report = report("r1", WORDS);
    ledger.add(
        reading(
            report,
            SampleReports.dated("dated", report, WORDS, "2023-08"),
            SampleReports.dated("undated", report, WORDS, "someday")));

    try (Database database = Database.open(address, Opening.existing())) {
      database.write(handle -> {
        handle.execute("DELETE FROM claim_time");
        FillEventDays.fill(handle);
        return true;
      });
    }
    assertThat(ids(Queries.when("2023-08"))).containsExactly("dated");
  }

  private List<String> ids(ClaimQuery query) {
    return claims(query).stream().map(kept -> kept.claim().id()).toList();
  }

  @Test
  void pagesGiveEveryClaimOnceAndTheNewestFirst() {
    for (int i = 1; i <= 25; i++) {
      Report report =
          by(
              "CNN",
              "2023-01-" + (i < 10 ? "0" : "") + i,
              report("r" + i, WORDS + " " + text(i, 90)));
      ledger.add(reading(report, transfer(report, WORDS, "KP", Stage.DELIVERED)));
    }
    List<KeptClaim> seen = new ArrayList<>();
    Optional<PageRequest> next = Optional.of(PageRequest.first(10));
    while (next.isPresent()) {
      PageRequest request = next.get();
      Page<KeptClaim> page = ledger.claims(Queries.party("KP"), request);
      seen.addAll(page.items());
      next = page.next().map(request::following);
    }
    assertThat(seen)
        .extracting(kept -> kept.claim().report().published().orElseThrow())
        .hasSize(25)
        .doesNotHaveDuplicates()
        .isSortedAccordingTo(Comparator.reverseOrder());
  }

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

  private List<String> found(String words) {
    return ledger.search(words, all()).items().stream().map(kept -> kept.report().id()).toList();
  }

  @Test
  void listsPartiesAndSourcesByTheirClaims() {
    Report report = report("r1", WORDS + ". Irán vendió drones.");
    ledger.add(
        reading(
            report,
            transfer(report, WORDS, "KP", Stage.DELIVERED),
            transfer(report, "Irán vendió drones", "IR", Stage.AGREED)));

    assertThat(ledger.parties(all()).items())
        .extracting(kept -> kept.party().key() + " " + kept.claims())
        .containsExactly("RU 2", "IR 1", "KP 1");
    assertThat(ledger.sources(PageRequest.first(1)).items())
        .extracting(kept -> kept.party().key() + " " + kept.said())
        .containsExactly("CNN 2");
    assertThat(
            ledger
                .sources(
                    PageRequest.first(1)
                        .following(ledger.sources(PageRequest.first(1)).next().orElseThrow()))
                .items())
        .extracting(kept -> kept.party().key())
        .containsExactly("US");
  }

  @Test
  void aBackupHasEverything() {
    Report report = report("r1", WORDS);
    Claim claim = transfer(report, WORDS, "KP", Stage.DELIVERED);
    ledger.add(reading(report, claim));
    Path file = folder.resolve("backup.db");

    ledger.backup(file);

    try (Ledger copy = SqlLedger.open(new LedgerAddress.File(file), Opening.existing())) {
      assertThat(copy.check()).isEmpty();
      assertThat(copy.claim(claim.id()).map(KeptClaim::claim)).contains(claim);
      assertThat(copy.search("misil", all()).items()).hasSize(1);
    }
    assertThatThrownBy(() -> ledger.backup(file)).isInstanceOf(InvalidValueException.class);
  }

  @Test
  void aLedgerThatIsNotThereIsNotMadeByLooking() throws Exception {
    LedgerAddress nowhere = unused();
    assertThatThrownBy(() -> SqlLedger.open(nowhere, Opening.existing()))
        .isInstanceOf(UnusableLedgerException.class)
        .hasMessageContaining("waybill add");
  }

  @Test
  void whatWasAddedIsThereAfterReopening() {
    Report report = report("r1", WORDS);
    ledger.add(reading(report));
    ledger.close();
    ledger = SqlLedger.open(address, Opening.existing());
    assertThat(ledger.holds(report)).isTrue();
  }

  @Test
  void aReportWithoutADateCountsAsOfTheDayOfItsAdding() {
    Report report = new Report("r1", "es", "", "", Optional.empty(), Optional.empty(), WORDS);
    ledger.add(reading(report, transfer(report, WORDS, "KP", Stage.USED)));
    LocalDate longAgo = LocalDate.of(2020, 1, 1);
    assertThat(claims(Queries.published(longAgo.toString(), "2999-01-01"))).hasSize(1);
  }

  @Test
  void opensTheDossiersThatReportsTouch() {
    Report report = report("r1", WORDS);
    long key = ledger.add(reading(report, transfer(report, WORDS, "KP", Stage.DELIVERED))).report();
    Relation relation = Relation.directed("KP", "RU");

    assertThat(ledger.relations()).containsExactly(relation);
    assertThat(ledger.relationsOf(key)).containsExactly(relation);
    assertThat(ledger.dossier(relation).origins()).isEqualTo(1);
    assertThat(ledger.dossier(relation).furthest().best()).contains(Stage.DELIVERED);
    assertThat(ledger.dossier(Relation.directed("IR", "RU")).courses()).isEmpty();
  }

  @Test
  void rebuildingChangesNothingThatIsRight() {
    Report report = report("r1", WORDS);
    ledger.add(reading(report, transfer(report, WORDS, "KP", Stage.DELIVERED)));
    List<?> before =
        List.of(
            ledger.dossier(Relation.directed("KP", "RU")),
            ledger.parties(all()),
            ledger.search("misil", all()),
            claims(Queries.party("KP")));

    ledger.rebuild();

    assertThat(
            List.of(
                ledger.dossier(Relation.directed("KP", "RU")),
                ledger.parties(all()),
                ledger.search("misil", all()),
                claims(Queries.party("KP"))))
        .isEqualTo(before);
  }
}
