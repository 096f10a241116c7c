package org.waybill.usecases;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.waybill.model.Claim;
import org.waybill.model.Event;
import org.waybill.model.Evidence;
import org.waybill.model.Factuality;
import org.waybill.model.Party;
import org.waybill.model.PartyType;
import org.waybill.model.Report;
import org.waybill.model.Source;
import org.waybill.model.Speaker;
import org.waybill.model.Stage;

/**
 * Readers for tests that need no models: the word {@code gave} is a delivery from Freedonia, and a
 * report with the word {@code bug} cannot be read.
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
    int start = report.body().indexOf("gave");
    return start < 0 ? List.of() : List.of(claim(report, start));
  }

  private static Claim claim(Report report, int start) {
    return new Claim(
        report.id() + "-1",
        report,
        new Event.Transfer(
            Stage.DELIVERED,
            List.of(Party.state("Freedonia", "XA")),
            List.of(),
            List.of(),
            List.of(),
            List.of()),
        Factuality.CERTAIN,
        new Source(List.of(new Speaker(Party.named("Daily", PartyType.OUTLET), Optional.empty()))),
        Optional.empty(),
        Optional.empty(),
        Set.of(),
        Evidence.of(report, start, start + 4),
        "word/1",
        "en/gave",
        new Claim.Explanation(List.of()));
  }
}
