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
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.waybill.ledger.AddOutcome;
import org.waybill.ledger.Analyst;
import org.waybill.ledger.ClaimQuery;
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
import org.waybill.model.InvalidValueException;
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

    assertThat(relations()).containsExactly(relation);
    assertThat(ledger.relationsOf(key)).containsExactly(relation);
    assertThat(ledger.dossier(relation).origins()).isEqualTo(1);
    assertThat(ledger.dossier(relation).furthest().best()).contains(Stage.DELIVERED);
    assertThat(ledger.dossier(Relation.directed("IR", "RU")).courses()).isEmpty();
  }

  @Test
  void findsTheTransfersThatMakeADossier() {
    Report report = report("r1", WORDS);
    ledger.add(reading(report, transfer(report, WORDS, "KP", Stage.DELIVERED)));
    Report other = report("r2", "Something else. " + WORDS);
    ledger.add(reading(other, transfer(other, WORDS, "IR", Stage.SHIPPED)));
    Relation relation = Relation.directed("KP", "RU");

    Page<KeptClaim> found = ledger.transfersOf(relation, PageRequest.first(10));
    assertThat(found.items()).hasSize(1);
    assertThat(found.items().getFirst().claim().report().id()).isEqualTo("r1");
    assertThat(found.next()).isEmpty();
    assertThat(ledger.transfersOf(Relation.directed("RU", "KP"), PageRequest.first(10)).items())
        .isEmpty();
    ledger.reject(found.items().getFirst().claim().id(), new Analyst("ana", "no"));
    assertThat(ledger.transfersOf(relation, PageRequest.first(10)).items()).isEmpty();
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
