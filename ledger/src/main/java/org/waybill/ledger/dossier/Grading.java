package org.waybill.ledger.dossier;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.waybill.ledger.dossier.CredibilityRules.Input;
import org.waybill.model.Coded;
import org.waybill.model.Factuality;
import org.waybill.model.Grade;
import org.waybill.model.MaterielCategory;
import org.waybill.model.Reliability;
import org.waybill.model.Stage;

/** Grades the stages of one dossier. */
final class Grading {

  private final Relation relation;
  private final List<Tally> transfers;
  private final List<Contradiction> contradictions;
  private final CredibilityRules rules;
  private final ContradictionRules categories;
  private final Function<Origin, Reliability> reliabilities;

  /**
   * A grading.
   *
   * @param relation whose dossier
   * @param transfers all that is said of transfers in it
   * @param contradictions all that there are in it
   * @param rules how to grade
   * @param categories which categories stand for which
   * @param reliabilities how reliable each origin is
   */
  Grading(
      Relation relation,
      Collection<Tally> transfers,
      List<Contradiction> contradictions,
      CredibilityRules rules,
      ContradictionRules categories,
      Function<Origin, Reliability> reliabilities) {
    this.relation = relation;
    this.transfers = List.copyOf(transfers);
    this.contradictions = contradictions;
    this.rules = rules;
    this.categories = categories;
    this.reliabilities = reliabilities;
  }

  /** How credible it is that transfers in a category reached a stage. */
  Assessment of(Optional<MaterielCategory> category, Stage stage) {
    Set<Origin> certain =
        origins(tally ->
            tally.key().factuality() == Factuality.CERTAIN
                && supports(tally.key(), category, stage));
    Set<Origin> leaning =
        origins(tally ->
            tally.key().factuality() == Factuality.PROBABLE
                && supports(tally.key(), category, stage));
    leaning.removeAll(certain);
    Set<Origin> possible =
        origins(tally ->
            tally.key().factuality() == Factuality.POSSIBLE
                && supports(tally.key(), category, stage));
    possible.removeAll(certain);
    possible.removeAll(leaning);
    Set<Origin> denials =
        origins(tally ->
            Statement.isDenial(tally.key().factuality())
                && speaksAgainst(tally.key(), category, stage));
    Map<Input, Integer> inputs = new EnumMap<>(Input.class);
    inputs.put(Input.ORIGINS, certain.size());
    inputs.put(Input.ADMISSIONS, sides(certain));
    inputs.put(Input.LEANING, leaning.size());
    inputs.put(Input.POSSIBLE, possible.size());
    inputs.put(Input.DENIALS, denials.size());
    inputs.put(Input.DENIALS_BY_SIDES, sides(denials));
    inputs.put(Input.OUTSIDE_DENIALS, denials.size() - sides(denials));
    inputs.put(Input.CONTRADICTIONS, contradictions(category, stage));
    inputs.put(Input.DISORDER, disorder(category, stage));
    CredibilityRules.Rule rule = rules.rule(inputs);
    Reliability reliability =
        certain.stream().map(reliabilities).min(Comparator.naturalOrder()).orElse(Reliability.F);
    return new Assessment(
        new Grade(reliability, rule.grade()),
        rule.name(),
        rule.because(),
        CredibilityRules.named(inputs));
  }

  private Set<Origin> origins(Predicate<Tally> wanted) {
    return transfers.stream()
        .filter(wanted)
        .map(tally -> tally.key().origin())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private boolean supports(EntryKey key, Optional<MaterielCategory> category, Stage stage) {
    return categories.covers(category, key.category()) && rules.implies(stage(key), stage);
  }

  private boolean speaksAgainst(EntryKey key, Optional<MaterielCategory> category, Stage stage) {
    return categories.covers(key.category(), category) && rules.implies(stage, stage(key));
  }

  private int sides(Set<Origin> origins) {
    return (int) origins.stream().filter(origin -> isSide(relation, origin)).count();
  }

  static boolean isSide(Relation relation, Origin origin) {
    return !origin.outlet() && relation.has(origin.name());
  }

  /** What speaks against it other than denials, which are counted apart. */
  private int contradictions(Optional<MaterielCategory> category, Stage stage) {
    return (int)
        contradictions.stream()
            .filter(found ->
                found.first().stream()
                    .noneMatch(first -> Statement.isDenial(first.key().factuality())))
            .filter(found ->
                found.second().stream()
                    .map(Tally::key)
                    .anyMatch(key -> key.category().equals(category) && stage(key) == stage))
            .count();
  }

  private int disorder(Optional<MaterielCategory> category, Stage stage) {
    Span own = certain(category, stage);
    return (int)
        rules.before(stage).stream()
            .filter(earlier -> own.isBefore(certain(category, earlier)))
            .count();
  }

  private Span certain(Optional<MaterielCategory> category, Stage stage) {
    return transfers.stream()
        .filter(tally ->
            tally.key().factuality() == Factuality.CERTAIN
                && tally.key().category().equals(category)
                && stage(tally.key()) == stage)
        .map(Tally::span)
        .reduce(Span.UNKNOWN, Span::and);
  }

  static Stage stage(EntryKey key) {
    return Coded.of(Stage.class, key.what());
  }
}
