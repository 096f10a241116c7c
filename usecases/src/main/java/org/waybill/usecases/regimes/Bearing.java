package org.waybill.usecases.regimes;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.waybill.ledger.dossier.Origin;
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
 * @param target the key of the party that the provision is against
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
   * What one origin claims, in all its claims that are put and fit alike.
   *
   * @param origin on whose word
   * @param factuality how surely
   * @param doubts why it is not sure that they fall under the provision
   * @param claims in how many claims
   * @param example the id of one of them
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
  }

  /** Findings by provision, in the order of the data. */
  static List<Bearing> of(Collection<Said> findings) {
    Map<List<Object>, List<Said>> groups = new LinkedHashMap<>();
    for (Said said : findings) {
      Finding finding = said.finding();
      groups
          .computeIfAbsent(
              List.of(
                  finding.regime().id(),
                  finding.provision(),
                  finding.direction(),
                  finding.target().key()),
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
              first.target().key(),
              statements(group)));
    }
    return bearings;
  }

  private static List<Statement> statements(List<Said> group) {
    Map<List<Object>, List<Said>> alike = new LinkedHashMap<>();
    for (Said said : group) {
      alike
          .computeIfAbsent(
              List.of(said.origin(), said.finding().factuality(), said.finding().doubts()),
              ignored -> new ArrayList<>())
          .add(said);
    }
    return alike.values().stream()
        .map(same -> {
          Said first = same.getFirst();
          Set<String> claims = new TreeSet<>();
          same.forEach(said -> claims.add(said.claim().id()));
          return new Statement(
              first.origin(),
              first.finding().factuality(),
              first.finding().doubts(),
              claims.size(),
              claims.iterator().next());
        })
        .sorted(
            Comparator.comparing(Statement::factuality)
                .thenComparingInt(statement -> statement.doubts().size())
                .thenComparing(Statement::origin))
        .toList();
  }
}
