package org.waybill.export.stix;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.waybill.export.EventOutline;
import org.waybill.export.GradedClaim;
import org.waybill.model.Claim;
import org.waybill.model.DateRange;
import org.waybill.model.Party;
import org.waybill.model.Speaker;
import org.waybill.model.When;

/**
 * The objects that stand for one claim.
 *
 * @param graded the claim and its grade
 * @param outline its event
 * @param times when the objects were made
 */
record ClaimObjects(GradedClaim graded, EventOutline outline, StixObject.Times times) {

  static ClaimObjects of(GradedClaim graded, StixObject.Times times) {
    return new ClaimObjects(graded, EventOutline.of(graded.claim().event()), times);
  }

  /** Everybody who takes part in the event or speaks of it. */
  List<Party> parties() {
    return Stream.concat(
            outline.parties().stream(), claim().source().chain().stream().map(Speaker::party))
        .toList();
  }

  /**
   * The event: a relationship for each pair that it ties. A note on its parties, if it ties none,
   * or if its source denies it or takes no stand: a relationship says that there is something.
   */
  List<StixObject> assertions() {
    List<StixObject> assertions = new ArrayList<>();
    if (claim().factuality().isPositive()) {
      outline.pairs().forEach(pair -> assertions.add(relationship(pair)));
    }
    if (assertions.isEmpty()) {
      assertions.add(note());
    }
    return assertions;
  }

  /** What the nearest source makes of the event. */
  StixObject opinion(List<StixObject> assertions) {
    return confident(
            StixObject.of("opinion", StixId.of("opinion", claim().id()), times)
                .with("created_by_ref", Waybill.idOf(claim().source().nearest().party())))
        .with("lang", claim().report().language())
        .with("explanation", claim().factuality().code() + ": “" + claim().evidence().text() + "”")
        .with(
            "authors",
            claim().source().chain().stream().map(speaker -> speaker.party().name()).toList())
        .with("opinion", Mappings.OPINIONS.of(claim().factuality()))
        .with("object_refs", assertions.stream().map(StixObject::id).toList());
  }

  private Claim claim() {
    return graded.claim();
  }

  private StixObject relationship(EventOutline.Pair pair) {
    String from = Waybill.idOf(pair.from());
    String to = Waybill.idOf(pair.to());
    StixObject object =
        StixObject.of("relationship", StixId.of("relationship", claim().id(), from, to), times)
            .with("created_by_ref", Waybill.IDENTITY)
            // A type of its own would say more, but consumers drop those that they do not know.
            .with("relationship_type", "related-to")
            .with("description", claim().evidence().text())
            .with("source_ref", from)
            .with("target_ref", to);
    Optional<DateRange> days = claim().when().map(When::edtf).flatMap(DateRange::ofEdtf);
    days.flatMap(DateRange::earliest).ifPresent(day -> object.with("start_time", start(day)));
    days.flatMap(DateRange::latest)
        .ifPresent(day -> object.with("stop_time", start(day.plusDays(1))));
    return common(object);
  }

  private StixObject note() {
    List<Party> about = outline.parties().isEmpty() ? parties() : outline.parties();
    StixObject object =
        StixObject.of("note", StixId.of("note", claim().id()), times)
            .with("created_by_ref", Waybill.IDENTITY)
            .with("abstract", outline.title())
            .with("content", claim().evidence().text())
            .with("object_refs", about.stream().map(Waybill::idOf).toList());
    return common(object);
  }

  private StixObject common(StixObject object) {
    return confident(object)
        .with("lang", claim().report().language())
        .with(
            "labels",
            Stream.concat(
                    Stream.of(Optional.of(outline.kind()), outline.choice(), outline.stage())
                        .flatMap(Optional::stream),
                    outline.materiel().stream().map(item -> item.category().code()))
                .toList())
        .withParts("external_references", List.of(References.of(claim())))
        .with(
            "extensions",
            StixObject.part().with(Waybill.EXTENSION, ClaimExtension.of(graded, outline)));
  }

  private StixObject confident(StixObject object) {
    Mappings.CONFIDENCES
        .of(graded.grade().credibility())
        .ifPresent(value -> object.with("confidence", Integer.parseInt(value)));
    return object;
  }

  private static Instant start(LocalDate day) {
    return day.atStartOfDay(ZoneOffset.UTC).toInstant();
  }
}
