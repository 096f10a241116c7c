package org.waybill.server.pages;

import java.util.List;
import org.waybill.ledger.Decision;
import org.waybill.ledger.Ledger;
import org.waybill.ledger.SecondLook;
import org.waybill.server.views.ClaimView;
import org.waybill.server.views.DecisionList;
import org.waybill.server.views.DecisionList.LookView;
import org.waybill.server.views.DecisionView;
import org.waybill.server.views.Pager;

/** What analysts decided, newest first, and what wants a second look. */
public final class DecisionsPage implements Page {

  private final Ledger ledger;

  /** The decisions in a ledger. */
  public DecisionsPage(Ledger ledger) {
    this.ledger = ledger;
  }

  @Override
  public String path() {
    return "/decisions";
  }

  @Override
  public Answer answer(Question question) {
    org.waybill.ledger.Page<Decision> decisions = ledger.decisions(question.page());
    return new Answer(
        question.words().text("nav.decisions"),
        "decisions",
        new DecisionList(
            decisions.items().stream().map(DecisionView::of).toList(),
            question.one("after").isPresent()
                ? List.of()
                : ledger.secondLooks().stream().map(look -> view(look, question)).toList(),
            Pager.of(path(), question.parameters(), decisions.next())),
        () -> Json.list(decisions.items(), decisions.next(), Json::decision));
  }

  private static LookView view(SecondLook look, Question question) {
    return new LookView(
        ClaimView.of(look.decided(), question.words()),
        look.successor().stream().map(now -> ClaimView.of(now, question.words())).toList());
  }
}
