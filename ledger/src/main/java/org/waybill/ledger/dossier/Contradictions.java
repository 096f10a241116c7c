package org.waybill.ledger.dossier;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waybill.model.MaterielCategory;

/** Finds what does not go together, by the rules. */
final class Contradictions {

  private final ContradictionRules rules;
  private final CredibilityRules stages;

  Contradictions(ContradictionRules rules, CredibilityRules stages) {
    this.rules = rules;
    this.stages = stages;
  }

  /**
   * A contradiction, with the cells that contradict.
   *
   * @param contradiction what is told of it
   * @param isDenied whether what is contradicted is a denial
   * @param cells what contradicts it
   */
  record Found(Contradiction contradiction, boolean isDenied, List<Cell> cells) {}

  /** One for each rule that holds and each category of what contradicts. */
  List<Found> in(Collection<Cell> cells) {
    List<Found> found = new ArrayList<>();
    for (ContradictionRules.Rule rule : rules.rules()) {
      List<Cell> firsts = cells.stream().filter(rule.first()::matches).toList();
      Map<Optional<MaterielCategory>, List<Cell>> seconds = new LinkedHashMap<>();
      for (Cell second : cells) {
        if (rule.second().matches(second)
            && firsts.stream().anyMatch(first -> contradicts(rule, first, second))) {
          seconds.computeIfAbsent(second.category(), ignored -> new ArrayList<>()).add(second);
        }
      }
      seconds.values().forEach(second -> found.add(found(rule, firsts, second)));
    }
    return found;
  }

  private Found found(ContradictionRules.Rule rule, List<Cell> firsts, List<Cell> seconds) {
    List<Cell> contradicted =
        firsts.stream()
            .filter(first -> seconds.stream().anyMatch(other -> contradicts(rule, first, other)))
            .toList();
    Contradiction told =
        new Contradiction(
            rule.name(),
            rule.because(),
            contradicted.stream()
                .flatMap(cell -> cell.tallies().stream())
                .filter(tally ->
                    !rule.later()
                        || seconds.stream()
                            .anyMatch(other -> other.span().hasLaterThan(tally.span())))
                .toList(),
            seconds.stream()
                .flatMap(cell -> cell.tallies().stream())
                .filter(tally ->
                    !rule.later()
                        || contradicted.stream()
                            .anyMatch(other -> tally.span().hasLaterThan(other.span())))
                .toList());
    return new Found(told, contradicted.stream().anyMatch(Cell::isDenial), seconds);
  }

  private boolean contradicts(ContradictionRules.Rule rule, Cell first, Cell second) {
    return (!rule.covered() || rules.covers(first.category(), second.category()))
        && (!rule.implied() || implies(second, first))
        && (!rule.later() || second.span().hasLaterThan(first.span()));
  }

  private boolean implies(Cell second, Cell first) {
    return second.stage().isPresent()
        && first.stage().isPresent()
        && stages.implies(second.stage().get(), first.stage().get());
  }
}
