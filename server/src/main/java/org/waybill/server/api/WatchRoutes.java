package org.waybill.server.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waybill.ledger.Analyst;
import org.waybill.ledger.Ledger;
import org.waybill.ledger.Page;
import org.waybill.ledger.exposure.ExposureQuery;
import org.waybill.ledger.lists.ListVersion;
import org.waybill.model.DateRange;
import org.waybill.model.InvalidValueException;
import org.waybill.server.pages.ExposurePage;
import org.waybill.server.pages.Json;
import org.waybill.server.pages.ListsPage;
import org.waybill.server.pages.NotFoundException;
import org.waybill.server.pages.ScreenPage;
import org.waybill.usecases.exposure.LatestLists;
import org.waybill.usecases.exposure.ListsInUse;
import org.waybill.usecases.regimes.RegimeJson;
import org.waybill.usecases.regimes.ShowRegimes;
import org.waybill.usecases.screening.ScreeningLines;

/** What lists and regimes have on parties, and which of it analysts cleared. */
final class WatchRoutes {

  private final Ledger ledger;
  private final LatestLists lists;
  private final ShowRegimes regimes;

  WatchRoutes(Ledger ledger, LatestLists lists, ShowRegimes regimes) {
    this.ledger = ledger;
    this.lists = lists;
    this.regimes = regimes;
  }

  /** All of them, by the name of their operation. */
  Map<String, Route> all() {
    Map<String, Route> routes = new LinkedHashMap<>();
    routes.put("listExposure", this::exposure);
    routes.put("clearHit", this::clear);
    routes.put("listLists", request -> versions(ledger.lists().newest()));
    routes.put("listVersions", this::versionsOf);
    routes.put("screen", this::screen);
    routes.put("listRegimes", this::regimes);
    return routes;
  }

  private Reply exposure(Request request) {
    return Reply.page(
        ledger
            .screenings()
            .exposed(
                new ExposureQuery(
                    request.one("party"),
                    request.one("list"),
                    request.one("cleared").map(Boolean::parseBoolean)),
                request.page()),
        ExposurePage::json);
  }

  private Reply clear(Request request) {
    return Reply.created(
        Json.decision(
            ledger
                .screenings()
                .clear(request.path("id"), new Analyst(request.who(), request.text("why")))));
  }

  private Reply versionsOf(Request request) {
    List<ListVersion> versions = ledger.lists().versions(request.path("list"));
    if (versions.isEmpty()) {
      throw new NotFoundException("the ledger keeps no list '" + request.path("list") + "'");
    }
    return versions(versions);
  }

  private static Reply versions(List<ListVersion> versions) {
    return Reply.page(new Page<>(versions, Optional.empty()), ListsPage::json);
  }

  private Reply screen(Request request) {
    String answer =
        ScreeningLines.of(
            ScreenPage.screened(
                lists.get(),
                request.one("name").orElse(""),
                request.one("type").orElse(""),
                request.one("born").orElse(""),
                request.one("country").orElse(""),
                request.one("threshold").map(ScreenPage::threshold).orElse(ListsInUse.THRESHOLD)));
    return new Reply(200, answer, Optional.empty());
  }

  private Reply regimes(Request request) {
    Optional<DateRange> on = request.one("on").map(WatchRoutes::days);
    ObjectNode node = Json.object();
    ArrayNode items = node.putArray("items");
    regimes
        .list(request.one("authority"), request.one("target"), on)
        .forEach(regime -> items.addRawValue(new RawValue(RegimeJson.line(regime))));
    node.putNull("next");
    return new Reply(200, Json.text(node), Optional.empty());
  }

  private static DateRange days(String written) {
    return DateRange.ofEdtf(written)
        .orElseThrow(
            () -> new InvalidValueException("'" + written + "' is no EDTF date; write 2023-09"));
  }
}
