package org.waybill.server.pages;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import org.waybill.ledger.DossierQuery;
import org.waybill.ledger.Ledger;
import org.waybill.ledger.PageRequest;
import org.waybill.ledger.dossier.Dossier;
import org.waybill.ledger.dossier.DossierSummary;
import org.waybill.model.Coded;
import org.waybill.model.MaterielCategory;
import org.waybill.model.Stage;
import org.waybill.server.views.DossierList;
import org.waybill.server.views.DossierRow;
import org.waybill.server.views.Pager;
import org.waybill.usecases.dossiers.DossierJson;
import org.waybill.usecases.dossiers.ShowDossiers;

/** The dossiers: one for each supplier and recipient. */
public final class DossiersPage implements Page {

  /** Fewer than elsewhere, since what changed is worked out from all claims of its dossier. */
  private static final int ROWS = 20;

  private final Ledger ledger;

  /** The dossiers of a ledger. */
  public DossiersPage(Ledger ledger) {
    this.ledger = ledger;
  }

  @Override
  public String path() {
    return "/dossiers";
  }

  @Override
  public Answer answer(Question question) {
    DossierQuery query =
        new DossierQuery(
            question.one("supplier"),
            question.one("recipient"),
            question.one("party"),
            question.one("category").map(code -> Coded.of(MaterielCategory.class, code)),
            question.one("stage").map(code -> Coded.of(Stage.class, code)));
    PageRequest asked = question.page(ROWS);
    ShowDossiers show = new ShowDossiers(ledger);
    org.waybill.ledger.Page<DossierSummary> dossiers = show.summaries(query, asked);
    return new Answer(
        question.words().text("nav.dossiers"),
        "dossiers",
        new DossierList(
            dossiers.items().stream()
                .map(dossier -> DossierRow.of(dossier, question.words()))
                .toList(),
            question.one("party").orElse(""),
            question.one("category").orElse(""),
            question.one("stage").orElse(""),
            Pager.of(path(), question.parameters(), dossiers.next())),
        () -> {
          org.waybill.ledger.Page<Dossier> whole = show.page(query, asked);
          return Json.list(whole.items(), whole.next(), DossiersPage::json);
        });
  }

  private static ObjectNode json(Dossier dossier) {
    ObjectNode node = Json.object();
    node.putRawValue("dossier", new RawValue(DossierJson.line(dossier)));
    return node;
  }
}
