package org.waybill.server.pages;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.waybill.ledger.Decision;
import org.waybill.ledger.Ledger;
import org.waybill.ledger.PageRequest;
import org.waybill.server.views.ClaimView;
import org.waybill.server.views.DecisionView;
import org.waybill.server.views.ReviewView;
import org.waybill.server.views.ReviewView.Context;

/** The review queue: one claim, its sentence in its paragraph, and what can be decided. */
public final class ReviewPage implements Page {

  private static final int RECENT = 5;
  private static final int CONTEXT = 400;

  private final Ledger ledger;
  private final ReviewQueue queue;

  /**
   * The review of a ledger.
   *
   * @param ledger the ledger
   * @param queue gives out its claims
   */
  public ReviewPage(Ledger ledger, ReviewQueue queue) {
    this.ledger = ledger;
    this.queue = queue;
  }

  @Override
  public String path() {
    return "/review";
  }

  @Override
  public Answer answer(Question question) {
    Optional<ReviewQueue.Next> next = queue.next(question.visitor().name());
    List<Decision> recent = ledger.decisions(PageRequest.first(RECENT)).items();
    return new Answer(
        question.words().text("nav.review"),
        "review",
        new ReviewView(
            next.map(found -> ClaimView.of(found.claim(), question.words())),
            next.map(found -> context(found)),
            next.map(found -> ClaimPage.fields(found.claim().claim())).orElse(List.of()),
            next.map(ReviewQueue.Next::waiting).orElse(0),
            next.map(ReviewQueue.Next::more).orElse(false),
            recent.stream().map(DecisionView::of).toList()),
        () -> {
          ObjectNode node = Json.object();
          node.set("next", next.map(found -> Json.claim(found.claim())).orElse(null));
          node.put("waiting", next.map(ReviewQueue.Next::waiting).orElse(0));
          node.put("more", next.map(ReviewQueue.Next::more).orElse(false));
          return Json.text(node);
        });
  }

  /** The words around the evidence, within its paragraph. */
  private static Context context(ReviewQueue.Next next) {
    String body = next.claim().claim().report().body();
    int start = next.claim().claim().evidence().start();
    int end = next.claim().claim().evidence().end();
    int from = Math.max(body.lastIndexOf('\n', Math.max(0, start - 1)) + 1, start - CONTEXT);
    int lineEnd = body.indexOf('\n', end);
    int to = Math.min(lineEnd < 0 ? body.length() : lineEnd, end + CONTEXT);
    return new Context(
        body.substring(from, start), body.substring(start, end), body.substring(end, to));
  }
}
