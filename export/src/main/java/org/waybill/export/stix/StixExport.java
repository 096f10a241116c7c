package org.waybill.export.stix;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.Writer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.waybill.export.ClaimExport;
import org.waybill.export.GradedClaim;
import org.waybill.export.ReportedClaims;
import org.waybill.model.DateRange;
import org.waybill.model.Party;
import org.waybill.model.Report;

/** One STIX 2.1 bundle, written as it grows; only the ids of its identities are held. */
public final class StixExport implements ClaimExport {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final JsonGenerator json;
  private final Instant modified;
  private final Set<String> identities = new HashSet<>();
  private final Map<String, Integer> versions = new HashMap<>();

  /**
   * An export that has begun its bundle.
   *
   * @param out where to
   * @param modified when the objects are taken to have been changed last: the time of the export.
   *     Consumers keep the latest of what they have with one id
   * @throws IOException if it cannot be written
   */
  public StixExport(Writer out, Instant modified) throws IOException {
    this.modified = modified;
    this.json = JSON.getFactory().createGenerator(out);
    json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    json.writeStartObject();
    json.writeStringField("type", "bundle");
    json.writeStringField("id", StixId.of("bundle", modified.toString()));
    json.writeArrayFieldStart("objects");
    json.writeRaw('\n');
    write(Waybill.identity(modified));
    write(Waybill.extension(modified));
  }

  @Override
  public void add(ReportedClaims reported) throws IOException {
    if (reported.claims().isEmpty()) {
      return;
    }
    Report report = reported.report();
    StixObject.Times times = StixObject.Times.of(printed(report).orElse(Waybill.EPOCH), modified);
    Set<String> members = new LinkedHashSet<>();
    for (GradedClaim graded : reported.claims()) {
      ClaimObjects claim = ClaimObjects.of(graded, times);
      for (Party party : claim.parties()) {
        members.add(Waybill.idOf(party));
        if (identities.add(Waybill.idOf(party))) {
          write(Waybill.identity(party, modified));
        }
      }
      List<StixObject> assertions = claim.assertions();
      List<StixObject> objects = new ArrayList<>(assertions);
      objects.add(claim.opinion(assertions));
      for (StixObject object : objects) {
        members.add(object.id());
        write(object);
      }
    }
    int version = versions.merge(report.id(), 1, Integer::sum);
    write(report(report, version, times, members));
  }

  @Override
  public void close() throws IOException {
    json.writeEndArray();
    json.writeEndObject();
    json.writeRaw('\n');
    json.close();
  }

  /**
   * A report must have the time of its publication; one that has none is a grouping. Each further
   * version of its text is an object of its own.
   */
  private static StixObject report(
      Report report, int version, StixObject.Times times, Set<String> members) {
    String name = report.title().isBlank() ? report.id() : report.title();
    Optional<Instant> printed = printed(report);
    String type = printed.isPresent() ? "report" : "grouping";
    StixObject object =
        StixObject.of(
                type,
                version == 1
                    ? StixId.of(type, report.id())
                    : StixId.of(type, report.id(), Integer.toString(version)),
                times)
            .with("created_by_ref", Waybill.IDENTITY)
            .with("lang", report.language())
            .with("name", name)
            .with("description", report.published().map(date -> "Published " + date + "."))
            .withParts("external_references", List.of(References.of(report)))
            .with("object_refs", members);
    return printed.isPresent()
        ? object.with("published", printed.get())
        : object.with("context", "unspecified");
  }

  /** The first moment of the first day that the report may have been printed on. */
  private static Optional<Instant> printed(Report report) {
    return report
        .published()
        .flatMap(DateRange::ofEdtf)
        .flatMap(DateRange::earliest)
        .map((LocalDate day) -> day.atStartOfDay(ZoneOffset.UTC).toInstant());
  }

  /** An object a line, so that a bundle can be searched and compared by line. */
  private void write(StixObject object) throws IOException {
    json.writeTree(object.json());
    json.writeRaw('\n');
  }
}
