package org.waybill.ledger.dossier;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gathers what touches a relation and is no transfer: the same event, whoever tells of it. */
final class Touches {

  private Touches() {}

  static List<Touch> of(Collection<Tally> tallies) {
    Map<List<Object>, List<Tally>> groups = new LinkedHashMap<>();
    for (Tally tally : tallies) {
      EntryKey key = tally.key();
      if (key.kind() != EntryKind.TRANSFER && key.kind() != EntryKind.FIGURE) {
        groups
            .computeIfAbsent(
                List.of(
                    key.kind(),
                    key.what(),
                    key.state(),
                    key.actors(),
                    key.others(),
                    key.factuality()),
                ignored -> new ArrayList<>())
            .add(tally);
      }
    }
    return groups.values().stream()
        .map(group -> {
          EntryKey key = group.getFirst().key();
          return new Touch(
              key.kind(),
              key.what(),
              key.state(),
              key.actors(),
              key.others(),
              group.stream()
                  .flatMap(tally -> tally.key().category().stream())
                  .distinct()
                  .sorted()
                  .toList(),
              key.factuality(),
              group.stream().map(tally -> tally.key().origin()).distinct().sorted().toList(),
              Tally.count(group),
              Tally.span(group),
              Tally.example(group));
        })
        .sorted(
            Comparator.comparing(Touch::kind)
                .thenComparing(touch -> touch.span().firstEarliest(), Ordering.emptyLast())
                .thenComparing(Touch::what)
                .thenComparing(Touch::example))
        .toList();
  }
}
