package org.waybill.server;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.waybill.ledger.Ledger;
import org.waybill.ledger.Reading;
import org.waybill.model.Claim;
import org.waybill.model.ContactForm;
import org.waybill.model.ContactStage;
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
import org.waybill.usecases.OpenLedger;

/** A ledger with one report, some of it hostile. */
public final class SampleLedger {

  static final String TITLE = "Ministers <script>alert('title')</script> meet";
  static final String TEXT =
      "North Korea delivered rockets <img src=x onerror=alert(1)> to Russia in 2022.\n"
          + "The ministers met in Moscow, the ministry said.";

  /** The id of its transfer. */
  public static final String TRANSFER = "transfer-1";

  private SampleLedger() {}

  /** The ledger, in a folder. */
  public static Ledger in(Path folder) {
    Ledger ledger = new OpenLedger().orMake(folder.resolve("ledger.db").toString(), text -> {});
    Report report =
        new Report(
            "report-1",
            "en",
            TITLE,
            "The \"Daily\" & Sons",
            Optional.of("2023-09-05"),
            Optional.of("javascript:alert(2)"),
            TEXT);
    ledger.add(
        new Reading(
            report,
            List.of(
                claim(
                    TRANSFER,
                    report,
                    new Event.Transfer(
                        Stage.DELIVERED,
                        List.of(Party.state("North Korea", "KP")),
                        List.of(Party.state("Russia", "RU")),
                        List.of(),
                        List.of(),
                        List.of(
                            new Materiel(
                                "rockets",
                                MaterielCategory.ROCKETS,
                                Optional.empty(),
                                Optional.empty()))),
                    "North Korea delivered rockets <img src=x onerror=alert(1)> to Russia"),
                claim(
                    "contact-1",
                    report,
                    new Event.Contact(
                        ContactForm.MEETING,
                        ContactStage.HELD,
                        List.of(Party.state("North Korea", "KP"), Party.state("Russia", "RU"))),
                    "The ministers met in Moscow")),
            "hand/1"));
    return ledger;
  }

  private static Claim claim(String id, Report report, Event event, String words) {
    int start = TEXT.indexOf(words);
    return new Claim(
        id,
        report,
        event,
        Factuality.CERTAIN,
        new Source(
            List.of(
                new Speaker(
                    Party.named("The \"Daily\" & Sons", PartyType.OUTLET), Optional.empty()))),
        Optional.of(new When("2022", "in 2022")),
        Optional.empty(),
        Set.of(),
        new Evidence(start, start + words.length(), words),
        "hand/1",
        "en/hand",
        new Claim.Explanation(List.of("written by hand <b>")));
  }
}
