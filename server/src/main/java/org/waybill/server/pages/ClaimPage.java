package org.waybill.server.pages;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waybill.ledger.Decision;
import org.waybill.ledger.KeptClaim;
import org.waybill.ledger.Ledger;
import org.waybill.ledger.Standing;
import org.waybill.model.Claim;
import org.waybill.model.Coded;
import org.waybill.model.ContactForm;
import org.waybill.model.ContactStage;
import org.waybill.model.Event;
import org.waybill.model.Materiel;
import org.waybill.model.MeasureForm;
import org.waybill.model.MeasureStage;
import org.waybill.model.Party;
import org.waybill.model.Request;
import org.waybill.model.Source;
import org.waybill.model.Stage;
import org.waybill.model.Undertaking;
import org.waybill.model.When;
import org.waybill.server.views.Choices;
import org.waybill.server.views.ClaimView;
import org.waybill.server.views.DecisionView;
import org.waybill.server.views.OneClaim;
import org.waybill.server.views.OneClaim.Field;

/** One claim: its sentence, how it was read, what was decided, and a form to put it right. */
public final class ClaimPage implements Page {

  private final Ledger ledger;

  /** The claims of a ledger. */
  public ClaimPage(Ledger ledger) {
    this.ledger = ledger;
  }

  @Override
  public String path() {
    return "/claim";
  }

  @Override
  public Answer answer(Question question) {
    String id = question.required("id");
    KeptClaim kept =
        ledger
            .claim(id)
            .orElseThrow(() -> new NotFoundException("the ledger has no claim '" + id + "'"));
    List<Decision> history = ledger.history(id);
    ClaimView view = ClaimView.of(kept, question.words());
    return new Answer(
        question.words().text("claim.title"),
        "claim",
        new OneClaim(
            view,
            kept.standing() == Standing.CORRECTED
                ? Optional.of(ClaimView.asRead(kept, question.words()))
                : Optional.empty(),
            fields(kept.claim()),
            history.stream().map(DecisionView::of).toList()),
        () -> {
          ObjectNode node = Json.claim(kept);
          ArrayNode decisions = node.putArray("decisions");
          history.forEach(decision -> decisions.add(Json.decision(decision)));
          return Json.text(node);
        });
  }

  /** The fields that the kind of event has, as a correction writes them. */
  public static List<Field> fields(Claim claim) {
    List<Field> fields = new ArrayList<>();
    switch (claim.event()) {
      case Event.Transfer transfer -> {
        fields.add(coded("stage", "stage", transfer.stage(), Stage.values()));
        if (transfer.parties().isEmpty()) {
          fields.add(parties("supplier", transfer.supplier()));
          fields.add(parties("recipient", transfer.recipient()));
        } else {
          fields.add(parties("parties", transfer.parties()));
        }
        fields.add(parties("endUser", transfer.endUser()));
        fields.add(materiel(transfer.materiel()));
      }
      case Event.Contact contact -> {
        fields.add(coded("form", "form", contact.form(), ContactForm.values()));
        fields.add(coded("stage", "contact-stage", contact.stage(), ContactStage.values()));
        fields.add(parties("participants", contact.participants()));
      }
      case Event.Commitment commitment -> {
        fields.add(
            coded("undertakes", "undertakes", commitment.undertakes(), Undertaking.values()));
        fields.add(parties("actor", commitment.actor()));
        fields.add(parties("addressee", commitment.addressee()));
        fields.add(parties("recipient", commitment.recipient()));
        fields.add(materiel(commitment.materiel()));
      }
      case Event.Appeal appeal -> {
        fields.add(coded("asks", "asks", appeal.asks(), Request.values()));
        fields.add(parties("actor", appeal.actor()));
        fields.add(parties("addressee", appeal.addressee()));
        fields.add(parties("recipient", appeal.recipient()));
        fields.add(materiel(appeal.materiel()));
      }
      case Event.Measure measure -> {
        fields.add(coded("form", "measure", measure.form(), MeasureForm.values()));
        fields.add(coded("stage", "measure-stage", measure.stage(), MeasureStage.values()));
        fields.add(parties("actor", measure.actor()));
        fields.add(parties("target", measure.target()));
      }
      case Event.Inquiry inquiry -> {
        fields.add(coded("answer", "answer", inquiry.answer(), org.waybill.model.Answer.values()));
        fields.add(parties("actor", inquiry.actor()));
        fields.add(parties("addressee", inquiry.addressee()));
      }
    }
    fields.add(
        new Field("factuality", claim.factuality().code(), "factuality", Choices.FACTUALITIES));
    fields.add(source(claim.source()));
    fields.add(new Field("when", claim.when().map(When::edtf).orElse(""), "", List.of()));
    return fields;
  }

  private static Field coded(String name, String vocabulary, Coded value, Coded[] choices) {
    return new Field(name, value.code(), vocabulary, Stream.of(choices).map(Coded::code).toList());
  }

  private static Field parties(String name, List<Party> parties) {
    return new Field(
        name, parties.stream().map(Party::key).collect(Collectors.joining(", ")), "", List.of());
  }

  private static Field source(Source source) {
    return parties("source", source.chain().stream().map(speaker -> speaker.party()).toList());
  }

  private static Field materiel(List<Materiel> materiel) {
    return new Field(
        "materiel",
        materiel.stream().map(item -> item.category().code()).collect(Collectors.joining(", ")),
        "",
        List.of());
  }
}
