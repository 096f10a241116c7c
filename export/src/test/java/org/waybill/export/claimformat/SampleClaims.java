package org.waybill.export.claimformat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.waybill.model.Answer;
import org.waybill.model.Claim;
import org.waybill.model.ContactForm;
import org.waybill.model.ContactStage;
import org.waybill.model.Event;
import org.waybill.model.Evidence;
import org.waybill.model.Factuality;
import org.waybill.model.Materiel;
import org.waybill.model.MaterielCategory;
import org.waybill.model.MeasureForm;
import org.waybill.model.MeasureStage;
import org.waybill.model.Party;
import org.waybill.model.PartyType;
import org.waybill.model.Quantity;
import org.waybill.model.Report;
import org.waybill.model.Request;
import org.waybill.model.Source;
import org.waybill.model.Speaker;
import org.waybill.model.Stage;
import org.waybill.model.Undertaking;
import org.waybill.model.When;

/** One claim of each kind, and a transfer without a direction. */
final class SampleClaims {

  private static final Report REPORT =
      new Report(
          "r-1",
          "en",
          "Freedonia \"arms\" Sylvania",
          "The Daily",
          Optional.of("2024-05"),
          Optional.empty(),
          "Rufus Firefly said Freedonia gave Sylvania 1,500 shells.\nThey met — «ayer» 🚀.");

  private static final Report BARE =
      new Report(
          "r-2", "es", "", "", Optional.empty(), Optional.of("https://example.org/2"), "Nada.");

  private static final Party FREEDONIA = Party.state("Freedonia", "XA");
  private static final Party SYLVANIA = Party.state("Sylvania", "XB");
  private static final Party FIREFLY =
      new Party("Rufus Firefly", Optional.of("Rufus Firefly"), PartyType.PERSON, Optional.of("XA"));
  private static final Party OUTLET = Party.named("The Daily", PartyType.OUTLET);

  private SampleClaims() {}

  static List<Claim> all() {
    return List.of(
        claim("c-1", REPORT, transfer(), Set.of("recipient", "materiel")),
        claim(
            "c-2",
            BARE,
            new Event.Transfer(
                Stage.AGREED,
                List.of(),
                List.of(),
                List.of(FREEDONIA, SYLVANIA),
                List.of(),
                List.of()),
            Set.of()),
        claim(
            "c-3",
            REPORT,
            new Event.Contact(ContactForm.TALKS, ContactStage.HELD, List.of(FIREFLY, SYLVANIA)),
            Set.of()),
        claim(
            "c-4",
            REPORT,
            new Event.Commitment(
                List.of(FREEDONIA),
                List.of(),
                Undertaking.NOT_SUPPLY,
                List.of(),
                List.of(SYLVANIA)),
            Set.of()),
        claim(
            "c-5",
            REPORT,
            new Event.Appeal(
                List.of(SYLVANIA),
                List.of(FREEDONIA),
                Request.SUPPLY,
                List.of(shells()),
                List.of()),
            Set.of()),
        claim(
            "c-6",
            REPORT,
            new Event.Measure(
                List.of(FREEDONIA),
                List.of(SYLVANIA),
                MeasureForm.EXPORT_CONTROL,
                MeasureStage.IMPOSED),
            Set.of()),
        claim(
            "c-7",
            REPORT,
            new Event.Inquiry(List.of(OUTLET), List.of(SYLVANIA), Answer.DECLINED),
            Set.of()));
  }

  private static Event transfer() {
    return new Event.Transfer(
        Stage.DELIVERED,
        List.of(FREEDONIA),
        List.of(SYLVANIA),
        List.of(),
        List.of(Party.named("Dragoons", PartyType.ARMED_GROUP)),
        List.of(
            shells(),
            new Materiel("oil", MaterielCategory.FUEL, Optional.empty(), Optional.of(tons()))));
  }

  private static Materiel shells() {
    return new Materiel(
        "1,500 shells",
        MaterielCategory.MISSILES,
        Optional.of("M107"),
        Optional.of(new Quantity(1500, 1500, Optional.empty(), "1,500")));
  }

  private static Quantity tons() {
    return new Quantity(1.5, 2, Optional.of("t"), "about 2 t");
  }

  private static Claim claim(String id, Report report, Event event, Set<String> inferred) {
    return new Claim(
        id,
        report,
        event,
        Factuality.PROBABLE,
        new Source(
            List.of(
                new Speaker(FIREFLY, Optional.of("president")),
                new Speaker(OUTLET, Optional.empty()))),
        report.title().equals(REPORT.title())
            ? Optional.of(new When("2024-05-01/2024-05-07", "last week"))
            : Optional.empty(),
        report.title().equals(REPORT.title()) ? Optional.of(SYLVANIA) : Optional.empty(),
        inferred,
        Evidence.of(report, 0, report.body().length()),
        "grammar/1",
        "en/give",
        new Claim.Explanation(List.of("supplier: nsubj", "recipient: iobj")));
  }
}
