package org.waybill.server.pages;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.waybill.ledger.KeptClaim;
import org.waybill.ledger.Ledger;
import org.waybill.ledger.PageRequest;
import org.waybill.ledger.ReportQuery;
import org.waybill.ledger.dossier.Flow;
import org.waybill.server.views.ClaimView;
import org.waybill.server.views.FlowPicture;
import org.waybill.server.views.Link;
import org.waybill.server.views.Overview;
import org.waybill.server.views.Overview.FlowRow;
import org.waybill.server.views.ReportView;
import org.waybill.server.views.Words;
import org.waybill.usecases.asking.ClaimQuestion;

/** Who is reported to arm whom, what is new, and what waits to be decided. */
public final class OverviewPage implements Page {

  private static final int FLOWS = 18;
  private static final int NEWEST = 8;

  private final Ledger ledger;

  /** The overview of a ledger. */
  public OverviewPage(Ledger ledger) {
    this.ledger = ledger;
  }

  @Override
  public String path() {
    return "/";
  }

  @Override
  public Answer answer(Question question) {
    Words words = question.words();
    List<Flow> flows = ledger.flows(FLOWS);
    List<KeptClaim> claims =
        ledger
            .claims(
                ClaimQuestion.query(Map.of("kind", List.of("transfer"))), PageRequest.first(NEWEST))
            .items();
    boolean waiting =
        !ledger
            .claims(ClaimQuestion.query(Map.of("decision", List.of("open"))), PageRequest.first(1))
            .items()
            .isEmpty();
    int secondLooks = ledger.secondLooks().size();
    return new Answer(
        words.text("nav.overview"),
        "overview",
        new Overview(
            flows.stream().map(flow -> row(flow, words)).toList(),
            FlowPicture.of(flows, words),
            claims.stream().map(kept -> ClaimView.of(kept, words)).toList(),
            ReportView.of(ledger.reports(ReportQuery.all(), PageRequest.first(NEWEST)).items()),
            waiting,
            secondLooks),
        () -> {
          ObjectNode node = Json.object();
          ArrayNode array = node.putArray("flows");
          for (Flow flow : flows) {
            ObjectNode row = array.addObject();
            row.put("supplier", flow.relation().supplier());
            row.put("recipient", flow.relation().recipient());
            row.put("claims", flow.claims());
          }
          ArrayNode newest = node.putArray("newest");
          claims.forEach(kept -> newest.add(Json.claim(kept)));
          node.put("secondLooks", secondLooks);
          return Json.text(node);
        });
  }

  private static FlowRow row(Flow flow, Words words) {
    return new FlowRow(
        words.principal(flow.relation().supplier()),
        words.principal(flow.relation().recipient()),
        flow.claims(),
        Link.dossier(flow.relation().supplier(), flow.relation().recipient()));
  }
}
