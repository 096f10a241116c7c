package org.waybill.server.changes;

import java.util.LinkedHashMap;
import java.util.Map;
import org.waybill.ledger.Analyst;
import org.waybill.ledger.Correction;
import org.waybill.ledger.KeptClaim;
import org.waybill.ledger.Ledger;
import org.waybill.model.Coded;
import org.waybill.model.InvalidValueException;
import org.waybill.model.Reliability;
import org.waybill.server.changes.Change.Done;
import org.waybill.server.pages.ClaimPage;
import org.waybill.server.pages.ReviewQueue;
import org.waybill.server.views.Link;
import org.waybill.server.views.OneClaim.Field;

/** What analysts decide by forms. */
public final class Decisions {

  private static final String REVIEW = "/review";

  private final Ledger ledger;
  private final ReviewQueue queue;

  /**
   * The decisions on a ledger.
   *
   * @param ledger where they are recorded
   * @param queue gives out the claims of the review
   */
  public Decisions(Ledger ledger, ReviewQueue queue) {
    this.ledger = ledger;
    this.queue = queue;
  }

  /** All of them, by path. */
  public Map<String, Change> all() {
    Map<String, Change> changes = new LinkedHashMap<>();
    changes.put("/claim/accept", this::accept);
    changes.put("/claim/reject", this::reject);
    changes.put("/claim/correct", this::correct);
    changes.put("/claim/keep", this::keep);
    changes.put("/claim/take", this::take);
    changes.put("/decisions/undo", this::undo);
    changes.put("/sources/grade", this::grade);
    changes.put("/parties/merge", this::merge);
    changes.put("/parties/split", this::split);
    changes.put("/hits/clear", this::clear);
    changes.put("/review/pass", this::pass);
    return changes;
  }

  private Done accept(Form form) {
    String claim = form.required("id");
    ledger.accept(claim, by(form));
    return new Done(form.back(Link.claim(claim)), "done.accepted");
  }

  private Done reject(Form form) {
    String claim = form.required("id");
    ledger.reject(claim, by(form));
    return new Done(form.back(Link.claim(claim)), "done.rejected");
  }

  /** Only what differs from what the claim says is a correction. */
  private Done correct(Form form) {
    String id = form.required("id");
    KeptClaim kept =
        ledger
            .claim(id)
            .orElseThrow(() -> new InvalidValueException("the ledger has no claim '" + id + "'"));
    Map<String, String> corrected = new LinkedHashMap<>();
    for (Field field : ClaimPage.fields(kept.claim())) {
      form.sent("field." + field.name())
          .map(String::strip)
          .filter(value -> !value.equals(field.value()))
          .ifPresent(value -> corrected.put(field.name(), value));
    }
    if (corrected.isEmpty()) {
      return new Done(form.back(Link.claim(id)), "done.nothing");
    }
    ledger.correct(id, new Correction(corrected), by(form));
    return new Done(form.back(Link.claim(id)), "done.corrected");
  }

  private Done keep(Form form) {
    ledger.keep(form.required("id"), by(form));
    return new Done(form.back("/decisions"), "done.kept");
  }

  private Done take(Form form) {
    ledger.take(form.required("id"), by(form));
    return new Done(form.back("/decisions"), "done.taken");
  }

  private Done undo(Form form) {
    String number = form.required("number");
    try {
      ledger.undo(Long.parseLong(number), by(form));
    } catch (NumberFormatException e) {
      throw new InvalidValueException("'" + number + "' is no number of a decision", e);
    }
    return new Done(form.back("/decisions"), "done.undone");
  }

  private Done grade(Form form) {
    ledger.grade(
        form.required("source"),
        Coded.of(Reliability.class, form.required("reliability")),
        by(form));
    return new Done(form.back("/sources"), "done.graded");
  }

  private Done merge(Form form) {
    ledger.merge(form.required("party"), form.required("into"), by(form));
    return new Done(form.back("/parties"), "done.merged");
  }

  private Done split(Form form) {
    ledger.split(form.required("party"), by(form));
    return new Done(form.back("/parties"), "done.split");
  }

  private Done clear(Form form) {
    ledger.screenings().clear(form.required("hit"), by(form));
    return new Done(form.back("/exposure"), "done.cleared");
  }

  private Done pass(Form form) {
    queue.pass(form.required("id"), form.visitor().name());
    return new Done(REVIEW, "done.passed");
  }

  private static Analyst by(Form form) {
    return new Analyst(form.visitor().name(), form.one("why").orElse(""));
  }
}
