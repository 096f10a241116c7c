package org.waybill.usecases.regimes;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waybill.ledger.dossier.Origin;
import org.waybill.ledger.dossier.Relation;
import org.waybill.model.Claim;
import org.waybill.model.Factuality;
import org.waybill.model.regime.Direction;
import org.waybill.model.regime.Doubt;
import org.waybill.model.regime.Finding;
import org.waybill.model.regime.Provision;
import org.waybill.model.regime.Regime;

/**
 * A provision that transfers of a dossier would fall under, with everybody on whose word they
 * would.
 *
 * @param regime the regime
 * @param provision the paragraph
 * @param direction whether they would be supply to the target or procurement from it; never both
 * @param target the state, or the group by its name, that the provision is against
 * @param statements who claims what would fall under it, the surest first; never none
 */
public record Bearing(
    Regime regime,
    Provision provision,
    Direction direction,
    String target,
    List<Statement> statements) {

  /** Copies the list. */
  public Bearing {
    statements = List.copyOf(statements);
  }

  /**
   * What one origin claims, in all its claims that are put alike.
   *
   * @param origin on whose word
   * @param factuality how surely
   * @param doubts why it is not sure that the one that fits best falls under the provision
   * @param claims in how many claims
   * @param example the id of that one
   */
  public record Statement(
      Origin origin, Factuality factuality, Set<Doubt> doubts, int claims, String example) {

    /** Copies the set. */
    public Statement {
      doubts = Set.copyOf(doubts);
    }
  }

  /** A finding and the claim that it is on. */
  record Said(Finding finding, Claim claim) {

    private Origin origin() {
      String outlet = claim.report().outlet();
      return Origin.of(claim.source(), outlet, outlet);
    }

    private String target() {
      return Relation.principal(finding.target());
    }

    /** Whether it is on a transfer between the two sides of a relation, and no others. */
    boolean isBetween(Relation relation) {
      return relation.has(target())
          && finding.counterpart().map(Relation::principal).map(relation::has).orElse(true);
    }
  }

  /** Findings by provision, in the order of the data. */
  static List<Bearing> of(Collection<Said> findings, List<Regime> order) {
    Map<List<Object>, List<Said>> groups = new LinkedHashMap<>();
    for (Said said : findings) {
      Finding finding = said.finding();
      groups
          .computeIfAbsent(
              List.of(
                  finding.regime().id(), finding.provision(), finding.direction(), said.target()),
              ignored -> new ArrayList<>())
          .add(said);
    }
    List<Bearing> bearings = new ArrayList<>();
    for (List<Said> group : groups.values()) {
      Finding first = group.getFirst().finding();
      bearings.add(
          new Bearing(
              first.regime(),
              first.provision(),
              first.direction(),
              group.getFirst().target(),
              statements(group)));
    }
    bearings.sort(
        Comparator.<Bearing>comparingInt(bearing -> order.indexOf(bearing.regime()))
            .thenComparingInt(
                bearing -> bearing.regime().provisions().indexOf(bearing.provision())));
    return bearings;
  }

  /** Of claims of one origin that are put alike, the doubts of the one that fits best are told. */
  private static List<Statement> statements(List<Said> group) {
    Map<List<Object>, List<Said>> alike = new LinkedHashMap<>();
    for (Said said : group) {
      alike
          .computeIfAbsent(
              List.of(said.origin(), said.finding().factuality()), ignored -> new ArrayList<>())
          .add(said);
    }
    return alike.values().stream()
        .map(same -> {
          Said best =
              Collections.min(
                  same,
                  Comparator.<Said>comparingInt(said -> said.finding().doubts().size())
                      .thenComparing(said -> said.claim().id()));
          return new Statement(
              best.origin(),
              best.finding().factuality(),
              best.finding().doubts(),
              (int) same.stream().map(said -> said.claim().id()).distinct().count(),
              best.claim().id());
        })
        .sorted(
            Comparator.comparing(Statement::factuality)
                .thenComparingInt(statement -> statement.doubts().size())
                .thenComparing(Statement::origin))
        .toList();
  }
}
