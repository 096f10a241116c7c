package org.waybill.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.waybill.model.Party;
import org.waybill.model.PartyType;
import org.waybill.model.Source;
import org.waybill.model.Speaker;

/** Parties and speakers in a few words. */
final class PartyText {

  private PartyText() {}

  /** {@code Corea del Norte (KP), Wagner}; a question mark where the text leaves it open. */
  static String of(List<Party> parties) {
    return parties.isEmpty()
        ? "?"
        : parties.stream().map(PartyText::of).collect(Collectors.joining(", "));
  }

  /** The chain, the nearest speaker first; the outlet, which the heading names, only if alone. */
  static String of(Source source) {
    List<Speaker> chain = source.chain();
    boolean byOthers = chain.size() > 1 && chain.getLast().party().type() == PartyType.OUTLET;
    return chain.subList(0, byOthers ? chain.size() - 1 : chain.size()).stream()
        .map(speaker -> of(speaker.party()))
        .collect(Collectors.joining(", in "));
  }

  /** The name, and behind it the id or, of a person, whom they belong to, where that says more. */
  private static String of(Party party) {
    Optional<String> known = party.type() == PartyType.PERSON ? party.of() : party.id();
    return party.name()
        + known.filter(id -> !id.equals(party.name())).map(id -> " (" + id + ")").orElse("");
  }
}
