package org.waybill.ledger.dossier;

import java.util.ArrayList;
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

/**
 * The claims of one report, told in few words: {@code Claims.in("Daily",
 * "2024-06").says("US").delivered("KP", "RU", ROCKETS)}. Each fact has a method; what is not told
 * is certain, the outlet's own and without a date.
 */
final class Claims {

  private final Report report;
  private final List<Claim> claims = new ArrayList<>();
  private List<Party> speakers = List.of();
  private Factuality factuality = Factuality.CERTAIN;
  private Optional<String> when = Optional.empty();
  private Optional<Quantity> quantity = Optional.empty();

  private Claims(Report report) {
    this.report = report;
  }

  /** A report of an outlet and a date, with no claims yet. */
  static Claims in(String outlet, String published) {
    return new Claims(
        new Report(
            outlet + "-" + published,
            "en",
            "Title",
            outlet,
            Optional.of(published).filter(date -> !date.isEmpty()),
            Optional.empty(),
            "Words of the report."));
  }

  /** A state, an outlet behind {@code @}, or a person and whom they belong to: {@code Kirby/US}. */
  static Party party(String code) {
    if (code.startsWith("@")) {
      return Party.named(code.substring(1), PartyType.OUTLET);
    }
    if (code.startsWith("#")) {
      return new Party(
          code.substring(1),
          Optional.of(code.substring(1)),
          PartyType.ARMED_GROUP,
          Optional.of("XX"));
    }
    int slash = code.indexOf('/');
    if (slash > 0) {
      String name = code.substring(0, slash);
      String of = code.substring(slash + 1);
      PartyType type = of.startsWith("Co.") ? PartyType.COMPANY : PartyType.PERSON;
      return new Party(
          name,
          Optional.of(name),
          type,
          Optional.of(of.replace("Co.", "")).filter(s -> !s.isEmpty()));
    }
    return Party.state("State of " + code, code);
  }

  /** Who says what follows, the nearest first; nobody for the outlet itself. */
  Claims says(String... chain) {
    speakers = List.of(chain).stream().map(Claims::party).toList();
    return this;
  }

  Claims with(Factuality value) {
    factuality = value;
    return this;
  }

  Claims on(String edtf) {
    when = Optional.of(edtf).filter(date -> !date.isEmpty());
    return this;
  }

  /** How much there is of the next materiel. */
  Claims counting(double minimum, double maximum, String unit) {
    quantity =
        Optional.of(
            new Quantity(
                minimum, maximum, Optional.of(unit).filter(text -> !text.isEmpty()), "words"));
    return this;
  }

  Claims transfer(Stage stage, String supplier, String recipient, MaterielCategory... categories) {
    return add(
        new Event.Transfer(
            stage, parties(supplier), parties(recipient), List.of(), List.of(), items(categories)));
  }

  Claims delivered(String supplier, String recipient, MaterielCategory... categories) {
    return transfer(Stage.DELIVERED, supplier, recipient, categories);
  }

  Claims deal(Stage stage, String parties, MaterielCategory... categories) {
    return add(
        new Event.Transfer(
            stage, List.of(), List.of(), parties(parties), List.of(), items(categories)));
  }

  Claims contact(ContactForm form, ContactStage stage, String participants) {
    return add(new Event.Contact(form, stage, parties(participants)));
  }

  Claims commitment(
      Undertaking undertakes, String actor, String recipient, MaterielCategory... categories) {
    return add(
        new Event.Commitment(
            parties(actor), List.of(), undertakes, items(categories), parties(recipient)));
  }

  Claims appeal(Request asks, String actor, String addressee, String recipient) {
    return add(
        new Event.Appeal(parties(actor), parties(addressee), asks, List.of(), parties(recipient)));
  }

  Claims measure(MeasureForm form, MeasureStage stage, String actor, String target) {
    return add(new Event.Measure(parties(actor), parties(target), form, stage));
  }

  Claims inquiry(String actor, String addressee, Answer answer) {
    return add(new Event.Inquiry(parties(actor), parties(addressee), answer));
  }

  Claims add(Event event) {
    List<Party> chain = new ArrayList<>(speakers);
    if (speakers.isEmpty() || !speakers.getLast().name().equals(report.outlet())) {
      chain.add(Party.named(report.outlet(), PartyType.OUTLET));
    }
    claims.add(
        new Claim(
            report.id() + "-" + claims.size(),
            report,
            event,
            factuality,
            new Source(chain.stream().map(party -> new Speaker(party, Optional.empty())).toList()),
            when.map(edtf -> new When(edtf, "then")),
            Optional.empty(),
            Set.of(),
            Evidence.of(report, 0, 5),
            "test/1",
            "test/rule",
            new Claim.Explanation(List.of())));
    return this;
  }

  List<Claim> all() {
    return List.copyOf(claims);
  }

  /** What the claims add to dossiers. */
  List<Entry> entries() {
    return Entries.of(claims, report.outlet());
  }

  private List<Materiel> items(MaterielCategory... categories) {
    List<Materiel> items = new ArrayList<>();
    for (MaterielCategory category : categories) {
      items.add(new Materiel(category.code(), category, Optional.empty(), quantity));
      quantity = Optional.empty();
    }
    return items;
  }

  private static List<Party> parties(String codes) {
    return codes.isEmpty()
        ? List.of()
        : List.of(codes.split(",")).stream().map(Claims::party).toList();
  }
}
