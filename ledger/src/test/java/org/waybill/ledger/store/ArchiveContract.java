package org.waybill.ledger.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.waybill.ledger.store.SampleReports.by;
import static org.waybill.ledger.store.SampleReports.reading;
import static org.waybill.ledger.store.SampleReports.report;
import static org.waybill.ledger.store.SampleReports.text;
import static org.waybill.ledger.store.SampleReports.transfer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.waybill.ledger.Analyst;
import org.waybill.ledger.ClaimQuery;
import org.waybill.ledger.Correction;
import org.waybill.ledger.DossierQuery;
import org.waybill.ledger.Ledger;
import org.waybill.ledger.LedgerAddress;
import org.waybill.ledger.Opening;
import org.waybill.ledger.ReportQuery;
import org.waybill.model.Claim;
import org.waybill.model.InvalidValueException;
import org.waybill.model.Reliability;
import org.waybill.model.Report;
import org.waybill.model.Stage;
import org.waybill.model.archive.ArchiveEntry;
import org.waybill.model.archive.ArchivedDecision;
import org.waybill.model.archive.ArchivedReport;
import org.waybill.model.archive.ArchivedSecondLook;

/** What a ledger hands over is all that it keeps, on whatever database. */
abstract class ArchiveContract extends LedgerTests {

  private static final Analyst ANA = new Analyst("ana", "leído en el original");

  private static List<ArchiveEntry> archive(Ledger ledger) {
    List<ArchiveEntry> entries = new ArrayList<>();
    ledger.archive(entries::add);
    return entries;
  }

  /** A ledger with everything in it that a ledger can have. */
  private void fill() {
    String body = WORDS + ". Irán vendió drones. " + text(1, 300);
    Report first = report("r1", body);
    Claim delivered = transfer(first, WORDS, "KP", Stage.DELIVERED);
    Claim sold = transfer(first, "Irán vendió drones", "IR", Stage.AGREED);
    ledger.add(reading(first, delivered, sold));
    Report copy = by("EFE", "2023-08-30", report("r2", body + " Fin."));
    ledger.add(reading(copy, transfer(copy, WORDS, "KP", Stage.DELIVERED)));
    Report printing = by("Reuters", "2023-09-06", first);
    ledger.add(reading(printing, transfer(printing, WORDS, "KP", Stage.DELIVERED)));
    Report undated =
        new Report("r3", "en", "", "", Optional.empty(), Optional.empty(), WORDS + ", again.");
    Claim again = transfer(undated, WORDS, "Corea", Stage.SHIPPED);
    ledger.add(reading(undated, again));

    ledger.accept(delivered.id(), ANA);
    ledger.correct(sold.id(), new Correction(Map.of("stage", "shipped")), ANA);
    ledger.undo(ledger.reject(again.id(), ANA).number(), ANA);
    ledger.merge("Corea", "KP", ANA);
    ledger.grade("US", Reliability.B, ANA);
    ledger.undo(ledger.grade("CNN", Reliability.A, ANA).number(), new Analyst("eva", ""));

    Report changed = by("CNN", "2023-09-01", report("r1", "Rectificación. " + body));
    ledger.add(reading("sample/2", changed, transfer(changed, WORDS, "KP", Stage.SHIPPED)));
  }

  @Test
  void anEmptyLedgerTakesInAllAndLosesNothing() throws Exception {
    fill();
    List<ArchiveEntry> entries = archive(ledger);
    assertThat(entries).hasAtLeastOneElementOfType(ArchivedSecondLook.class);
    assertThat(entries)
        .anyMatch(entry -> entry instanceof ArchivedReport kept && kept.version() == 2)
        .anyMatch(entry -> entry instanceof ArchivedReport kept && !kept.printings().isEmpty())
        .anyMatch(entry -> entry instanceof ArchivedDecision kept && kept.undoes().isPresent());
    assertSameIn(unused(), entries);
    assertSameIn(new LedgerAddress.File(folder.resolve("another.db")), entries);
  }

  private void assertSameIn(LedgerAddress place, List<ArchiveEntry> entries) {
    try (Ledger other = SqlLedger.open(place, Opening.creating())) {
      other.restore(entries::forEach);
      assertThat(archive(other)).isEqualTo(entries);
      assertThat(other.check()).isEmpty();
      assertThat(other.claims(ClaimQuery.all(), all()))
          .isEqualTo(ledger.claims(ClaimQuery.all(), all()));
      assertThat(other.reports(ReportQuery.all(), all()))
          .isEqualTo(ledger.reports(ReportQuery.all(), all()));
      assertThat(other.parties(all())).isEqualTo(ledger.parties(all()));
      assertThat(other.sources(all())).isEqualTo(ledger.sources(all()));
      assertThat(other.decisions(all())).isEqualTo(ledger.decisions(all()));
      assertThat(other.secondLooks()).isEqualTo(ledger.secondLooks());
      assertThat(other.search("misil", all())).isEqualTo(ledger.search("misil", all()));
      assertThat(other.relations(DossierQuery.all(), all()).items())
          .isEqualTo(relations())
          .isNotEmpty();
      relations()
          .forEach(
              relation -> assertThat(other.dossier(relation)).isEqualTo(ledger.dossier(relation)));
    }
  }

  @Test
  void whatWasTakenInGoesOnAsBefore() throws Exception {
    fill();
    List<ArchiveEntry> entries = archive(ledger);
    Report next = report("r9", WORDS + " y en septiembre.");
    try (Ledger other = SqlLedger.open(unused(), Opening.creating())) {
      other.restore(entries::forEach);
      other.add(reading(next, transfer(next, WORDS, "KP", Stage.SHIPPED)));
      other.accept(transfer(next, WORDS, "KP", Stage.SHIPPED).id(), ANA);
      assertThat(other.decisions(all()).items())
          .hasSize(ledger.decisions(all()).items().size() + 1);
      assertThat(other.check()).isEmpty();
    }
  }

  @Test
  void aLedgerInUseTakesInNothing() {
    fill();
    List<ArchiveEntry> entries = archive(ledger);
    assertThatThrownBy(() -> ledger.restore(entries::forEach))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("not empty");
    assertThat(archive(ledger)).isEqualTo(entries);
  }

  @Test
  void whatDoesNotFitTogetherIsRefusedWhole() throws Exception {
    fill();
    List<ArchiveEntry> twice = archive(ledger);
    twice.add(1, twice.getFirst());
    try (Ledger other = SqlLedger.open(unused(), Opening.creating())) {
      assertThatThrownBy(() -> other.restore(twice::forEach))
          .isInstanceOf(InvalidValueException.class)
          .hasMessageContaining("do not fit together");
      assertThat(archive(other)).isEmpty();
      assertThat(other.check()).isEmpty();
    }
  }
}
