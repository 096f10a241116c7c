package org.waybill.export.archive;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.waybill.export.claimformat.ClaimWriter;
import org.waybill.model.Claim;
import org.waybill.model.Party;
import org.waybill.model.Report;
import org.waybill.model.archive.ArchiveEntry;
import org.waybill.model.archive.ArchivedClaim;
import org.waybill.model.archive.ArchivedDecision;
import org.waybill.model.archive.ArchivedParty;
import org.waybill.model.archive.ArchivedReport;
import org.waybill.model.archive.ArchivedSecondLook;

/** The lines of an archive; every field is there, in one order, and null where it has no value. */
final class RecordWriter {

  private static final JsonFactory JSON = new JsonFactory();

  private RecordWriter() {}

  /** What writes the fields of a line. */
  @FunctionalInterface
  private interface Line {
    void write(JsonGenerator json) throws IOException;
  }

  static String head(String format, Instant written) {
    return line(json -> {
      json.writeStringField("format", format);
      json.writeStringField("written", written.toString());
    });
  }

  static String end(Map<RecordKind, Long> counts, String checksum) {
    return line(json -> {
      json.writeStringField("record", "end");
      for (RecordKind kind : RecordKind.values()) {
        json.writeNumberField(kind.several(), counts.getOrDefault(kind, 0L));
      }
      json.writeStringField("sha256", checksum);
    });
  }

  static String entry(ArchiveEntry entry) {
    return line(json -> {
      json.writeStringField("record", RecordKind.of(entry).code());
      switch (entry) {
        case ArchivedReport report -> report(json, report);
        case ArchivedClaim claim -> claim(json, claim);
        case ArchivedParty party -> party(json, party.party());
        case ArchivedDecision decision -> decision(json, decision);
        case ArchivedSecondLook look -> look(json, look);
      }
    });
  }

  private static void report(JsonGenerator json, ArchivedReport kept) throws IOException {
    json.writeNumberField("key", kept.key());
    json.writeNumberField("version", kept.version());
    number(json, "previous", kept.previous());
    json.writeBooleanField("current", kept.current());
    json.writeNumberField("story", kept.story());
    json.writeStringField("reader", kept.reader());
    json.writeNumberField("claims", kept.claims());
    json.writeStringField("added", kept.added().toString());
    Report report = kept.report();
    json.writeObjectFieldStart("report");
    json.writeStringField("id", report.id());
    json.writeStringField("lang", report.language());
    json.writeStringField("title", report.title());
    json.writeStringField("outlet", report.outlet());
    text(json, "date", report.published());
    text(json, "url", report.url());
    json.writeStringField("text", report.body());
    json.writeEndObject();
    json.writeArrayFieldStart("printings");
    for (ArchivedReport.Printing printing : kept.printings()) {
      json.writeStartObject();
      json.writeStringField("fingerprint", printing.fingerprint());
      json.writeStringField("title", printing.title());
      json.writeStringField("outlet", printing.outlet());
      text(json, "date", printing.published());
      text(json, "url", printing.url());
      json.writeStringField("added", printing.added().toString());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void claim(JsonGenerator json, ArchivedClaim kept) throws IOException {
    json.writeNumberField("key", kept.key());
    json.writeNumberField("report", kept.report());
    json.writeStringField("root", kept.root());
    json.writeStringField("place", kept.place());
    json.writeStringField("standing", kept.standing());
    json.writeFieldName("read");
    json.writeRawValue(claimFormat(kept.asRead()));
    json.writeFieldName("corrected");
    if (kept.corrected().isPresent()) {
      json.writeRawValue(claimFormat(kept.corrected().get()));
    } else {
      json.writeNull();
    }
  }

  private static String claimFormat(Claim claim) throws IOException {
    StringWriter text = new StringWriter();
    ClaimWriter.explainingTo(text).write(claim);
    return text.toString();
  }

  private static void party(JsonGenerator json, Party party) throws IOException {
    json.writeStringField("name", party.name());
    text(json, "id", party.id());
    json.writeStringField("type", party.type().code());
    text(json, "of", party.of());
  }

  private static void decision(JsonGenerator json, ArchivedDecision kept) throws IOException {
    json.writeNumberField("number", kept.number());
    json.writeStringField("kind", kept.kind());
    json.writeStringField("subject", kept.subject());
    json.writeStringField("detail", kept.detail());
    json.writeStringField("who", kept.who());
    json.writeStringField("why", kept.why());
    json.writeStringField("made", kept.made().toString());
    number(json, "undoes", kept.undoes());
  }

  private static void look(JsonGenerator json, ArchivedSecondLook kept) throws IOException {
    json.writeStringField("root", kept.root());
    json.writeStringField("change", kept.change());
    json.writeNumberField("claim", kept.claim());
    number(json, "successor", kept.successor());
    json.writeStringField("since", kept.since().toString());
  }

  private static void text(JsonGenerator json, String field, Optional<String> value)
      throws IOException {
    if (value.isPresent()) {
      json.writeStringField(field, value.get());
    } else {
      json.writeNullField(field);
    }
  }

  private static void number(JsonGenerator json, String field, Optional<Long> value)
      throws IOException {
    if (value.isPresent()) {
      json.writeNumberField(field, value.get());
    } else {
      json.writeNullField(field);
    }
  }

  private static String line(Line fields) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(text)) {
      json.writeStartObject();
      fields.write(json);
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException("a string cannot fail to be written to", e);
    }
    return text.toString();
  }
}
