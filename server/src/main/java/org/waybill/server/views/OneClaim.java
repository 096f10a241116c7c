package org.waybill.server.views;

import java.util.List;
import java.util.Optional;

/**
 * A claim with all that is known of it.
 *
 * @param claim the claim as it stands
 * @param asRead what the machine read; empty if the claim stands so
 * @param fields the fields that can be put right, with what they are now
 * @param decisions what was decided on it, oldest first
 */
public record OneClaim(
    ClaimView claim, Optional<ClaimView> asRead, List<Field> fields, List<DecisionView> decisions) {

  /** Copies the lists. */
  public OneClaim {
    fields = List.copyOf(fields);
    decisions = List.copyOf(decisions);
  }

  /**
   * A field that can be put right.
   *
   * @param name its name in the claim format
   * @param value what it is now
   * @param vocabulary what its codes are codes of; empty if it is free text
   * @param choices the codes that it can have; none if it is free text
   */
  public record Field(String name, String value, String vocabulary, List<String> choices) {

    /** Copies the list. */
    public Field {
      choices = List.copyOf(choices);
    }
  }
}
