package org.waybill.export.claimformat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.waybill.model.Coded;
import org.waybill.model.Evidence;
import org.waybill.model.Factuality;
import org.waybill.model.InvalidValueException;
import org.waybill.model.Party;
import org.waybill.model.PartyType;
import org.waybill.model.UnreadableInputException;

/** Reads the claim format, a claim a line; empty lines are passed over. */
public final class ClaimReader {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Set<String> NOT_ROLES = Set.of("kind", "stage", "materiel");

  private ClaimReader() {}

  /**
   * The claims of a file.
   *
   * @param name what the file is called, for messages
   * @param in its text
   * @throws UnreadableInputException if a line is no claim; the message names the line and the
   *     field
   * @throws IOException if it cannot be read
   */
  public static List<CodedClaim> readAll(String name, Reader in) throws IOException {
    List<CodedClaim> claims = new ArrayList<>();
    BufferedReader lines = new BufferedReader(in);
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (!line.isBlank()) {
        claims.add(read(name + ":" + number, line));
      }
    }
    return claims;
  }

  /**
   * One claim.
   *
   * @param place what the line is called, for messages
   * @param line the line
   * @throws UnreadableInputException if it is no claim
   */
  public static CodedClaim read(String place, String line) {
    try {
      JsonNode claim = JSON.readTree(line);
      Fields fields = new Fields(place, "", claim);
      String format = fields.text("format");
      if (!format.equals(ClaimWriter.FORMAT)) {
        throw fields.wrong(
            "format", "is \"" + format + "\" and not \"" + ClaimWriter.FORMAT + "\"");
      }
      return claim(fields);
    } catch (JsonProcessingException e) {
      throw new UnreadableInputException(
          place
              + ": this line is no JSON ("
              + e.getOriginalMessage()
              + "); a claims file has one claim a line, as waybill read --format jsonl prints",
          e);
    } catch (InvalidValueException e) {
      throw new UnreadableInputException(place + ": " + e.getMessage(), e);
    }
  }

  private static CodedClaim claim(Fields fields) {
    Fields event = fields.object("event");
    Fields evidence = fields.object("evidence");
    Map<String, List<Party>> roles = new LinkedHashMap<>();
    Map<String, String> choices = new LinkedHashMap<>();
    for (String role : event.names()) {
      if (NOT_ROLES.contains(role)) {
        continue;
      }
      if (event.isText(role)) {
        choices.put(role, event.text(role));
      } else {
        roles.put(role, parties(event.objects(role)));
      }
    }
    Set<String> categories = new LinkedHashSet<>();
    if (event.has("materiel")) {
      event.objects("materiel").forEach(item -> categories.add(item.text("category")));
    }
    return new CodedClaim(
        fields.object("report").text("id"),
        event.text("kind"),
        event.optionalText("stage"),
        roles,
        choices,
        categories,
        Coded.of(Factuality.class, fields.text("factuality")),
        parties(fields.objects("source")),
        fields.has("when") ? Optional.of(fields.object("when").text("edtf")) : Optional.empty(),
        new Evidence(evidence.number("start"), evidence.number("end"), evidence.text("text")),
        fields.text("rule"));
  }

  private static List<Party> parties(List<Fields> objects) {
    return objects.stream()
        .map(party ->
            new Party(
                party.text("name"),
                party.optionalText("id"),
                Coded.of(PartyType.class, party.text("type")),
                party.optionalText("of")))
        .toList();
  }
}
