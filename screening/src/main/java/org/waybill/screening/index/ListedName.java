package org.waybill.screening.index;

import java.util.List;
import org.waybill.screening.name.PartyName;
import org.waybill.screening.name.Role;
import org.waybill.screening.name.Token;

/**
 * A name on the lists, taken apart, with all who bear it.
 *
 * @param parsed the name taken apart
 * @param bearers the entries that have it
 * @param telling how many of its words tell apart who bears it
 * @param weight how much these weigh together, without initials
 * @param initials how many of them are initials
 */
public record ListedName(
    PartyName parsed, List<Bearer> bearers, int telling, double weight, int initials) {

  /** Copies the list. */
  public ListedName {
    bearers = List.copyOf(bearers);
  }

  /** A name with what its words amount to. */
  public static ListedName of(PartyName parsed, List<Bearer> bearers) {
    return new ListedName(parsed, bearers, telling(parsed), weight(parsed), initials(parsed));
  }

  /** How many words of a name tell apart who bears it. */
  static int telling(PartyName name) {
    int telling = 0;
    for (Token token : name.tokens()) {
      telling += token.role().tellsApart() ? 1 : 0;
    }
    return telling;
  }

  /** How much the words of a name weigh that tell apart who bears it; initials left out. */
  static double weight(PartyName name) {
    double weight = 0;
    for (Token token : name.tokens()) {
      boolean counts = token.role().tellsApart() && token.role() != Role.INITIAL;
      weight += counts ? token.weight() : 0;
    }
    return weight;
  }

  /** How many initials a name has. */
  static int initials(PartyName name) {
    int initials = 0;
    for (Token token : name.tokens()) {
      initials += token.role() == Role.INITIAL ? 1 : 0;
    }
    return initials;
  }

  /** Whether countries are all that tells apart who bears a name. */
  static boolean onlyCountries(PartyName name) {
    for (Token token : name.tokens()) {
      if (token.role().tellsApart() && !token.isCountry()) {
        return false;
      }
    }
    return true;
  }
}
