package org.waybill.ledger.dossier;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.waybill.model.Factuality;
import org.waybill.model.MaterielCategory;
import org.waybill.model.Stage;
import org.waybill.model.Undertaking;

/** Sets what was pledged beside what came. */
final class Gaps {

  private static final Set<String> PLEDGED = Set.of(Stage.AGREED.code(), Undertaking.SUPPLY.code());
  private static final Set<String> SHIPPED = Set.of(Stage.SHIPPED.code());
  private static final Set<String> DELIVERED = Set.of(Stage.DELIVERED.code(), Stage.USED.code());

  private final Map<Optional<MaterielCategory>, List<Tally>> claimed =
      new TreeMap<>(Ordering.emptyLast());

  Gaps(Collection<Tally> tallies) {
    for (Tally tally : tallies) {
      if (isClaimed(tally.key()) && isCompared(tally.key())) {
        claimed.computeIfAbsent(tally.key().category(), ignored -> new ArrayList<>()).add(tally);
      }
    }
  }

  private static boolean isClaimed(EntryKey key) {
    return key.factuality() == Factuality.CERTAIN || key.factuality() == Factuality.PROBABLE;
  }

  private static boolean isCompared(EntryKey key) {
    return switch (key.kind()) {
      case TRANSFER, COMMITMENT, FIGURE ->
          PLEDGED.contains(key.what())
              || SHIPPED.contains(key.what())
              || DELIVERED.contains(key.what());
      case CONTACT, APPEAL, MEASURE, INQUIRY -> false;
    };
  }

  /** A row for each category, and for each unit in it that figures are in. */
  List<Gap> all() {
    List<Gap> gaps = new ArrayList<>();
    claimed.forEach((category, tallies) -> {
      Set<Optional<String>> units = new TreeSet<>(Ordering.emptyFirst());
      tallies.forEach(tally -> tally.key().figure().map(Figure::unit).ifPresent(units::add));
      if (units.isEmpty()) {
        units.add(Optional.empty());
      }
      for (Optional<String> unit : units) {
        gaps.add(
            Gap.of(
                category,
                unit,
                side(tallies, unit, PLEDGED),
                side(tallies, unit, SHIPPED),
                side(tallies, unit, DELIVERED)));
      }
    });
    return gaps;
  }

  private static Gap.Side side(List<Tally> tallies, Optional<String> unit, Set<String> stages) {
    List<Tally> said =
        tallies.stream().filter(tally -> stages.contains(tally.key().what())).toList();
    return Gap.Side.of(
        Tally.count(said.stream().filter(tally -> tally.key().figure().isEmpty()).toList()),
        unit,
        said.stream()
            .flatMap(tally -> tally.key().figure().stream())
            .filter(figure -> figure.unit().equals(unit))
            .toList());
  }
}
