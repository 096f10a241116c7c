package org.waybill.intake;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The JSON report form: {@code {"id", "lang", "title", "date", "outlet", "url", "text"}}.
 *
 * <p>{@code text} is needed; the others may be absent, {@code null} or empty. Other fields are
 * passed over.
 */
final class JsonForm {

  private static final Set<String> FIELDS =
      Set.of("id", "lang", "title", "date", "outlet", "url", "text");

  private final JsonFactory factory;
  private final int firstLine;

  /**
   * A reader of the form.
   *
   * @param limits bound the length of a string
   * @param firstLine the number of the first line of what is read within its file, from 1
   */
  JsonForm(IntakeLimits limits, int firstLine) {
    this.factory =
        JsonFactory.builder()
            .streamReadConstraints(
                StreamReadConstraints.builder()
                    .maxStringLength(limits.reportBytes())
                    .maxNestingDepth(200)
                    .build())
            .build();
    this.firstLine = firstLine;
  }

  /** Whether a text is one whole JSON value and nothing else. */
  boolean isWhole(String json) {
    try (JsonParser parser = factory.createParser(json)) {
      parser.nextToken();
      parser.skipChildren();
      return parser.nextToken() == null;
    } catch (JsonProcessingException malformed) {
      return false;
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** Reads one object. */
  ReportContent read(String json) throws RefusedException {
    try (JsonParser parser = factory.createParser(json)) {
      return whole(parser);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private ReportContent whole(JsonParser parser) throws IOException, RefusedException {
    try {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw new RefusedException(
            Refusal.MALFORMED_JSON,
            "a JSON object with a field 'text' was expected at "
                + place(parser.currentTokenLocation())
                + "; write each report as an object on a line of its own, without a list around"
                + " them");
      }
      ReportContent content = content(fields(parser));
      if (parser.nextToken() != null) {
        throw new RefusedException(
            Refusal.MALFORMED_JSON,
            "more follows after the report at "
                + place(parser.currentTokenLocation())
                + "; write each report on one line of its own");
      }
      return content;
    } catch (JsonProcessingException malformed) {
      // What goes past a bound, such as that on nesting, has no place of its own.
      JsonLocation location = malformed.getLocation();
      throw new RefusedException(
          Refusal.MALFORMED_JSON,
          "not well-formed JSON at "
              + place(location == null ? parser.currentLocation() : location)
              + ": "
              + firstLineOf(malformed.getOriginalMessage()));
    }
  }

  private Map<String, String> fields(JsonParser parser) throws IOException, RefusedException {
    Map<String, String> fields = new HashMap<>();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      JsonLocation location = parser.currentTokenLocation();
      JsonToken value = parser.nextToken();
      if (!FIELDS.contains(name)) {
        parser.skipChildren();
        continue;
      }
      if (value != JsonToken.VALUE_STRING && value != JsonToken.VALUE_NULL) {
        throw new RefusedException(
            Refusal.INVALID_FIELD,
            "field '"
                + name
                + "' is "
                + kindOf(value)
                + " at "
                + place(location)
                + "; it must be a string");
      }
      String text = value == JsonToken.VALUE_STRING ? parser.getText() : "";
      if (fields.put(name, text) != null) {
        throw new RefusedException(
            Refusal.INVALID_FIELD,
            "field '"
                + name
                + "' is given a second time at "
                + place(location)
                + "; leave one of the two");
      }
    }
    return fields;
  }

  private static ReportContent content(Map<String, String> fields) throws RefusedException {
    String body = fields.getOrDefault("text", "");
    if (!fields.containsKey("text")) {
      throw new RefusedException(
          Refusal.INVALID_FIELD, "field 'text' is missing; it must hold the body of the report");
    }
    String date = fields.getOrDefault("date", "").strip();
    Optional<String> published = PublicationDates.parse(date);
    if (published.isEmpty() && !date.isEmpty()) {
      throw new RefusedException(
          Refusal.INVALID_FIELD,
          "field 'date' is '"
              + shortened(date)
              + "'; it must be YYYY, YYYY-MM, YYYY-MM-DD or an ISO 8601 date and time");
    }
    String tag = fields.getOrDefault("lang", "").strip();
    Optional<String> language = LanguageCodes.of(tag);
    if (language.isEmpty() && !tag.isEmpty()) {
      throw new RefusedException(
          Refusal.INVALID_FIELD,
          "field 'lang' is '"
              + shortened(tag)
              + "'; it must be an ISO 639-1 code such as 'es', or absent");
    }
    return new ReportContent(
        body,
        new ReportDetails(
            fields.getOrDefault("id", "").strip(),
            language.orElse(""),
            fields.getOrDefault("title", "").strip(),
            published.orElse(""),
            fields.getOrDefault("outlet", "").strip(),
            fields.getOrDefault("url", "").strip()),
        "");
  }

  private static String kindOf(JsonToken value) {
    return switch (value) {
      case START_OBJECT -> "an object";
      case START_ARRAY -> "a list";
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "a number";
      case VALUE_TRUE, VALUE_FALSE -> "true or false";
      default -> "no string";
    };
  }

  private String place(JsonLocation location) {
    return "line " + (firstLine + location.getLineNr() - 1) + ", column " + location.getColumnNr();
  }

  private static String firstLineOf(String message) {
    int end = message.indexOf('\n');
    return shortened(end < 0 ? message : message.substring(0, end));
  }

  private static String shortened(String text) {
    return text.length() > 120 ? text.substring(0, 120) + "…" : text;
  }
}
