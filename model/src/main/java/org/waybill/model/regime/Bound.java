package org.waybill.model.regime;

import java.time.LocalDate;
import java.util.List;
import org.waybill.model.DateRange;

/**
 * Whom a provision binds.
 *
 * @param code {@code all} for all states, else the name of a group of states in the data
 * @param members the states of the group, with when they belonged to it; empty for all states
 */
public record Bound(String code, List<Member> members) {

  /** All states. */
  public static final Bound ALL_STATES = new Bound("all", List.of());

  /** Copies the list. */
  public Bound {
    members = List.copyOf(members);
  }

  /** Whether it binds all states. */
  public boolean isAll() {
    return members.isEmpty();
  }

  /** Whether it bound a state on some day of a range. */
  public boolean binds(String state, DateRange days) {
    return isAll()
        || members.stream()
            .anyMatch(member -> member.state().equals(state) && meet(member.during(), days));
  }

  private static boolean meet(DateRange one, DateRange other) {
    return !one.isBefore(other) && !other.isBefore(one);
  }

  /**
   * A state of a group.
   *
   * @param state its ISO 3166-1 alpha-2 code
   * @param during the days that it belonged to the group
   */
  public record Member(String state, DateRange during) {

    /** Whether it belonged to the group on a day. */
    public boolean isOn(LocalDate day) {
      return !during.earliest().map(day::isBefore).orElse(false)
          && !during.latest().map(day::isAfter).orElse(false);
    }
  }
}
