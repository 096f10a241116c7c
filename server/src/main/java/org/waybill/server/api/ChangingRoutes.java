package org.waybill.server.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.waybill.ledger.AddOutcome;
import org.waybill.ledger.Analyst;
import org.waybill.ledger.Correction;
import org.waybill.ledger.Decision;
import org.waybill.ledger.KeptReport;
import org.waybill.ledger.Ledger;
import org.waybill.model.Coded;
import org.waybill.model.Reliability;
import org.waybill.server.changes.AddedReports;
import org.waybill.server.pages.Json;

/** What programs change. */
final class ChangingRoutes {

  private static final int OK = 200;
  private static final int CREATED = 201;

  private final Ledger ledger;
  private final AddedReports added;

  ChangingRoutes(Ledger ledger, AddedReports added) {
    this.ledger = ledger;
    this.added = added;
  }

  /** All of them, by the name of their operation. */
  Map<String, Route> all() {
    Map<String, Route> routes = new LinkedHashMap<>();
    routes.put("addReport", this::add);
    routes.put("decide", this::decide);
    routes.put(
        "undo", request -> made(ledger.undo(Long.parseLong(request.path("number")), by(request))));
    routes.put(
        "merge",
        request -> made(ledger.merge(request.path("key"), request.text("into"), by(request))));
    routes.put("split", request -> made(ledger.split(request.path("key"), by(request))));
    routes.put(
        "grade",
        request ->
            made(
                ledger.grade(
                    request.path("key"),
                    Coded.of(Reliability.class, request.text("reliability")),
                    by(request))));
    return routes;
  }

  private Reply decide(Request request) {
    String claim = request.path("id");
    ReadingRoutes.known(ledger, claim);
    return made(
        switch (request.text("kind")) {
          case "accept" -> ledger.accept(claim, by(request));
          case "reject" -> ledger.reject(claim, by(request));
          case "keep" -> ledger.keep(claim, by(request));
          case "take" -> ledger.take(claim, by(request));
          default -> {
            Map<String, String> fields = new LinkedHashMap<>();
            request
                .body()
                .path("fields")
                .properties()
                .forEach(field -> fields.put(field.getKey(), field.getValue().asText()));
            yield ledger.correct(claim, new Correction(fields), by(request));
          }
        });
  }

  private Reply add(Request request) {
    AddOutcome outcome = added.one((ObjectNode) request.body()).outcome();
    KeptReport kept =
        ledger
            .report(outcome.report())
            .orElseThrow(() -> new IllegalStateException("an added report is not there"));
    ObjectNode node = Json.report(kept);
    ArrayNode items = node.putArray("items");
    ledger.claimsOf(kept.key()).forEach(claim -> items.add(Json.claim(claim)));
    int status =
        switch (outcome) {
          case AddOutcome.Added ignored -> CREATED;
          case AddOutcome.NewVersion ignored -> CREATED;
          case AddOutcome.Printing ignored -> OK;
          case AddOutcome.Unchanged ignored -> OK;
        };
    return new Reply(status, Json.text(node), Optional.empty());
  }

  private static Reply made(Decision decision) {
    return Reply.created(Json.decision(decision));
  }

  private Analyst by(Request request) {
    return new Analyst(request.who(), request.text("why"));
  }
}
