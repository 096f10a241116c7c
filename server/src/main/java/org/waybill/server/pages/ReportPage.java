package org.waybill.server.pages;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.waybill.ledger.KeptClaim;
import org.waybill.ledger.KeptReport;
import org.waybill.ledger.Ledger;
import org.waybill.server.views.ClaimView;
import org.waybill.server.views.MarkedText;
import org.waybill.server.views.OneReport;
import org.waybill.server.views.ReportView;

/** One report: its text with the evidence marked, and its claims beside it. */
public final class ReportPage implements Page {

  private final Ledger ledger;

  /** The reports of a ledger. */
  public ReportPage(Ledger ledger) {
    this.ledger = ledger;
  }

  @Override
  public String path() {
    return "/report";
  }

  @Override
  public Answer answer(Question question) {
    String id = question.required("id");
    KeptReport kept =
        ledger
            .report(id)
            .orElseThrow(() -> new NotFoundException("the ledger has no report '" + id + "'"));
    List<KeptClaim> claims = ledger.claimsOf(kept.key());
    return new Answer(
        ReportView.of(kept).title(),
        "report",
        new OneReport(
            ReportView.of(kept),
            MarkedText.of(kept.report().body(), claims),
            claims.stream().map(claim -> ClaimView.of(claim, question.words())).toList()),
        () -> {
          ObjectNode node = Json.report(kept);
          node.put("text", kept.report().body());
          ArrayNode array = node.putArray("items");
          claims.forEach(claim -> array.add(Json.claim(claim)));
          return Json.text(node);
        });
  }
}
