package org.waybill.server.views;

import java.util.List;

/**
 * A role of an event and who fills it.
 *
 * @param role the role, as the claim format names it
 * @param parties who fills it
 * @param inferred whether the context supplied it and not the sentence
 */
public record RoleWords(String role, List<PartyWords> parties, boolean inferred) {

  /** Copies the list. */
  public RoleWords {
    parties = List.copyOf(parties);
  }
}
