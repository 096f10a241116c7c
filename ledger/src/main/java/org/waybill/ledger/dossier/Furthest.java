package org.waybill.ledger.dossier;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.waybill.model.Factuality;
import org.waybill.model.Stage;

/**
 * How far along a transfer is said to be: the last stage, from sought to used, that some source
 * puts so.
 *
 * @param certain the furthest stage that is claimed as certain
 * @param probable the furthest stage that is claimed as probable
 * @param possible the furthest stage that is claimed as possible
 * @param halted whether it is claimed as certain that it was halted, at whatever stage
 */
public record Furthest(
    Optional<Stage> certain, Optional<Stage> probable, Optional<Stage> possible, boolean halted)
    implements Comparable<Furthest> {

  private static final Comparator<Optional<Stage>> ORDER = Ordering.emptyFirst();

  static Furthest of(Collection<Tally> tallies) {
    return new Furthest(
        of(tallies, Factuality.CERTAIN),
        of(tallies, Factuality.PROBABLE),
        of(tallies, Factuality.POSSIBLE),
        transfers(tallies, Factuality.CERTAIN).contains(Stage.HALTED));
  }

  /** The furthest stage at the greatest certainty that there is. */
  public Optional<Stage> best() {
    return certain.or(() -> probable).or(() -> possible);
  }

  /** What is certain counts before what is probable, and that before what is possible. */
  @Override
  public int compareTo(Furthest other) {
    return Comparator.comparing(Furthest::certain, ORDER)
        .thenComparing(Furthest::probable, ORDER)
        .thenComparing(Furthest::possible, ORDER)
        .thenComparing(Furthest::halted)
        .compare(this, other);
  }

  private static Optional<Stage> of(Collection<Tally> tallies, Factuality factuality) {
    return transfers(tallies, factuality).stream()
        .filter(stage -> stage != Stage.HALTED)
        .max(Comparator.naturalOrder());
  }

  private static List<Stage> transfers(Collection<Tally> tallies, Factuality factuality) {
    return tallies.stream()
        .map(Tally::key)
        .filter(key -> key.kind() == EntryKind.TRANSFER && key.factuality() == factuality)
        .map(EntryKey::stage)
        .toList();
  }
}
