package org.waybill.server.views;

import java.util.List;
import java.util.Optional;

/**
 * A party.
 *
 * @param party the party with the entries that it resembles
 * @param mergedInto the party that an analyst merged it into
 * @param screened whether it is one of those that are looked for on lists, and lists are kept
 * @param reliability how reliable it is as a source, as coded
 * @param claims the address of the claims that it takes part in
 * @param said the address of what it says
 * @param dossiers the address of its dossiers
 * @param regimes the paragraphs in force against it
 */
public record OneParty(
    ExposedView party,
    Optional<String> mergedInto,
    boolean screened,
    String reliability,
    String claims,
    String said,
    String dossiers,
    List<ProvisionView> regimes) {

  /** Copies the list. */
  public OneParty {
    regimes = List.copyOf(regimes);
  }
}
