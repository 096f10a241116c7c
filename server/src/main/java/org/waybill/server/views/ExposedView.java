package org.waybill.server.views;

import java.util.List;
import org.waybill.ledger.exposure.ExposedParty;
import org.waybill.model.Party;

/**
 * A party with the list entries that it resembles.
 *
 * @param key what tells it from others
 * @param name its name
 * @param type its type, as coded
 * @param of whom it belongs to; empty if that is not known
 * @param claims how many claims it takes part in
 * @param said how many claims it is a source of
 * @param href its page
 * @param dossiers the dossiers that its claims are in
 * @param hits the entries, the most alike first
 */
public record ExposedView(
    String key,
    String name,
    String type,
    String of,
    int claims,
    int said,
    String href,
    List<DossierLink> dossiers,
    List<HitView> hits) {

  private static final int SHOWN = 12;

  /** Copies the lists. */
  public ExposedView {
    dossiers = List.copyOf(dossiers);
    hits = List.copyOf(hits);
  }

  /**
   * A dossier.
   *
   * @param name who supplies whom, in words
   * @param href its page
   */
  public record DossierLink(String name, String href) {}

  /** A party of the ledger. */
  public static ExposedView of(ExposedParty exposed, Words words) {
    Party party = exposed.party().party();
    return new ExposedView(
        party.key(),
        party.name(),
        party.type().code(),
        party.of().orElse(""),
        exposed.party().claims(),
        exposed.party().said(),
        Link.to("/party", "key", party.key()),
        exposed.dossiers().stream()
            .limit(SHOWN)
            .map(relation ->
                new DossierLink(
                    words.name(relation.supplier())
                        + (relation.open() ? " – " : " → ")
                        + words.name(relation.recipient()),
                    Link.dossier(relation.supplier(), relation.recipient())))
            .toList(),
        exposed.hits().stream().map(HitView::of).toList());
  }
}
