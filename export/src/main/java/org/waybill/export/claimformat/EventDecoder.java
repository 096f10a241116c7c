package org.waybill.export.claimformat;

import java.util.List;
import java.util.Optional;
import org.waybill.model.Answer;
import org.waybill.model.Coded;
import org.waybill.model.ContactForm;
import org.waybill.model.ContactStage;
import org.waybill.model.Event;
import org.waybill.model.Materiel;
import org.waybill.model.MaterielCategory;
import org.waybill.model.MeasureForm;
import org.waybill.model.MeasureStage;
import org.waybill.model.Party;
import org.waybill.model.Quantity;
import org.waybill.model.Request;
import org.waybill.model.Stage;
import org.waybill.model.Undertaking;

/** The {@code event} of a claim, by its kind: the reverse of {@link EventWriter}. */
final class EventDecoder {

  private EventDecoder() {}

  static Event event(Fields event) {
    String kind = event.text("kind");
    return switch (kind) {
      case "transfer" ->
          new Event.Transfer(
              code(event, "stage", Stage.class),
              parties(event, "supplier"),
              parties(event, "recipient"),
              event.has("parties") ? parties(event, "parties") : List.of(),
              parties(event, "endUser"),
              materiel(event));
      case "contact" ->
          new Event.Contact(
              code(event, "form", ContactForm.class),
              code(event, "stage", ContactStage.class),
              parties(event, "participants"));
      case "commitment" ->
          new Event.Commitment(
              parties(event, "actor"),
              parties(event, "addressee"),
              code(event, "undertakes", Undertaking.class),
              materiel(event),
              parties(event, "recipient"));
      case "appeal" ->
          new Event.Appeal(
              parties(event, "actor"),
              parties(event, "addressee"),
              code(event, "asks", Request.class),
              materiel(event),
              parties(event, "recipient"));
      case "measure" ->
          new Event.Measure(
              parties(event, "actor"),
              parties(event, "target"),
              code(event, "form", MeasureForm.class),
              code(event, "stage", MeasureStage.class));
      case "inquiry" ->
          new Event.Inquiry(
              parties(event, "actor"),
              parties(event, "addressee"),
              code(event, "answer", Answer.class));
      default -> throw event.wrong("kind", "is \"" + kind + "\", which is no kind of event");
    };
  }

  private static <E extends Enum<E> & Coded> E code(Fields event, String field, Class<E> type) {
    return Coded.of(type, event.text(field));
  }

  private static List<Party> parties(Fields event, String role) {
    return event.objects(role).stream().map(ClaimDecoder::party).toList();
  }

  private static List<Materiel> materiel(Fields event) {
    return event.objects("materiel").stream()
        .map(item ->
            new Materiel(
                item.text("text"),
                code(item, "category", MaterielCategory.class),
                item.optionalText("designation"),
                item.has("quantity")
                    ? Optional.of(quantity(item.object("quantity")))
                    : Optional.empty()))
        .toList();
  }

  private static Quantity quantity(Fields quantity) {
    return new Quantity(
        quantity.decimal("minimum"),
        quantity.has("maximum") ? quantity.decimal("maximum") : Double.POSITIVE_INFINITY,
        quantity.optionalText("unit"),
        quantity.text("text"));
  }
}
