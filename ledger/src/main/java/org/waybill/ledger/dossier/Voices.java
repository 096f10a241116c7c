package org.waybill.ledger.dossier;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gathers what each origin says of transfers. */
final class Voices {

  private Voices() {}

  static List<Voice> of(Relation relation, Collection<Tally> transfers, Grades grades) {
    Map<Origin, List<Tally>> byOrigin = new LinkedHashMap<>();
    for (Tally tally : transfers) {
      byOrigin.computeIfAbsent(tally.key().origin(), ignored -> new ArrayList<>()).add(tally);
    }
    List<Voice> voices = new ArrayList<>();
    byOrigin.forEach((origin, own) -> {
      List<Tally> claimed = own.stream().filter(Tally::isClaim).toList();
      List<Tally> denied =
          own.stream().filter(tally -> Statement.isDenial(tally.key().factuality())).toList();
      voices.add(
          new Voice(
              origin,
              own.stream().map(grades::of).min(Comparator.naturalOrder()).orElseThrow(),
              Grading.isSide(relation, origin),
              Tally.speakers(own),
              Furthest.of(own),
              Tally.count(claimed),
              Tally.count(denied),
              Tally.count(own) - Tally.count(claimed) - Tally.count(denied)));
    });
    voices.sort(
        Comparator.comparingInt(Voice::claimed)
            .thenComparingInt(Voice::denied)
            .reversed()
            .thenComparing(Voice::origin));
    return voices;
  }
}
