package org.waybill.server.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.waybill.ledger.DossierQuery;
import org.waybill.ledger.KeptClaim;
import org.waybill.ledger.KeptReport;
import org.waybill.ledger.Ledger;
import org.waybill.ledger.Page;
import org.waybill.ledger.Period;
import org.waybill.ledger.ReportQuery;
import org.waybill.ledger.SecondLook;
import org.waybill.ledger.dossier.Dossier;
import org.waybill.ledger.dossier.Relation;
import org.waybill.model.Coded;
import org.waybill.model.MaterielCategory;
import org.waybill.model.Stage;
import org.waybill.server.pages.Json;
import org.waybill.server.pages.KnownConsequences;
import org.waybill.server.pages.NotFoundException;
import org.waybill.usecases.ExportClaims;
import org.waybill.usecases.asking.ClaimQuestion;
import org.waybill.usecases.dossiers.DossierJson;
import org.waybill.usecases.dossiers.ShowDossiers;

/** What programs read. */
final class ReadingRoutes {

  private final Ledger ledger;
  private final KnownConsequences consequences;

  ReadingRoutes(Ledger ledger, KnownConsequences consequences) {
    this.ledger = ledger;
    this.consequences = consequences;
  }

  /** All of them, by the name of their operation. */
  Map<String, Route> all() {
    Map<String, Route> routes = new LinkedHashMap<>();
    routes.put("listClaims", request -> claims(request, request.asked()));
    routes.put("listContacts", this::contacts);
    routes.put("getClaim", this::claim);
    routes.put("listReports", this::reports);
    routes.put("getReport", this::report);
    routes.put("listClaimsOfReport", this::claimsOfReport);
    routes.put("search", this::search);
    routes.put("listDossiers", this::dossiers);
    routes.put("getDossier", this::dossier);
    routes.put("listParties", request -> Reply.page(ledger.parties(request.page()), Json::party));
    routes.put("listSources", request -> Reply.page(ledger.sources(request.page()), Json::party));
    routes.put(
        "listDecisions", request -> Reply.page(ledger.decisions(request.page()), Json::decision));
    routes.put("listSecondLooks", request -> whole(ledger.secondLooks(), ReadingRoutes::look));
    return routes;
  }

  private Reply contacts(Request request) {
    Map<String, List<String>> asked = new HashMap<>(request.asked());
    asked.put("kind", List.of("contact"));
    return claims(request, asked);
  }

  private Reply claims(Request request, Map<String, List<String>> asked) {
    return Reply.page(ledger.claims(ClaimQuestion.query(asked), request.page()), Json::claim);
  }

  private Reply claim(Request request) {
    String id = request.path("id");
    KeptClaim kept = known(ledger, id);
    ObjectNode node = Json.claim(kept);
    node.putRawValue("asRead", new RawValue(ExportClaims.line(kept.asRead())));
    ArrayNode decisions = node.putArray("decisions");
    ledger.history(id).forEach(decision -> decisions.add(Json.decision(decision)));
    return Reply.of(node);
  }

  /** The claim with an id; nothing is there if the ledger does not have it. */
  static KeptClaim known(Ledger ledger, String id) {
    return ledger
        .claim(id)
        .orElseThrow(() -> new NotFoundException("the ledger has no claim '" + id + "'"));
  }

  private Reply reports(Request request) {
    Period published =
        ClaimQuestion.query(
                Map.of(
                    "from",
                    request.one("from").stream().toList(),
                    "before",
                    request.one("before").stream().toList()))
            .published();
    ReportQuery query =
        new ReportQuery(
            Set.copyOf(request.all("outlet")),
            Set.copyOf(request.all("lang")),
            published,
            request.is("origins"),
            request.is("versions"));
    return Reply.page(ledger.reports(query, request.page()), Json::report);
  }

  private Reply report(Request request) {
    KeptReport kept = keptReport(request);
    return Reply.of(Json.report(kept).put("text", kept.report().body()));
  }

  private Reply claimsOfReport(Request request) {
    return whole(ledger.claimsOf(keptReport(request).key()), Json::claim);
  }

  private KeptReport keptReport(Request request) {
    String id = request.path("id");
    return ledger
        .report(id)
        .orElseThrow(() -> new NotFoundException("the ledger has no report '" + id + "'"));
  }

  private Reply search(Request request) {
    return Reply.page(ledger.search(request.one("q").orElse(""), request.page()), Json::report);
  }

  private Reply dossiers(Request request) {
    DossierQuery query =
        new DossierQuery(
            request.one("supplier"),
            request.one("recipient"),
            request.one("party"),
            request.one("category").map(code -> Coded.of(MaterielCategory.class, code)),
            request.one("stage").map(code -> Coded.of(Stage.class, code)));
    Page<Dossier> page = new ShowDossiers(ledger).page(query, request.page());
    ObjectNode node = Json.object();
    ArrayNode items = node.putArray("items");
    page.items().forEach(dossier -> items.addRawValue(new RawValue(DossierJson.line(dossier))));
    node.put("next", page.next().orElse(null));
    return new Reply(200, Json.text(node), page.next());
  }

  private Reply dossier(Request request) {
    String supplier = request.path("supplier");
    String recipient = request.path("recipient");
    Relation relation =
        request.is("open")
            ? Relation.between(supplier, recipient)
            : Relation.directed(supplier, recipient);
    Dossier dossier = ledger.dossier(relation);
    if (dossier.courses().isEmpty() && dossier.touches().isEmpty()) {
      throw new NotFoundException("the ledger has no dossier " + relation);
    }
    KnownConsequences.Known known = consequences.of(relation);
    String answer = DossierJson.line(dossier, known.regimes(), known.listed());
    return new Reply(200, answer, Optional.empty());
  }

  private static ObjectNode look(SecondLook look) {
    ObjectNode node = Json.object();
    node.set("decided", Json.claim(look.decided()));
    look.successor()
        .ifPresentOrElse(
            claim -> node.set("successor", Json.claim(claim)), () -> node.putNull("successor"));
    node.put("since", look.since().toString());
    return node;
  }

  private static <T> Reply whole(List<T> items, Function<T, ObjectNode> form) {
    return Reply.page(new Page<>(items, Optional.empty()), form);
  }
}
