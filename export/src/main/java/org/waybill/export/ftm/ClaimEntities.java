package org.waybill.export.ftm;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.waybill.export.EventOutline;
import org.waybill.export.GradedClaim;
import org.waybill.export.States;
import org.waybill.export.WebAddress;
import org.waybill.model.Claim;
import org.waybill.model.DateRange;
import org.waybill.model.Grade;
import org.waybill.model.Materiel;
import org.waybill.model.Party;
import org.waybill.model.Report;
import org.waybill.model.When;

/** The entities of a report and of its claims, but for the parties. */
final class ClaimEntities {

  private ClaimEntities() {}

  static Entity article(Report report) {
    String name = report.title().isEmpty() ? report.id() : report.title();
    return new Entity(Ids.of("report", report.id()), "Article")
        .with("fileName", name)
        .with("title", report.title())
        .with("publisher", report.outlet())
        .with("publishedAt", report.published().flatMap(ClaimEntities::prefix))
        .with("language", language(report))
        .with("sourceUrl", WebAddress.of(report.url()));
  }

  static Entity mention(Report report, Party party) {
    return new Entity(Ids.of("mention", report.id(), PartyEntities.id(party)), "Mention")
        .with("document", Ids.of("report", report.id()))
        .with("name", party.name())
        .with("resolved", PartyEntities.id(party))
        .with("detectedSchema", PartyEntities.schema(party))
        .with("contextCountry", party.of().flatMap(States::followTheMoneyCode));
  }

  static Entity event(GradedClaim graded) {
    Claim claim = graded.claim();
    EventOutline outline = EventOutline.of(claim.event());
    Entity event =
        dated(new Entity(Ids.of("claim", claim.id()), "Event"), claim)
            .with("name", outline.title() + " (" + stand(claim) + ")")
            .with("summary", claim.evidence().text())
            .with("location", claim.where().map(Party::name))
            .with("country", claim.where().flatMap(Party::id).flatMap(States::followTheMoneyCode))
            .with("keywords", outline.kind())
            .with("keywords", outline.stage())
            .with("keywords", outline.choice())
            .with("keywords", claim.factuality().code());
    for (Materiel item : outline.materiel()) {
      event.with("keywords", item.category().code()).with("notes", materiel(item));
    }
    if (!graded.grade().equals(Grade.UNKNOWN)) {
      event.with("keywords", graded.grade().code());
    }
    outline.parties().forEach(party -> event.with("involved", PartyEntities.id(party)));
    return provenance(event, claim);
  }

  /** A link for every pair that the claim ties; none for what its source denies or leaves open. */
  static List<Entity> links(GradedClaim graded) {
    Claim claim = graded.claim();
    List<Entity> links = new ArrayList<>();
    if (!claim.factuality().isPositive()) {
      return links;
    }
    EventOutline outline = EventOutline.of(claim.event());
    for (EventOutline.Pair pair : outline.pairs()) {
      String from = PartyEntities.id(pair.from());
      String to = PartyEntities.id(pair.to());
      links.add(
          provenance(
              dated(new Entity(Ids.of("link", claim.id(), from, to), "UnknownLink"), claim)
                  .with("subject", from)
                  .with("object", to)
                  .with("role", outline.words())
                  .with("status", stand(claim))
                  .with("summary", claim.evidence().text()),
              claim));
    }
    return links;
  }

  /** Who says so, and how surely: {@code CT+, John Kirby}. */
  private static String stand(Claim claim) {
    return claim.factuality().code() + ", " + claim.source().nearest().party().name();
  }

  private static Entity provenance(Entity entity, Claim claim) {
    return entity
        .with("recordId", "Event".equals(entity.schema()) ? "" : claim.id())
        .with("proof", Ids.of("report", claim.report().id()))
        .with("publisher", claim.report().outlet())
        .with("sourceUrl", WebAddress.of(claim.report().url()));
  }

  /** A day, month or year as it is; anything else by its first and its last day. */
  private static Entity dated(Entity entity, Claim claim) {
    String edtf = claim.when().map(When::edtf).orElse("");
    Optional<String> simple = prefix(edtf);
    if (simple.isPresent()) {
      return entity.with("date", simple);
    }
    Optional<DateRange> days = DateRange.ofEdtf(edtf);
    return entity
        .with("startDate", days.flatMap(DateRange::earliest).map(LocalDate::toString))
        .with("endDate", days.flatMap(DateRange::latest).map(LocalDate::toString));
  }

  private static Optional<String> prefix(String edtf) {
    boolean known =
        edtf.matches("[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?") && !edtf.matches("[0-9]{4}-[2-4][0-9]");
    return known ? Optional.of(edtf) : Optional.empty();
  }

  private static String materiel(Materiel item) {
    return item.text()
        + item.designation().map(name -> " [" + name + "]").orElse("")
        + item.quantity().map(amount -> " (" + amount.text() + ")").orElse("")
        + ": "
        + item.category().code();
  }

  /** ISO 639-3, which FollowTheMoney has; a code that the JDK does not know is left out. */
  private static Optional<String> language(Report report) {
    return Locale.availableLocales()
            .anyMatch(locale -> locale.getLanguage().equals(report.language()))
        ? Optional.of(Locale.of(report.language()).getISO3Language())
        : Optional.empty();
  }
}
