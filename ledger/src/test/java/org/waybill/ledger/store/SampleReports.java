package org.waybill.ledger.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.waybill.ledger.Reading;
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

/** Reports and claims as tests want them. */
final class SampleReports {

  static final String READER = "sample/1";
  static final Party US = Party.state("Estados Unidos", "US");
  static final Party RUSSIA = Party.state("Rusia", "RU");

  private SampleReports() {}

  static Report report(String id, String body) {
    return new Report(
        id,
        "es",
        "Informe " + id,
        "CNN",
        Optional.of("2023-09-05"),
        Optional.of("https://news.example/" + id),
        body);
  }

  static Report by(String outlet, String published, Report report) {
    return new Report(
        report.id(),
        report.language(),
        report.title(),
        outlet,
        Optional.of(published),
        report.url().map(url -> url + "?" + outlet),
        report.body());
  }

  /** A transfer that stands in the report in the very words given. */
  static Claim transfer(Report report, String words, String supplier, Stage stage) {
    return transfer(report, words, supplier, stage, MaterielCategory.MISSILES);
  }

  static Claim transfer(
      Report report, String words, String supplier, Stage stage, MaterielCategory category) {
    return claim(
        report,
        words,
        new Event.Transfer(
            stage,
            List.of(Party.state(supplier, supplier)),
            List.of(RUSSIA),
            List.of(),
            List.of(),
            List.of(
                new Materiel("misiles", category, Optional.of("Hwasong-11"), Optional.empty()))));
  }

  static Claim claim(Report report, String words, Event event) {
    int start = report.body().indexOf(words);
    return new Claim(
        Integer.toHexString((report.id() + words + event).hashCode()),
        report,
        event,
        Factuality.CERTAIN,
        new Source(
            List.of(
                new Speaker(US, Optional.of("portavoz")),
                new Speaker(Party.named(report.outlet(), PartyType.OUTLET), Optional.empty()))),
        Optional.of(new When("2023-08", "en agosto")),
        Optional.empty(),
        Set.of("recipient"),
        Evidence.of(report, start, start + words.length()),
        READER,
        "es/entregar",
        new Claim.Explanation(List.of("entregó → supplier")));
  }

  /** The same claim by somebody else, as further speakers and the outlet hand it on. */
  static Claim saidBy(Party party, Claim claim, Speaker... further) {
    List<Speaker> chain = new ArrayList<>(List.of(new Speaker(party, Optional.empty())));
    chain.addAll(List.of(further));
    chain.add(claim.source().chain().getLast());
    return new Claim(
        claim.id(),
        claim.report(),
        claim.event(),
        claim.factuality(),
        new Source(chain),
        claim.when(),
        claim.where(),
        claim.inferred(),
        claim.evidence(),
        claim.reader(),
        claim.rule(),
        claim.explanation());
  }

  /** A delivery with an id and a date of its own. */
  static Claim dated(String id, Report report, String words, String edtf) {
    Claim claim = transfer(report, words, "KP", Stage.DELIVERED);
    return new Claim(
        id,
        report,
        claim.event(),
        claim.factuality(),
        claim.source(),
        Optional.of(new When(edtf, "en agosto")),
        claim.where(),
        claim.inferred(),
        claim.evidence(),
        READER,
        claim.rule(),
        claim.explanation());
  }

  static Reading reading(Report report, Claim... claims) {
    return new Reading(report, List.of(claims), READER);
  }

  static Reading reading(String reader, Report report, Claim... claims) {
    return new Reading(report, List.of(claims), reader);
  }

  /** A text of many different words, the same for the same seed. */
  static String text(int seed, int words) {
    List<String> text = new ArrayList<>();
    for (int i = 0; i < words; i++) {
      text.add("palabra" + (seed * 7919 + i * 31) % 1009 + (i % 12 == 11 ? "." : ""));
    }
    return String.join(" ", text);
  }
}
