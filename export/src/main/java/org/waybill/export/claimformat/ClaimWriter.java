package org.waybill.export.claimformat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.waybill.model.Claim;
import org.waybill.model.Evidence;
import org.waybill.model.Party;
import org.waybill.model.Report;
import org.waybill.model.Source;
import org.waybill.model.Speaker;
import org.waybill.model.When;

/**
 * Writes claims in the claim format, without line ends: who writes them decides what parts them.
 */
public final class ClaimWriter {

  /** The name and version of the format, which every claim carries. */
  public static final String FORMAT = "waybill-claim/1";

  private static final JsonFactory JSON = new JsonFactory();

  private final Writer out;
  private final boolean explained;

  private ClaimWriter(Writer out, boolean explained) {
    this.out = out;
    this.explained = explained;
  }

  /** A writer of the plain format. */
  public static ClaimWriter to(Writer out) {
    return new ClaimWriter(out, false);
  }

  /**
   * A writer that adds to each claim a last field {@code explanation}: the steps, a string each.
   */
  public static ClaimWriter explainingTo(Writer out) {
    return new ClaimWriter(out, true);
  }

  /** A claim in the claim format. */
  public static String toJson(Claim claim) {
    StringWriter text = new StringWriter();
    try {
      to(text).write(claim);
    } catch (IOException e) {
      throw new UncheckedIOException("a string cannot fail to be written to", e);
    }
    return text.toString();
  }

  /**
   * Writes one claim as one line of JSON, without a line end.
   *
   * @param claim the claim
   * @throws IOException if it cannot be written
   */
  public void write(Claim claim) throws IOException {
    try (JsonGenerator json = JSON.createGenerator(out)) {
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      json.disable(JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM);
      json.writeStartObject();
      json.writeStringField("format", FORMAT);
      json.writeStringField("id", claim.id());
      report(json, claim.report());
      json.writeFieldName("event");
      EventWriter.write(json, claim.event());
      json.writeStringField("factuality", claim.factuality().code());
      source(json, claim.source());
      when(json, claim.when());
      where(json, claim.where());
      strings(json, "inferred", List.copyOf(new TreeSet<>(claim.inferred())));
      evidence(json, claim.evidence());
      json.writeStringField("reader", claim.reader());
      json.writeStringField("rule", claim.rule());
      if (explained) {
        strings(json, "explanation", claim.explanation().steps());
      }
      json.writeEndObject();
    }
  }

  private static void report(JsonGenerator json, Report report) throws IOException {
    json.writeObjectFieldStart("report");
    json.writeStringField("id", report.id());
    known(json, "title", report.title());
    known(json, "outlet", report.outlet());
    optional(json, "published", report.published());
    json.writeStringField("language", report.language());
    optional(json, "url", report.url());
    json.writeEndObject();
  }

  private static void source(JsonGenerator json, Source source) throws IOException {
    json.writeArrayFieldStart("source");
    for (Speaker speaker : source.chain()) {
      json.writeStartObject();
      party(json, speaker.party());
      optional(json, "role", speaker.role());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void when(JsonGenerator json, Optional<When> when) throws IOException {
    if (when.isEmpty()) {
      json.writeNullField("when");
      return;
    }
    json.writeObjectFieldStart("when");
    json.writeStringField("edtf", when.get().edtf());
    json.writeStringField("text", when.get().text());
    json.writeEndObject();
  }

  private static void where(JsonGenerator json, Optional<Party> where) throws IOException {
    if (where.isEmpty()) {
      json.writeNullField("where");
      return;
    }
    json.writeObjectFieldStart("where");
    party(json, where.get());
    json.writeEndObject();
  }

  private static void evidence(JsonGenerator json, Evidence evidence) throws IOException {
    json.writeObjectFieldStart("evidence");
    json.writeNumberField("start", evidence.start());
    json.writeNumberField("end", evidence.end());
    json.writeStringField("text", evidence.text());
    json.writeEndObject();
  }

  /** The fields of a party; {@code of} is there only where the text says to whom it belongs. */
  static void party(JsonGenerator json, Party party) throws IOException {
    json.writeStringField("name", party.name());
    optional(json, "id", party.id());
    json.writeStringField("type", party.type().code());
    if (party.of().isPresent()) {
      json.writeStringField("of", party.of().get());
    }
  }

  /** A field that is {@code null} where there is no value. */
  static void optional(JsonGenerator json, String field, Optional<String> value)
      throws IOException {
    if (value.isPresent()) {
      json.writeStringField(field, value.get());
    } else {
      json.writeNullField(field);
    }
  }

  private static void known(JsonGenerator json, String field, String value) throws IOException {
    optional(json, field, value.isEmpty() ? Optional.empty() : Optional.of(value));
  }

  private static void strings(JsonGenerator json, String field, List<String> values)
      throws IOException {
    json.writeArrayFieldStart(field);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }
}
