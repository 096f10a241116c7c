package org.waybill.screening;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.waybill.model.watchlist.Entry;
import org.waybill.model.watchlist.EntryDate;
import org.waybill.model.watchlist.EntryKind;
import org.waybill.model.watchlist.EntryName;
import org.waybill.model.watchlist.NameKind;
import org.waybill.model.watchlist.NameQuality;

/** Entries made up for tests. */
final class Listed {

  private Listed() {}

  static Entry entry(String id, EntryKind kind, String... names) {
    return entry(id, kind, List.of(), List.of(), names);
  }

  static Entry entry(
      String id, EntryKind kind, List<String> born, List<String> countries, String... names) {
    return new Entry(
        "test",
        id,
        kind,
        Arrays.stream(names)
            .map(name ->
                new EntryName(
                    name,
                    NameKind.PRIMARY,
                    NameQuality.STRONG,
                    Optional.empty(),
                    Optional.empty(),
                    List.of()))
            .toList(),
        born.stream().map(date -> new EntryDate(date, date)).toList(),
        List.of(),
        countries,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        "");
  }
}
