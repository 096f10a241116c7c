package org.waybill.ledger.dossier;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.waybill.ledger.dossier.CredibilityRules.Input;
import org.waybill.model.Factuality;
import org.waybill.model.Grade;
import org.waybill.model.MaterielCategory;
import org.waybill.model.Reliability;
import org.waybill.model.Stage;

/** Grades the stages of one dossier. */
final class Grading {

  private final List<Said> transfers;
  private final List<Origin> origins = new ArrayList<>();
  private final BitSet sides = new BitSet();
  private final List<Contradictions.Found> contradictions;
  private final CredibilityRules rules;
  private final ContradictionRules categories;

  /**
   * A cell, and the numbers of its origins: sets of them are united for every stage.
   *
   * @param cell the cell
   * @param by the numbers of its origins in {@link #origins}
   * @param reliability the best grade of whoever says it
   */
  private record Said(Cell cell, BitSet by, Reliability reliability) {}

  /**
   * A grading.
   *
   * @param relation whose dossier
   * @param transfers all that is said of transfers in it, in cells
   * @param contradictions all that there are in it
   * @param rules how to grade
   * @param categories which categories stand for which
   * @param grades how reliable sources are
   */
  Grading(
      Relation relation,
      Collection<Cell> transfers,
      List<Contradictions.Found> contradictions,
      CredibilityRules rules,
      ContradictionRules categories,
      Grades grades) {
    Map<Origin, Integer> numbers = new HashMap<>();
    List<Said> said = new ArrayList<>();
    for (Cell cell : transfers) {
      BitSet by = new BitSet();
      for (Origin origin : cell.origins()) {
        int number = numbers.computeIfAbsent(origin, ignored -> origins.size());
        if (number == origins.size()) {
          origins.add(origin);
          sides.set(number, isSide(relation, origin));
        }
        by.set(number);
      }
      said.add(
          new Said(
              cell,
              by,
              cell.tallies().stream()
                  .map(grades::of)
                  .min(Comparator.naturalOrder())
                  .orElse(Reliability.F)));
    }
    this.transfers = List.copyOf(said);
    this.contradictions = contradictions;
    this.rules = rules;
    this.categories = categories;
  }

  /** How credible it is that transfers in a category reached a stage. */
  Assessment of(Optional<MaterielCategory> category, Stage stage) {
    List<Said> support =
        transfers.stream().filter(said -> supports(said.cell(), category, stage)).toList();
    BitSet certain = by(support, Factuality.CERTAIN);
    BitSet leaning = by(support, Factuality.PROBABLE);
    leaning.andNot(certain);
    BitSet possible = by(support, Factuality.POSSIBLE);
    possible.andNot(certain);
    possible.andNot(leaning);
    BitSet denials = denials(support, category, stage);
    Map<Input, Integer> inputs = new EnumMap<>(Input.class);
    inputs.put(Input.ORIGINS, certain.cardinality());
    inputs.put(Input.ADMISSIONS, sides(certain));
    inputs.put(Input.LEANING, leaning.cardinality());
    inputs.put(Input.POSSIBLE, possible.cardinality());
    inputs.put(Input.DENIALS, denials.cardinality());
    inputs.put(Input.DENIALS_BY_SIDES, sides(denials));
    inputs.put(Input.OUTSIDE_DENIALS, denials.cardinality() - sides(denials));
    inputs.put(Input.CONTRADICTIONS, contradictions(category, stage));
    inputs.put(Input.DISORDER, disorder(category, stage));
    CredibilityRules.Rule rule = rules.rule(inputs);
    Reliability reliability =
        support.stream()
            .filter(said -> said.cell().factuality() == Factuality.CERTAIN)
            .map(Said::reliability)
            .min(Comparator.naturalOrder())
            .orElse(Reliability.F);
    return new Assessment(
        new Grade(reliability, rule.grade()),
        rule.name(),
        rule.because(),
        CredibilityRules.named(inputs));
  }

  private static BitSet by(List<Said> all, Factuality factuality) {
    BitSet origins = new BitSet();
    all.stream()
        .filter(said -> said.cell().factuality() == factuality)
        .forEach(said -> origins.or(said.by()));
    return origins;
  }

  /** Who denies it, or denies what it is supported by. */
  private BitSet denials(List<Said> support, Optional<MaterielCategory> category, Stage stage) {
    Set<Optional<MaterielCategory>> claimed =
        support.stream()
            .filter(said -> Statement.isClaim(said.cell().factuality()))
            .map(said -> said.cell().category())
            .collect(Collectors.toSet());
    claimed.add(category);
    BitSet origins = new BitSet();
    for (Said said : transfers) {
      Cell cell = said.cell();
      if (cell.isDenial()
          && rules.implies(stage, cell.stage().orElseThrow())
          && claimed.stream().anyMatch(one -> categories.covers(cell.category(), one))) {
        origins.or(said.by());
      }
    }
    return origins;
  }

  /** What claims a later stage that implies it, or a category that it covers, claims it too. */
  private boolean supports(Cell cell, Optional<MaterielCategory> category, Stage stage) {
    return rules.implies(cell.stage().orElseThrow(), stage)
        && categories.covers(category, cell.category());
  }

  private int sides(BitSet some) {
    BitSet both = (BitSet) some.clone();
    both.and(sides);
    return both.cardinality();
  }

  static boolean isSide(Relation relation, Origin origin) {
    return !origin.outlet() && relation.has(origin.name());
  }

  /** What speaks against it other than denials, which are counted apart. */
  private int contradictions(Optional<MaterielCategory> category, Stage stage) {
    return (int)
        contradictions.stream()
            .filter(found -> !found.isDenied())
            .filter(
                found -> found.cells().stream().anyMatch(cell -> supports(cell, category, stage)))
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
        .map(Said::cell)
        .filter(cell ->
            cell.factuality() == Factuality.CERTAIN
                && cell.category().equals(category)
                && cell.stage().equals(Optional.of(stage)))
        .map(Cell::span)
        .reduce(Span.UNKNOWN, Span::and);
  }
}
