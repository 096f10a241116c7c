package org.waybill.server.pages;

import java.util.List;
import java.util.Map;
import org.waybill.ledger.KeptParty;
import org.waybill.ledger.Ledger;
import org.waybill.ledger.PageRequest;
import org.waybill.ledger.exposure.KeptHit;
import org.waybill.server.views.Link;
import org.waybill.server.views.Pager;
import org.waybill.server.views.PartyList;
import org.waybill.server.views.PartyList.PartyRow;

/** Who takes part in claims, or who says them. */
public final class PartiesPage implements Page {

  private final Ledger ledger;
  private final boolean sources;

  private PartiesPage(Ledger ledger, boolean sources) {
    this.ledger = ledger;
    this.sources = sources;
  }

  /** Those who take part, by the number of their claims. */
  public static PartiesPage ofParties(Ledger ledger) {
    return new PartiesPage(ledger, false);
  }

  /** Those who say what is claimed, by how much they say. */
  public static PartiesPage ofSources(Ledger ledger) {
    return new PartiesPage(ledger, true);
  }

  @Override
  public String path() {
    return sources ? "/sources" : "/parties";
  }

  @Override
  public Answer answer(Question question) {
    PageRequest page = question.page();
    org.waybill.ledger.Page<KeptParty> parties =
        sources ? ledger.sources(page) : ledger.parties(page);
    Map<String, List<KeptHit>> hits =
        ledger
            .screenings()
            .hitsOf(parties.items().stream().map(kept -> kept.party().key()).toList());
    return new Answer(
        question.words().text("nav" + path().replace('/', '.')),
        "parties",
        new PartyList(
            sources,
            parties.items().stream().map(kept -> row(kept, hits)).toList(),
            Pager.of(path(), question.parameters(), parties.next())),
        () ->
            Json.list(
                parties.items(),
                parties.next(),
                kept -> Json.party(kept).put("hits", open(kept.party().key(), hits))));
  }

  /** How many hits of a party nobody cleared. */
  private static long open(String key, Map<String, List<KeptHit>> hits) {
    return hits.getOrDefault(key, List.of()).stream()
        .filter(kept -> kept.cleared().isEmpty())
        .count();
  }

  private PartyRow row(KeptParty kept, Map<String, List<KeptHit>> hits) {
    String key = kept.party().key();
    return new PartyRow(
        key,
        kept.party().name(),
        kept.party().type().code(),
        kept.party().of().orElse(""),
        kept.claims(),
        kept.said(),
        kept.grade().code(),
        Link.to("/party", "key", key),
        sources ? Link.to("/claims", "source", key) : Link.party(key),
        open(key, hits));
  }
}
