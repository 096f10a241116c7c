package org.waybill.export.archive;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waybill.export.GradedClaim;
import org.waybill.export.ReportedClaims;
import org.waybill.export.Samples;
import org.waybill.model.Party;
import org.waybill.model.PartyType;
import org.waybill.model.archive.ArchiveEntry;
import org.waybill.model.archive.ArchivedClaim;
import org.waybill.model.archive.ArchivedDecision;
import org.waybill.model.archive.ArchivedParty;
import org.waybill.model.archive.ArchivedReport;
import org.waybill.model.archive.ArchivedSecondLook;

/** Entries of every kind, with every value that may be missing there and missing. */
final class SampleArchive {

  private static final Instant TIME = Instant.parse("2026-11-23T10:11:12.123456789Z");

  private SampleArchive() {}

  static List<ArchiveEntry> entries() {
    List<ArchiveEntry> entries = new ArrayList<>();
    long key = 1L << 40;
    for (ReportedClaims reported : Samples.all()) {
      key++;
      entries.add(
          new ArchivedReport(
              key,
              reported.report(),
              (int) (key % 3) + 1,
              key % 2 == 0 ? Optional.of(key - 1) : Optional.empty(),
              key % 2 == 0,
              key,
              "grammar/1",
              reported.claims().size(),
              TIME,
              key % 2 == 0
                  ? List.of()
                  : List.of(
                      new ArchivedReport.Printing(
                          "ab12",
                          "",
                          "Other \u2028 \r\n daily",
                          Optional.of("2024"),
                          Optional.empty(),
                          TIME))));
      for (GradedClaim graded : reported.claims()) {
        entries.add(
            new ArchivedClaim(
                key * 1000 + entries.size(),
                key,
                "root of " + graded.claim().id(),
                "current",
                "open",
                graded.claim(),
                entries.size() % 2 == 0 ? Optional.of(graded.claim()) : Optional.empty()));
      }
    }
    entries.add(new ArchivedParty(Party.state("Corea", "KP")));
    entries.add(
        new ArchivedParty(
            new Party("Wagner", Optional.empty(), PartyType.ARMED_GROUP, Optional.of("RU"))));
    entries.add(
        new ArchivedDecision(
            1,
            "correct",
            "claim:c-1",
            "{\"/event/stage\":\"shipped\"}",
            "Ana",
            "",
            TIME,
            Optional.empty()));
    entries.add(
        new ArchivedDecision(
            2, "undo", "claim:c-1", "{}", "Ñandú", "\"wrong\"\n", TIME, Optional.of(1L)));
    entries.add(new ArchivedSecondLook("c-1", "changed", 5, Optional.of(6L), TIME));
    entries.add(new ArchivedSecondLook("c-2", "vanished", 7, Optional.empty(), TIME));
    return entries;
  }
}
