package org.waybill.server.pages;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import java.util.List;
import java.util.Optional;
import org.waybill.model.DateRange;
import org.waybill.model.InvalidValueException;
import org.waybill.model.regime.Regime;
import org.waybill.server.views.ProvisionView;
import org.waybill.server.views.RegimeList;
import org.waybill.server.views.RegimeList.RegimeView;
import org.waybill.usecases.regimes.RegimeJson;
import org.waybill.usecases.regimes.RegimeWords;
import org.waybill.usecases.regimes.ShowRegimes;

/** Embargoes and sanctions regimes, with their paragraphs. */
public final class RegimesPage implements Page {

  private final ShowRegimes show;

  /** The regimes that there are. */
  public RegimesPage(ShowRegimes show) {
    this.show = show;
  }

  @Override
  public String path() {
    return "/regimes";
  }

  @Override
  public Answer answer(Question question) {
    Optional<DateRange> on = question.one("on").map(RegimesPage::days);
    List<Regime> regimes = show.list(question.one("authority"), question.one("target"), on);
    return new Answer(
        question.words().text("nav.regimes"),
        "regimes",
        new RegimeList(
            regimes.stream().map(regime -> view(regime, on)).toList(),
            question.one("target").orElse(""),
            question.one("authority").orElse(""),
            question.one("on").orElse(""),
            show.list(Optional.empty(), Optional.empty(), Optional.empty()).stream()
                .map(regime -> regime.authority().code())
                .distinct()
                .toList()),
        () -> json(regimes));
  }

  private static DateRange days(String written) {
    return DateRange.ofEdtf(written)
        .orElseThrow(() ->
            new InvalidValueException("'" + written + "' is no date; write 2023-09 or 2023-09-05"));
  }

  private static RegimeView view(Regime regime, Optional<DateRange> on) {
    return new RegimeView(
        regime.id(),
        regime.name(),
        regime.authority().code(),
        RegimeWords.days(regime.start(), regime.end()),
        regime.provisions().stream()
            .filter(provision -> on.map(provision::isInForce).orElse(true))
            .map(provision -> ProvisionView.of(regime, provision))
            .toList());
  }

  private static String json(List<Regime> regimes) {
    ObjectNode node = Json.object();
    ArrayNode items = node.putArray("items");
    regimes.forEach(regime -> items.addRawValue(new RawValue(RegimeJson.line(regime))));
    node.putNull("next");
    return Json.text(node);
  }
}
