package org.waybill.export.archive;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waybill.export.claimformat.ClaimDecoder;
import org.waybill.model.Coded;
import org.waybill.model.Party;
import org.waybill.model.PartyType;
import org.waybill.model.Report;
import org.waybill.model.UnreadableInputException;
import org.waybill.model.archive.ArchivedClaim;
import org.waybill.model.archive.ArchivedDecision;
import org.waybill.model.archive.ArchivedParty;
import org.waybill.model.archive.ArchivedReport;
import org.waybill.model.archive.ArchivedSecondLook;

/**
 * One line of an archive as a JSON object whose fields must be of a given type.
 *
 * @param place the line, for messages
 * @param json the object
 */
record RecordReader(String place, JsonNode json) {

  private static final ObjectMapper JSON = new ObjectMapper();

  static RecordReader of(String place, String line) {
    try {
      JsonNode json = JSON.readTree(line);
      if (!json.isObject()) {
        throw new UnreadableInputException(place + ": this line is no JSON object");
      }
      return new RecordReader(place, json);
    } catch (JsonProcessingException e) {
      throw new UnreadableInputException(
          place + ": this line is no JSON (" + e.getOriginalMessage() + ")", e);
    }
  }

  ArchivedReport report() {
    RecordReader report = new RecordReader(place, field("report"));
    List<ArchivedReport.Printing> printings = new ArrayList<>();
    for (JsonNode each : field("printings")) {
      RecordReader printing = new RecordReader(place, each);
      printings.add(
          new ArchivedReport.Printing(
              printing.text("fingerprint"),
              printing.text("title"),
              printing.text("outlet"),
              printing.optionalText("date"),
              printing.optionalText("url"),
              printing.time("added")));
    }
    return new ArchivedReport(
        number("key"),
        new Report(
            report.text("id"),
            report.text("lang"),
            report.text("title"),
            report.text("outlet"),
            report.optionalText("date"),
            report.optionalText("url"),
            report.text("text")),
        Math.toIntExact(number("version")),
        optionalNumber("previous"),
        field("current").booleanValue(),
        number("story"),
        text("reader"),
        Math.toIntExact(number("claims")),
        time("added"),
        printings);
  }

  ArchivedClaim claim(ArchivedReport report) {
    if (number("report") != report.key()) {
      throw new UnreadableInputException(
          place
              + ": this claim is of report "
              + number("report")
              + ", and not of the one before it");
    }
    return new ArchivedClaim(
        number("key"),
        number("report"),
        text("root"),
        text("place"),
        text("standing"),
        ClaimDecoder.claim(place, field("read"), report.report()),
        json.hasNonNull("corrected")
            ? Optional.of(ClaimDecoder.claim(place, field("corrected"), report.report()))
            : Optional.empty());
  }

  ArchivedParty party() {
    return new ArchivedParty(
        new Party(
            text("name"),
            optionalText("id"),
            Coded.of(PartyType.class, text("type")),
            optionalText("of")));
  }

  ArchivedDecision decision() {
    return new ArchivedDecision(
        number("number"),
        text("kind"),
        text("subject"),
        text("detail"),
        text("who"),
        text("why"),
        time("made"),
        optionalNumber("undoes"));
  }

  ArchivedSecondLook look() {
    return new ArchivedSecondLook(
        text("root"), text("change"), number("claim"), optionalNumber("successor"), time("since"));
  }

  boolean has(String name) {
    return json.hasNonNull(name);
  }

  String text(String name) {
    if (!json.path(name).isTextual()) {
      throw wrong(name, "is no string");
    }
    return json.path(name).textValue();
  }

  long number(String name) {
    if (!json.path(name).isIntegralNumber() || !json.path(name).canConvertToLong()) {
      throw wrong(name, "is no whole number");
    }
    return json.path(name).longValue();
  }

  private Optional<String> optionalText(String name) {
    return has(name) ? Optional.of(text(name)) : Optional.empty();
  }

  private Optional<Long> optionalNumber(String name) {
    return has(name) ? Optional.of(number(name)) : Optional.empty();
  }

  private Instant time(String name) {
    try {
      return Instant.parse(text(name));
    } catch (DateTimeException e) {
      throw new UnreadableInputException(place + ": field " + name + " is no time", e);
    }
  }

  private JsonNode field(String name) {
    if (!json.has(name)) {
      throw wrong(name, "is missing");
    }
    return json.path(name);
  }

  private UnreadableInputException wrong(String name, String what) {
    return new UnreadableInputException(
        place + ": field " + name + " " + what + "; docs/exports.md has the format of archives");
  }
}
