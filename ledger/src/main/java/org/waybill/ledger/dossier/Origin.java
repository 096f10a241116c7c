package org.waybill.ledger.dossier;

import java.util.List;
import org.waybill.model.Party;
import org.waybill.model.PartyType;
import org.waybill.model.Source;
import org.waybill.model.Speaker;

/**
 * The principal behind a source, on whose word a claim rests. Claims of one origin corroborate each
 * other no more than one claim does.
 *
 * @param name the id of a state or organisation, or a name
 * @param outlet whether an outlet says it in its own voice
 */
public record Origin(String name, boolean outlet) implements Comparable<Origin> {

  /**
   * The origin of a claim.
   *
   * <p>Outlets hand on what others say: where anybody but an outlet speaks, it is the outermost of
   * those, since what is nearer reached us by their word alone ("Trump says that Iran says" rests
   * on Trump), and a person stands for the state or organisation that they belong to. Where only
   * outlets speak, it is the one nearest to what is said; where that is the outlet that printed the
   * report, it is the one that printed it first.
   *
   * @param source the chain of speakers
   * @param printedBy the outlet of the report
   * @param firstPrintedBy the outlet of the earliest report that this one is a near-duplicate of;
   *     the same as {@code printedBy} if there is none
   */
  public static Origin of(Source source, String printedBy, String firstPrintedBy) {
    List<Party> speakers =
        source.chain().stream()
            .map(Speaker::party)
            .filter(party -> party.type() != PartyType.OUTLET)
            .toList();
    if (!speakers.isEmpty()) {
      Party voucher = speakers.getLast();
      return new Origin(
          voucher.type() == PartyType.COMPANY ? voucher.key() : Relation.principal(voucher), false);
    }
    Party outlet = source.nearest().party();
    boolean own = outlet.name().equals(printedBy) || outlet.key().equals(printedBy);
    return new Origin(own ? firstPrintedBy : outlet.key(), true);
  }

  @Override
  public int compareTo(Origin other) {
    int order = name.compareTo(other.name);
    return order == 0 ? Boolean.compare(outlet, other.outlet) : order;
  }
}
