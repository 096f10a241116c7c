package org.waybill.server.views;

import java.util.List;
import java.util.Optional;
import org.waybill.model.Party;
import org.waybill.model.PartyType;
import org.waybill.model.Source;
import org.waybill.model.Speaker;

/**
 * A party as a page names it.
 *
 * @param name the name that the report has
 * @param id the id, or of a person whom they belong to, where that says more than the name
 * @param href the claims that it takes part in
 */
public record PartyWords(String name, Optional<String> id, String href) {

  static PartyWords of(Party party) {
    Optional<String> known = party.type() == PartyType.PERSON ? party.of() : party.id();
    return new PartyWords(
        party.name(), known.filter(id -> !id.equals(party.name())), Link.party(party.key()));
  }

  static List<PartyWords> of(List<Party> parties) {
    return parties.stream().map(PartyWords::of).toList();
  }

  /** The chain of speakers, the nearest first; the outlet only where it is alone. */
  static List<PartyWords> of(Source source) {
    List<Speaker> chain = source.chain();
    boolean byOthers = chain.size() > 1 && chain.getLast().party().type() == PartyType.OUTLET;
    return chain.subList(0, byOthers ? chain.size() - 1 : chain.size()).stream()
        .map(speaker -> of(speaker.party()))
        .toList();
  }
}
