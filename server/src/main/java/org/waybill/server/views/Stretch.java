package org.waybill.server.views;

import java.util.List;

/**
 * A stretch of a report's text in which the same claims have their evidence.
 *
 * @param text the words
 * @param claims the ids of the claims whose evidence this is part of, the innermost first; none for
 *     text that no claim was read from
 * @param kind the kind of the innermost claim; empty if there is none
 * @param role the role of the party that the words name, as the claim format has it; "source" for
 *     who says it; empty if they name none
 */
public record Stretch(String text, List<String> claims, String kind, String role) {

  /** Copies the list. */
  public Stretch {
    claims = List.copyOf(claims);
  }

  /** The claim that a click leads to. */
  public String first() {
    return claims.isEmpty() ? "" : claims.getFirst();
  }
}
