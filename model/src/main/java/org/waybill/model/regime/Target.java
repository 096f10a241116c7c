package org.waybill.model.regime;

import java.util.List;
import org.waybill.model.InvalidValueException;
import org.waybill.model.Party;
import org.waybill.model.PartyType;

/**
 * Whom a provision is against.
 *
 * @param states ISO 3166-1 alpha-2 codes of the states concerned; of a group, where it fights
 * @param forces whom in these states
 * @param groups names of armed groups and other parties that are meant by name
 */
public record Target(List<String> states, Forces forces, List<String> groups) {

  /** Copies the lists; rejects a target that nobody belongs to. */
  public Target {
    states = List.copyOf(states);
    groups = List.copyOf(groups);
    if (forces == Forces.GROUPS ? groups.isEmpty() : states.isEmpty()) {
      throw new InvalidValueException(
          "a target needs " + (forces == Forces.GROUPS ? "groups" : "states"));
    }
  }

  /** Whether a party is meant: by name, as one of the states, or as belonging to one of them. */
  public boolean includes(Party party) {
    if (party.type() == PartyType.OUTLET) {
      return false;
    }
    if (groups.contains(party.key()) || groups.contains(party.name())) {
      return true;
    }
    return switch (forces) {
      case ALL, PART -> states.contains(home(party));
      case NON_GOVERNMENTAL -> isGroup(party) && states.contains(home(party));
      case GROUPS -> party.of().map(groups::contains).orElse(false);
    };
  }

  /**
   * Whether it is not sure that a party who {@link #includes belongs} is meant: where only a part
   * of the country is, or where its government is not, which a person or company may serve.
   */
  public boolean isUnsureOf(Party party) {
    if (groups.contains(party.key()) || groups.contains(party.name())) {
      return false;
    }
    return switch (forces) {
      case ALL, GROUPS -> false;
      case PART -> true;
      case NON_GOVERNMENTAL -> party.type() != PartyType.ARMED_GROUP;
    };
  }

  private static boolean isGroup(Party party) {
    return party.type() != PartyType.STATE;
  }

  private static String home(Party party) {
    return party.type() == PartyType.STATE ? party.key() : party.of().orElse("");
  }
}
