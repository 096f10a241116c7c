package org.waybill.server.pages;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.waybill.ledger.Ledger;
import org.waybill.ledger.PageRequest;
import org.waybill.ledger.exposure.ExposedParty;
import org.waybill.ledger.exposure.ExposureQuery;
import org.waybill.model.InvalidValueException;
import org.waybill.server.views.ExposedView;
import org.waybill.server.views.ExposureList;
import org.waybill.server.views.Pager;
import org.waybill.usecases.exposure.ExposureJson;

/** The parties that resemble entries of lists. */
public final class ExposurePage implements Page {

  private static final int ROWS = 25;

  private final Ledger ledger;

  /** The exposure of a ledger. */
  public ExposurePage(Ledger ledger) {
    this.ledger = ledger;
  }

  @Override
  public String path() {
    return "/exposure";
  }

  @Override
  public Answer answer(Question question) {
    ExposureQuery query =
        new ExposureQuery(
            question.one("party"),
            question.one("list"),
            question.one("cleared").map(ExposurePage::isYes));
    org.waybill.ledger.Page<ExposedParty> parties =
        ledger.screenings().exposed(query, question.page(ROWS));
    return new Answer(
        question.words().text("nav.exposure"),
        "exposure",
        new ExposureList(
            parties.items().stream().map(party -> ExposedView.of(party, question.words())).toList(),
            ledger.lists().newest().stream().map(version -> version.about().list()).toList(),
            question.one("list").orElse(""),
            question.one("cleared").orElse(""),
            Pager.of(path(), question.parameters(), parties.next())),
        () -> Json.list(parties.items(), parties.next(), ExposurePage::json));
  }

  /**
   * Whether it is asked for what is cleared.
   *
   * @throws InvalidValueException if it is neither yes nor no
   */
  public static boolean isYes(String word) {
    return switch (word) {
      case "yes" -> true;
      case "no" -> false;
      default -> throw new InvalidValueException("cleared is yes or no, not '" + word + "'");
    };
  }

  /** A party with its hits. */
  public static ObjectNode json(ExposedParty party) {
    ObjectNode node = Json.object();
    ExposureJson.write(node, party);
    return node;
  }

  /** The party with its hits, whether there are some or not; empty if there is no such party. */
  static Optional<ExposedParty> party(Ledger ledger, String key) {
    return ledger.screenings().exposed(ExposureQuery.of(key), PageRequest.first(1)).items().stream()
        .findFirst()
        .or(() -> ledger.party(key).map(kept -> new ExposedParty(kept, List.of(), List.of())));
  }
}
