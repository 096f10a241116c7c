package org.waybill.usecases.screening;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.waybill.model.screening.Comparison;
import org.waybill.model.screening.Reason;
import org.waybill.model.screening.ScreeningHit;

/** What comparing and screening found, as JSON objects of one line each. */
public final class ScreeningLines {

  private static final JsonFactory JSON = new JsonFactory();

  private ScreeningLines() {}

  /** A compared pair as one line, without its end. */
  public static String of(ComparedPair compared) {
    return line(json -> {
      json.writeStringField("name1", compared.pair().name1());
      json.writeStringField("name2", compared.pair().name2());
      comparison(compared.comparison(), json);
    });
  }

  /** A screened query as one line, without its end. */
  public static String of(ScreenedName screened) {
    return line(json -> {
      json.writeStringField("query", screened.query().name());
      json.writeArrayFieldStart("hits");
      for (ScreeningHit hit : screened.hits()) {
        json.writeStartObject();
        json.writeStringField("list", hit.entry().list());
        json.writeStringField("entry", hit.entry().id());
        json.writeStringField("name", hit.name());
        comparison(hit.comparison(), json);
        json.writeEndObject();
      }
      json.writeEndArray();
    });
  }

  private static void comparison(Comparison comparison, JsonGenerator json) throws IOException {
    json.writeNumberField("score", comparison.score());
    json.writeBooleanField("match", comparison.match());
    json.writeArrayFieldStart("reasons");
    for (Reason reason : comparison.reasons()) {
      json.writeStartObject();
      json.writeStringField("feature", reason.feature());
      json.writeNumberField("score", reason.score());
      json.writeNumberField("weight", reason.weight());
      json.writeStringField("left", reason.left());
      json.writeStringField("right", reason.right());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static String line(Fields fields) {
    StringWriter line = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(line)) {
      json.writeStartObject();
      fields.write(json);
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException("a string takes all that is written", e);
    }
    return line.toString();
  }

  private interface Fields {
    void write(JsonGenerator json) throws IOException;
  }
}
