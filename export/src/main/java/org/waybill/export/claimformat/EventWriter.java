package org.waybill.export.claimformat;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.waybill.model.Coded;
import org.waybill.model.Event;
import org.waybill.model.Materiel;
import org.waybill.model.Party;
import org.waybill.model.Quantity;

/** The {@code event} of a claim: its kind, and the roles that this kind has, in a fixed order. */
final class EventWriter {

  private EventWriter() {}

  static void write(JsonGenerator json, Event event) throws IOException {
    json.writeStartObject();
    json.writeStringField("kind", event.kind());
    switch (event) {
      case Event.Transfer transfer -> transfer(json, transfer);
      case Event.Contact contact -> {
        parties(json, "participants", contact.participants());
        code(json, "form", contact.form());
        code(json, "stage", contact.stage());
      }
      case Event.Commitment commitment -> {
        parties(json, "actor", commitment.actor());
        parties(json, "addressee", commitment.addressee());
        code(json, "undertakes", commitment.undertakes());
        materiel(json, commitment.materiel());
        parties(json, "recipient", commitment.recipient());
      }
      case Event.Appeal appeal -> {
        parties(json, "actor", appeal.actor());
        parties(json, "addressee", appeal.addressee());
        code(json, "asks", appeal.asks());
        materiel(json, appeal.materiel());
        parties(json, "recipient", appeal.recipient());
      }
      case Event.Measure measure -> {
        parties(json, "actor", measure.actor());
        parties(json, "target", measure.target());
        code(json, "form", measure.form());
        code(json, "stage", measure.stage());
      }
      case Event.Inquiry inquiry -> {
        parties(json, "actor", inquiry.actor());
        parties(json, "addressee", inquiry.addressee());
        code(json, "answer", inquiry.answer());
      }
    }
    json.writeEndObject();
  }

  private static void transfer(JsonGenerator json, Event.Transfer transfer) throws IOException {
    code(json, "stage", transfer.stage());
    parties(json, "supplier", transfer.supplier());
    parties(json, "recipient", transfer.recipient());
    if (!transfer.parties().isEmpty()) {
      parties(json, "parties", transfer.parties());
    }
    parties(json, "endUser", transfer.endUser());
    materiel(json, transfer.materiel());
  }

  private static void code(JsonGenerator json, String field, Coded value) throws IOException {
    json.writeStringField(field, value.code());
  }

  private static void parties(JsonGenerator json, String field, List<Party> parties)
      throws IOException {
    json.writeArrayFieldStart(field);
    for (Party party : parties) {
      json.writeStartObject();
      ClaimWriter.party(json, party);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void materiel(JsonGenerator json, List<Materiel> items) throws IOException {
    json.writeArrayFieldStart("materiel");
    for (Materiel item : items) {
      json.writeStartObject();
      json.writeStringField("text", item.text());
      code(json, "category", item.category());
      ClaimWriter.optional(json, "eucml", item.category().commonMilitaryList());
      ClaimWriter.optional(json, "unroca", item.category().registerCategory());
      ClaimWriter.optional(json, "designation", item.designation());
      if (item.quantity().isPresent()) {
        quantity(json, item.quantity().get());
      } else {
        json.writeNullField("quantity");
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void quantity(JsonGenerator json, Quantity quantity) throws IOException {
    json.writeObjectFieldStart("quantity");
    number(json, "minimum", quantity.minimum());
    number(json, "maximum", quantity.maximum());
    ClaimWriter.optional(json, "unit", quantity.unit());
    json.writeStringField("text", quantity.text());
    json.writeEndObject();
  }

  /**
   * Whole numbers without a fraction: 500, not 500.0; a range without an upper end has null there.
   */
  private static void number(JsonGenerator json, String field, double value) throws IOException {
    if (Double.isInfinite(value)) {
      json.writeNullField(field);
      return;
    }
    long whole = (long) value;
    if (whole == value) {
      json.writeNumberField(field, whole);
    } else {
      json.writeNumberField(field, value);
    }
  }
}
