package org.waybill.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.waybill.model.Answer;
import org.waybill.model.Claim;
import org.waybill.model.ContactForm;
import org.waybill.model.ContactStage;
import org.waybill.model.Credibility;
import org.waybill.model.Event;
import org.waybill.model.Evidence;
import org.waybill.model.Factuality;
import org.waybill.model.Grade;
import org.waybill.model.Materiel;
import org.waybill.model.MaterielCategory;
import org.waybill.model.MeasureForm;
import org.waybill.model.MeasureStage;
import org.waybill.model.Party;
import org.waybill.model.PartyType;
import org.waybill.model.Quantity;
import org.waybill.model.Reliability;
import org.waybill.model.Report;
import org.waybill.model.Request;
import org.waybill.model.Source;
import org.waybill.model.Speaker;
import org.waybill.model.Stage;
import org.waybill.model.Undertaking;
import org.waybill.model.When;

/**
 * Claims of every kind, stage, choice and factuality, with dates, quantities and words of every
 * shape that a claim can have, and some that want to break the form they are written in.
 */
public final class Samples {

  /** A report that knows all of itself. */
  public static final Report REPORT =
      new Report(
          "r-1",
          "en",
          "Korea, \"arms\"\nand Wagner",
          "The Daily",
          Optional.of("2023-09"),
          Optional.of("https://example.org/a?b=c&d=1"),
          "=SUM(A1) said the spokesman; Korea gave Wagner dozens of rockets.\n— «ayer» 🚀.");

  /** A report that knows nothing of itself, with an address that is none. */
  public static final Report BARE =
      new Report("r-2", "es", "", "", Optional.empty(), Optional.of("not an address"), "+Nada.");

  private static final List<String> DATES =
      List.of(
          "2023-08-14",
          "2023-08",
          "2022",
          "2022-24",
          "2022-11/2022-12",
          "2023-08-14/..",
          "../2023-08",
          "198X",
          "2023-07~",
          "2024-02-03");

  private static final Party KOREA = Party.state("Corea del Norte", "KP");
  private static final Party RUSSIA = Party.state("Rusia", "RU");
  private static final Party UNION = Party.state("la URSS", "SU");
  private static final Party ABKHAZIA = Party.state("Abjasia", "Abkhazia");
  private static final Party WAGNER =
      new Party("Wagner", Optional.of("Wagner"), PartyType.ARMED_GROUP, Optional.of("RU"));
  private static final Party COMPANY = Party.named("-Arms & Co", PartyType.COMPANY);
  private static final Party NATO =
      new Party("la OTAN", Optional.of("NATO"), PartyType.ORGANISATION, Optional.empty());
  private static final Party KIRBY =
      new Party("Kirby", Optional.of("John Kirby"), PartyType.PERSON, Optional.of("US"));
  private static final Party OUTLET = Party.named("The Daily", PartyType.OUTLET);

  private Samples() {}

  /** Two reports: one with claims of all sorts, and one without date or outlet. */
  public static List<ReportedClaims> all() {
    List<GradedClaim> claims = new ArrayList<>();
    for (Event event : events()) {
      int number = claims.size();
      claims.add(claim(REPORT, number, event));
    }
    return List.of(
        new ReportedClaims(REPORT, claims),
        new ReportedClaims(
            BARE,
            List.of(
                claim(BARE, 1000, transfer(Stage.DELIVERED, List.of(KOREA), List.of(RUSSIA))),
                claim(BARE, 1009, transfer(Stage.AGREED, List.of(KOREA), List.of(RUSSIA))),
                claim(BARE, 1001, new Event.Inquiry(List.of(), List.of(), Answer.PENDING)))),
        new ReportedClaims(
            new Report("r-3", "en", "", "", Optional.empty(), Optional.empty(), "Nothing."),
            List.of()));
  }

  private static List<Event> events() {
    List<Event> events = new ArrayList<>();
    for (Stage stage : Stage.values()) {
      events.add(transfer(stage, List.of(KOREA, COMPANY), List.of(RUSSIA)));
      events.add(transfer(stage, List.of(UNION), List.of()));
    }
    events.add(
        new Event.Transfer(
            Stage.NEGOTIATING,
            List.of(),
            List.of(),
            List.of(KOREA, RUSSIA, ABKHAZIA),
            List.of(),
            List.of()));
    for (MaterielCategory category : MaterielCategory.values()) {
      events.add(
          new Event.Transfer(
              Stage.USED,
              List.of(KOREA),
              List.of(WAGNER),
              List.of(),
              List.of(),
              List.of(new Materiel("@it", category, Optional.empty(), Optional.empty()))));
    }
    for (ContactForm form : ContactForm.values()) {
      for (ContactStage stage : ContactStage.values()) {
        events.add(new Event.Contact(form, stage, List.of(KIRBY, RUSSIA, NATO)));
      }
    }
    for (Undertaking undertaking : Undertaking.values()) {
      events.add(
          new Event.Commitment(List.of(KOREA), List.of(), undertaking, items(), List.of(RUSSIA)));
    }
    for (Request request : Request.values()) {
      events.add(
          new Event.Appeal(List.of(KIRBY), List.of(KOREA), request, items(), List.of(RUSSIA)));
    }
    for (MeasureForm form : MeasureForm.values()) {
      for (MeasureStage stage : MeasureStage.values()) {
        events.add(new Event.Measure(List.of(NATO), List.of(COMPANY, KOREA), form, stage));
      }
    }
    for (Answer answer : Answer.values()) {
      events.add(new Event.Inquiry(List.of(OUTLET), List.of(RUSSIA), answer));
    }
    return events;
  }

  private static Event transfer(Stage stage, List<Party> supplier, List<Party> recipient) {
    return new Event.Transfer(stage, supplier, recipient, List.of(), List.of(WAGNER), items());
  }

  private static List<Materiel> items() {
    return List.of(
        new Materiel(
            "-dozens of rockets",
            MaterielCategory.ROCKETS,
            Optional.of("Grad"),
            Optional.of(new Quantity(12, 99, Optional.empty(), "dozens"))),
        new Materiel(
            "fuel",
            MaterielCategory.FUEL,
            Optional.empty(),
            Optional.of(
                new Quantity(1.5, Double.POSITIVE_INFINITY, Optional.of("t"), "over 1.5 t"))),
        new Materiel(
            "three tanks",
            MaterielCategory.TANKS,
            Optional.empty(),
            Optional.of(new Quantity(3, 3, Optional.empty(), "three"))));
  }

  private static GradedClaim claim(Report report, int number, Event event) {
    Claim claim =
        new Claim(
            "c-" + number,
            report,
            event,
            turn(List.of(Factuality.values()), number),
            new Source(
                List.of(
                    new Speaker(KIRBY, Optional.of("@spokesman")),
                    new Speaker(OUTLET, Optional.empty()))),
            number % 3 == 0 ? Optional.empty() : Optional.of(new When(turn(DATES, number), "ayer")),
            number % 4 == 0 ? Optional.of(ABKHAZIA) : Optional.empty(),
            number % 5 == 0 ? Set.of("recipient", "materiel") : Set.of(),
            Evidence.of(report, 0, report.body().length()),
            "grammar/1",
            "en/give",
            new Claim.Explanation(List.of("supplier: nsubj", "-recipient: iobj")));
    return new GradedClaim(
        claim, new Grade(Reliability.B, turn(List.of(Credibility.values()), number)));
  }

  private static <V> V turn(List<V> values, int number) {
    return values.get(number % values.size());
  }
}
