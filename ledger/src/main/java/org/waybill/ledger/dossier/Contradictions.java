package org.waybill.ledger.dossier;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waybill.model.Coded;
import org.waybill.model.MaterielCategory;
import org.waybill.model.Stage;

/** Finds what does not go together, by the rules. */
final class Contradictions {

  private final ContradictionRules rules;
  private final CredibilityRules stages;

  Contradictions(ContradictionRules rules, CredibilityRules stages) {
    this.rules = rules;
    this.stages = stages;
  }

  /** One for each rule that holds and each category of what contradicts. */
  List<Contradiction> in(Collection<Tally> tallies) {
    List<Contradiction> found = new ArrayList<>();
    for (ContradictionRules.Rule rule : rules.rules()) {
      List<Tally> firsts = matching(tallies, rule.first());
      Map<Optional<MaterielCategory>, List<Tally>> seconds = new LinkedHashMap<>();
      for (Tally second : matching(tallies, rule.second())) {
        if (firsts.stream().anyMatch(first -> contradicts(rule, first, second))) {
          seconds
              .computeIfAbsent(second.key().category(), ignored -> new ArrayList<>())
              .add(second);
        }
      }
      seconds.forEach((category, second) ->
          found.add(
              new Contradiction(
                  rule.name(),
                  rule.because(),
                  firsts.stream()
                      .filter(first ->
                          second.stream().anyMatch(other -> contradicts(rule, first, other)))
                      .toList(),
                  second)));
    }
    return found;
  }

  private boolean contradicts(ContradictionRules.Rule rule, Tally first, Tally second) {
    return (!rule.covered() || rules.covers(first.key().category(), second.key().category()))
        && (!rule.implied() || implies(second.key(), first.key()))
        && (!rule.later() || second.span().hasLaterThan(first.span()));
  }

  private boolean implies(EntryKey second, EntryKey first) {
    return second.kind() == EntryKind.TRANSFER
        && first.kind() == EntryKind.TRANSFER
        && stages.implies(
            Coded.of(Stage.class, second.what()), Coded.of(Stage.class, first.what()));
  }

  private static List<Tally> matching(
      Collection<Tally> tallies, ContradictionRules.Pattern pattern) {
    return tallies.stream().filter(tally -> pattern.matches(tally.key())).toList();
  }
}
