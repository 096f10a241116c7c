package org.waybill.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.waybill.model.Event;
import org.waybill.model.Materiel;
import org.waybill.model.Party;

/**
 * An event as the table shows it.
 *
 * @param event its kind and how far along it is
 * @param parties who does it to whom
 * @param materiel what it is about
 */
record EventCells(String event, String parties, String materiel) {

  private static final String TO = " → ";

  static EventCells of(Event event) {
    return switch (event) {
      case Event.Transfer transfer ->
          new EventCells(
              "transfer, " + transfer.stage().code(), sides(transfer), items(transfer.materiel()));
      case Event.Contact contact ->
          new EventCells(
              contact.form().code() + ", " + contact.stage().code(),
              contact.participants().isEmpty() ? "?" : joined(contact.participants(), " – "),
              "");
      case Event.Commitment commitment ->
          new EventCells(
              "commitment, " + commitment.undertakes().code(),
              PartyText.of(commitment.actor()) + recipient(commitment.recipient()),
              items(commitment.materiel()));
      case Event.Appeal appeal ->
          new EventCells(
              "appeal, " + appeal.asks().code(),
              PartyText.of(appeal.actor())
                  + TO
                  + PartyText.of(appeal.addressee())
                  + (appeal.recipient().isEmpty()
                      ? ""
                      : ", for " + PartyText.of(appeal.recipient())),
              items(appeal.materiel()));
      case Event.Measure measure ->
          new EventCells(
              measure.form().code() + ", " + measure.stage().code(),
              PartyText.of(measure.actor()) + TO + PartyText.of(measure.target()),
              "");
      case Event.Inquiry inquiry ->
          new EventCells(
              "inquiry, " + inquiry.answer().code(),
              PartyText.of(inquiry.actor()) + TO + PartyText.of(inquiry.addressee()),
              "");
    };
  }

  private static String sides(Event.Transfer transfer) {
    String sides =
        transfer.parties().isEmpty()
            ? PartyText.of(transfer.supplier()) + TO + PartyText.of(transfer.recipient())
            : joined(transfer.parties(), " – ");
    return transfer.endUser().isEmpty()
        ? sides
        : sides + ", for " + PartyText.of(transfer.endUser());
  }

  private static String recipient(List<Party> recipient) {
    return recipient.isEmpty() ? "" : TO + PartyText.of(recipient);
  }

  private static String joined(List<Party> parties, String between) {
    return parties.stream()
        .map(party -> PartyText.of(List.of(party)))
        .collect(Collectors.joining(between));
  }

  private static String items(List<Materiel> materiel) {
    return materiel.stream()
        .map(item -> item.category().code() + ": " + item.text())
        .collect(Collectors.joining("; "));
  }
}
