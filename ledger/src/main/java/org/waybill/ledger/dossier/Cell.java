package org.waybill.ledger.dossier;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.waybill.model.Factuality;
import org.waybill.model.MaterielCategory;
import org.waybill.model.Stage;

/**
 * All that is said of one thing with one certainty. A relation has thousands of tallies at most
 * times, and some hundred cells at the very most: what compares everything with everything compares
 * cells.
 *
 * @param kind a transfer or a commitment
 * @param what its stage, or what is undertaken
 * @param stage the stage of a transfer
 * @param category the category
 * @param factuality how surely
 * @param tallies who says so
 * @param origins on whose word
 * @param span when
 */
record Cell(
    EntryKind kind,
    String what,
    Optional<Stage> stage,
    Optional<MaterielCategory> category,
    Factuality factuality,
    List<Tally> tallies,
    Set<Origin> origins,
    Span span) {

  /** The cells of transfers and commitments, in the order in which they come first. */
  static List<Cell> of(Collection<Tally> tallies) {
    Map<List<Object>, List<Tally>> groups = new LinkedHashMap<>();
    for (Tally tally : tallies) {
      EntryKey key = tally.key();
      if (key.kind() == EntryKind.TRANSFER || key.kind() == EntryKind.COMMITMENT) {
        groups
            .computeIfAbsent(
                List.of(key.kind(), key.what(), key.category(), key.factuality()),
                ignored -> new ArrayList<>())
            .add(tally);
      }
    }
    return groups.values().stream().map(Cell::ofGroup).toList();
  }

  private static Cell ofGroup(List<Tally> group) {
    EntryKey key = group.getFirst().key();
    Set<Origin> origins = new LinkedHashSet<>();
    group.forEach(tally -> origins.add(tally.key().origin()));
    return new Cell(
        key.kind(),
        key.what(),
        key.kind() == EntryKind.TRANSFER ? Optional.of(key.stage()) : Optional.empty(),
        key.category(),
        key.factuality(),
        List.copyOf(group),
        origins,
        Tally.span(group));
  }

  /** Whether it is denied, certainly or probably. */
  boolean isDenial() {
    return Statement.isDenial(factuality);
  }
}
