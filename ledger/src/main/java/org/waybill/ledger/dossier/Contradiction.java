package org.waybill.ledger.dossier;

import java.util.List;

/**
 * Claims of a dossier that do not go together.
 *
 * @param rule the name of the rule in {@code rules/contradictions.yaml}
 * @param because what the rule says, for people
 * @param first what is contradicted
 * @param second what contradicts it, all in one category
 */
public record Contradiction(String rule, String because, List<Tally> first, List<Tally> second) {

  /** Copies the lists. */
  public Contradiction {
    first = List.copyOf(first);
    second = List.copyOf(second);
  }
}
