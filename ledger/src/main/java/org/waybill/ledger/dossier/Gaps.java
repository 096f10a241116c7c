package org.waybill.ledger.dossier;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.waybill.model.Factuality;
import org.waybill.model.MaterielCategory;
import org.waybill.model.Stage;
import org.waybill.model.Undertaking;

/** Sets what was pledged beside what came. */
final class Gaps {

  private static final Set<String> PLEDGED = Set.of(Stage.AGREED.code(), Undertaking.SUPPLY.code());
  private static final Set<String> SHIPPED = Set.of(Stage.SHIPPED.code());
  private static final Set<String> DELIVERED = Set.of(Stage.DELIVERED.code(), Stage.USED.code());

  private final List<Tally> claimed;

  Gaps(Collection<Tally> tallies) {
    claimed =
        tallies.stream()
            .filter(tally ->
                tally.key().factuality() == Factuality.CERTAIN
                    || tally.key().factuality() == Factuality.PROBABLE)
            .filter(tally ->
                switch (tally.key().kind()) {
                  case TRANSFER, COMMITMENT, FIGURE -> true;
                  case CONTACT, APPEAL, MEASURE, INQUIRY -> false;
                })
            .toList();
  }

  /** A row for each category, and for each unit in it that figures are in. */
  List<Gap> all() {
    List<Gap> gaps = new ArrayList<>();
    List<Optional<MaterielCategory>> categories =
        distinct(
            tally ->
                PLEDGED.contains(tally.key().what())
                    || SHIPPED.contains(tally.key().what())
                    || DELIVERED.contains(tally.key().what()),
            tally -> tally.key().category());
    categories.stream()
        .sorted(Ordering.emptyLast())
        .forEach(category -> {
          List<Optional<String>> units =
              distinct(
                      tally ->
                          tally.key().category().equals(category)
                              && tally.key().figure().isPresent(),
                      tally -> tally.key().figure().flatMap(Figure::unit))
                  .stream()
                  .sorted(Comparator.comparing(unit -> unit.orElse("")))
                  .toList();
          for (Optional<String> unit :
              units.isEmpty() ? List.of(Optional.<String>empty()) : units) {
            gaps.add(
                Gap.of(
                    category,
                    unit,
                    side(category, unit, PLEDGED),
                    side(category, unit, SHIPPED),
                    side(category, unit, DELIVERED)));
          }
        });
    return gaps;
  }

  private Gap.Side side(
      Optional<MaterielCategory> category, Optional<String> unit, Set<String> stages) {
    List<Tally> said =
        claimed.stream()
            .filter(tally ->
                tally.key().category().equals(category) && stages.contains(tally.key().what()))
            .toList();
    return Gap.Side.of(
        Tally.count(said.stream().filter(tally -> tally.key().figure().isEmpty()).toList()),
        unit,
        said.stream()
            .flatMap(tally -> tally.key().figure().stream())
            .filter(figure -> figure.unit().equals(unit))
            .toList());
  }

  private <T> List<T> distinct(Predicate<Tally> wanted, Function<Tally, T> what) {
    return claimed.stream().filter(wanted).map(what).distinct().collect(Collectors.toList());
  }
}
