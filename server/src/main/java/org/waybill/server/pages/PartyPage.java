package org.waybill.server.pages;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.waybill.ledger.Ledger;
import org.waybill.ledger.exposure.ExposedParty;
import org.waybill.model.Party;
import org.waybill.model.PartyType;
import org.waybill.server.views.ExposedView;
import org.waybill.server.views.Link;
import org.waybill.server.views.OneParty;
import org.waybill.server.views.ProvisionView;
import org.waybill.usecases.exposure.ShowExposure;

/** One party: what it resembles on lists, what is against it by name, and where it is met. */
public final class PartyPage implements Page {

  private final Ledger ledger;
  private final ShowExposure exposure;

  /**
   * The parties of a ledger.
   *
   * @param ledger the ledger
   * @param exposure tells which regimes are against them
   */
  public PartyPage(Ledger ledger, ShowExposure exposure) {
    this.ledger = ledger;
    this.exposure = exposure;
  }

  @Override
  public String path() {
    return "/party";
  }

  @Override
  public Answer answer(Question question) {
    String key = question.required("key");
    ExposedParty exposed =
        ExposurePage.party(ledger, key)
            .orElseThrow(() -> new NotFoundException("the ledger has no party '" + key + "'"));
    Party party = exposed.party().party();
    List<ShowExposure.Against> against = exposure.regimesAgainst(key);
    boolean screened =
        party.type() != PartyType.STATE
            && party.type() != PartyType.OUTLET
            && !ledger.lists().newest().isEmpty();
    return new Answer(
        question.words().name(party.name()),
        "party",
        new OneParty(
            ExposedView.of(exposed, question.words()),
            exposed.party().mergedInto(),
            screened,
            exposed.party().grade().code(),
            Link.party(key),
            Link.to("/claims", "source", key),
            Link.to("/dossiers", "party", key),
            against.stream()
                .map(found -> ProvisionView.of(found.regime(), found.provision()))
                .toList()),
        () -> json(exposed, against));
  }

  private static String json(ExposedParty exposed, List<ShowExposure.Against> against) {
    ObjectNode node = ExposurePage.json(exposed);
    node.put("mergedInto", exposed.party().mergedInto().orElse(null));
    node.put("reliability", exposed.party().grade().code());
    ArrayNode regimes = node.putArray("regimes");
    for (ShowExposure.Against found : against) {
      ObjectNode child = regimes.addObject();
      child.put("regime", found.regime().id());
      child.put("authority", found.regime().authority().code());
      child.put("name", found.regime().name());
      child.put("instrument", found.provision().instrument().name());
      child.put("paragraph", found.provision().paragraph());
      child.put("direction", found.provision().direction().code());
      child.put("effect", found.provision().effect().code());
      child.put("start", found.provision().start().toString());
      child.put("says", found.provision().says());
      child.put("url", found.provision().instrument().address().toString());
    }
    return Json.text(node);
  }
}
