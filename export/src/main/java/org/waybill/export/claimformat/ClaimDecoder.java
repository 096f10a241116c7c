package org.waybill.export.claimformat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.waybill.model.Claim;
import org.waybill.model.Coded;
import org.waybill.model.Evidence;
import org.waybill.model.Factuality;
import org.waybill.model.Party;
import org.waybill.model.PartyType;
import org.waybill.model.Report;
import org.waybill.model.Source;
import org.waybill.model.Speaker;
import org.waybill.model.When;

/** Turns the claim format back into claims, given the report that the format holds no text of. */
public final class ClaimDecoder {

  private ClaimDecoder() {}

  /**
   * A claim.
   *
   * @param place what the line is called, for messages
   * @param json the claim in the claim format; its steps are taken if it has {@code explanation}
   * @param report the report that it was read in
   * @throws org.waybill.model.UnreadableInputException if it is no claim; the message names the
   *     field
   * @throws org.waybill.model.InvalidValueException if the report does not have its evidence
   */
  public static Claim claim(String place, JsonNode json, Report report) {
    Fields fields = new Fields(place, "", json);
    Fields evidence = fields.object("evidence");
    return new Claim(
        fields.text("id"),
        report,
        EventDecoder.event(fields.object("event")),
        Coded.of(Factuality.class, fields.text("factuality")),
        new Source(fields.objects("source").stream().map(ClaimDecoder::speaker).toList()),
        fields.has("when") ? Optional.of(when(fields.object("when"))) : Optional.empty(),
        fields.has("where") ? Optional.of(party(fields.object("where"))) : Optional.empty(),
        Set.copyOf(fields.texts("inferred")),
        new Evidence(evidence.number("start"), evidence.number("end"), evidence.text("text")),
        fields.text("reader"),
        fields.text("rule"),
        new Claim.Explanation(fields.has("explanation") ? fields.texts("explanation") : List.of()));
  }

  /** A party. */
  static Party party(Fields party) {
    return new Party(
        party.text("name"),
        party.optionalText("id"),
        Coded.of(PartyType.class, party.text("type")),
        party.optionalText("of"));
  }

  private static Speaker speaker(Fields speaker) {
    return new Speaker(party(speaker), speaker.optionalText("role"));
  }

  private static When when(Fields when) {
    return new When(when.text("edtf"), when.text("text"));
  }
}
