package org.waybill.cli;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.waybill.model.Claim;
import org.waybill.model.Event;
import org.waybill.model.Evidence;
import org.waybill.model.Factuality;
import org.waybill.model.Materiel;
import org.waybill.model.MaterielCategory;
import org.waybill.model.Party;
import org.waybill.model.PartyType;
import org.waybill.model.Report;
import org.waybill.model.Source;
import org.waybill.model.Speaker;
import org.waybill.model.Stage;
import org.waybill.model.When;
import org.waybill.usecases.Readers;

/**
 * Readers for tests that need no models: a report with the word {@code gave} has a delivery, one
 * with the word {@code bug} cannot be read.
 */
final class WordReaders implements Readers {

  @Override
  public Set<String> languages() {
    return Set.of("en", "es");
  }

  @Override
  public String name() {
    return "word/1";
  }

  @Override
  public List<Claim> read(Report report) {
    if (report.body().contains("bug")) {
      throw new IllegalStateException("met the word bug");
    }
    return report.body().contains("gave") ? List.of(claim(report)) : List.of();
  }

  private static Claim claim(Report report) {
    return new Claim(
        report.id() + "-1",
        report,
        new Event.Transfer(
            Stage.DELIVERED,
            List.of(Party.state("Freedonia", "XA")),
            List.of(Party.state("Sylvania", "XB")),
            List.of(),
            List.of(Party.named("Dragoons", PartyType.ARMED_GROUP)),
            List.of(
                new Materiel(
                    "shells", MaterielCategory.AMMUNITION, Optional.empty(), Optional.empty()))),
        Factuality.CERTAINLY_NOT,
        new Source(
            List.of(
                new Speaker(Party.named("Rufus Firefly", PartyType.PERSON), Optional.empty()),
                new Speaker(Party.named("Daily", PartyType.OUTLET), Optional.empty()))),
        Optional.of(new When("2024-05", "in May")),
        Optional.empty(),
        Set.of("recipient"),
        Evidence.of(report, 0, report.body().length()),
        "word/1",
        "en/gave",
        new Claim.Explanation(List.of("supplier: nsubj Freedonia")));
  }
}
