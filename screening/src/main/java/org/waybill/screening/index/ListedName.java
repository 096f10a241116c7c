package org.waybill.screening.index;

import org.waybill.model.watchlist.Entry;
import org.waybill.model.watchlist.EntryName;
import org.waybill.screening.name.PartyName;
import org.waybill.screening.name.Role;
import org.waybill.screening.name.Token;

/**
 * A name on a list, taken apart.
 *
 * @param entry whose it is
 * @param name the name as the list has it
 * @param parsed the name taken apart
 * @param person whether it is compared as a person's
 * @param telling how many of its words tell apart who bears it
 * @param weight how much these weigh together
 * @param initials whether it has initials
 */
public record ListedName(
    Entry entry,
    EntryName name,
    PartyName parsed,
    boolean person,
    int telling,
    double weight,
    boolean initials) {

  /** A name with what its words amount to. */
  public static ListedName of(Entry entry, EntryName name, PartyName parsed, boolean person) {
    return new ListedName(
        entry,
        name,
        parsed,
        person,
        (int) parsed.tokens().stream().filter(token -> token.role().tellsApart()).count(),
        weight(parsed),
        parsed.tokens().stream().anyMatch(token -> token.role() == Role.INITIAL));
  }

  /** How much the words of a name weigh that tell apart who bears it. */
  static double weight(PartyName name) {
    return name.tokens().stream()
        .filter(token -> token.role().tellsApart())
        .mapToDouble(Token::weight)
        .sum();
  }
}
