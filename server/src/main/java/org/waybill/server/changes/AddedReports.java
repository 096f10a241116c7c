package org.waybill.server.changes;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.waybill.ledger.AddOutcome;
import org.waybill.ledger.Ledger;
import org.waybill.model.InvalidValueException;
import org.waybill.model.UnreadableInputException;
import org.waybill.server.changes.Change.Done;
import org.waybill.server.views.Link;
import org.waybill.usecases.AddReports;
import org.waybill.usecases.AddedInput;
import org.waybill.usecases.ReadOutcome;
import org.waybill.usecases.ReadRequest;
import org.waybill.usecases.fetching.AddPages;

/** Adds what was pasted or uploaded, and goes on to the report as it was read. */
public final class AddedReports {

  private static final JsonMapper JSON = new JsonMapper();

  private final Ledger ledger;
  private final AddReports adding;
  private final AddPages pages;

  /**
   * An adding to a ledger.
   *
   * @param ledger where to
   * @param adding reads what is added
   * @param pages fetches and reads what is added by address
   */
  public AddedReports(Ledger ledger, AddReports adding, AddPages pages) {
    this.ledger = ledger;
    this.adding = adding;
    this.pages = pages;
  }

  /** Adds the text of a form, with what the form says of it. */
  public Done pasted(Form form) {
    ObjectNode report = JSON.createObjectNode();
    report.put("text", form.required("text"));
    form.one("title").ifPresent(title -> report.put("title", title));
    form.one("url").ifPresent(url -> report.put("url", url));
    form.one("outlet").ifPresent(outlet -> report.put("outlet", outlet));
    form.one("date").ifPresent(date -> report.put("date", date));
    form.one("lang").ifPresent(language -> report.put("lang", language));
    try {
      return add(JSON.writeValueAsBytes(report), ReadRequest.of(List.of("-")));
    } catch (JsonProcessingException e) {
      throw new InvalidValueException("the text holds characters that no report can have", e);
    }
  }

  /**
   * Adds a file.
   *
   * @param content its bytes: text, HTML, or one report in the JSON form
   * @param form what is known of it
   */
  public Done uploaded(byte[] content, Form form) {
    return add(
        content,
        new ReadRequest(List.of("-"), form.one("lang"), form.one("date"), form.one("outlet")));
  }

  /** Adds the page at the address of a form. */
  public Done fetched(Form form) {
    AddedInput added =
        pages.add(
            ledger,
            form.required("url"),
            new AddPages.Known(form.one("lang"), form.one("date"), form.one("outlet")));
    return switch (added) {
      case AddedInput.NotRead notRead -> throw failure(notRead.outcome());
      case AddedInput.Kept kept -> done(kept);
    };
  }

  /**
   * Adds one report.
   *
   * @param report in the JSON form of intake
   * @return what became of it
   * @throws UnreadableInputException if it cannot be read
   */
  public AddedInput.Kept one(ObjectNode report) {
    try {
      return kept(JSON.writeValueAsBytes(report), ReadRequest.of(List.of("-"))).getFirst();
    } catch (JsonProcessingException e) {
      throw new InvalidValueException("the text holds characters that no report can have", e);
    }
  }

  private List<AddedInput.Kept> kept(byte[] content, ReadRequest request) {
    List<AddedInput> added = new ArrayList<>();
    adding.add(ledger, request, new ByteArrayInputStream(content), added::add);
    List<AddedInput.Kept> kept = new ArrayList<>();
    for (AddedInput input : added) {
      switch (input) {
        case AddedInput.NotRead notRead -> throw failure(notRead.outcome());
        case AddedInput.Kept report -> kept.add(report);
      }
    }
    if (kept.isEmpty()) {
      throw new UnreadableInputException("there is nothing in it to read");
    }
    return kept;
  }

  private Done add(byte[] content, ReadRequest request) {
    List<AddedInput.Kept> added = kept(content, request);
    if (added.size() > 1) {
      return new Done("/reports", "done.added-several");
    }
    return done(added.getFirst());
  }

  private static Done done(AddedInput.Kept kept) {
    return new Done(
        Link.report(kept.report().id()),
        switch (kept.outcome()) {
          case AddOutcome.Added ignored -> "done.added";
          case AddOutcome.NewVersion ignored -> "done.new-version";
          case AddOutcome.Printing ignored -> "done.printing";
          case AddOutcome.Unchanged ignored -> "done.unchanged";
        });
  }

  private static RuntimeException failure(ReadOutcome outcome) {
    return switch (outcome) {
      case ReadOutcome.Rejected rejected -> new UnreadableInputException(rejected.why());
      case ReadOutcome.Failed failed ->
          new IllegalStateException("reading a report failed", failed.cause());
      case ReadOutcome.Read read ->
          new IllegalStateException("report " + read.report().id() + " was read but not kept");
    };
  }
}
