package org.waybill.model.watchlist;

import java.util.List;
import java.util.Optional;

/**
 * A name of a list entry.
 *
 * @param full the whole name as one would read it, the parts in the list's own order
 * @param kind whether the list puts it first
 * @param quality whether the list marks it as weak
 * @param script ISO 15924 code of the script that it is written in (Latn, Cyrl, Arab …)
 * @param language BCP 47 code of its language, where the list says so
 * @param parts its parts, where the list tells them apart; else none
 */
public record EntryName(
    String full,
    NameKind kind,
    NameQuality quality,
    Optional<String> script,
    Optional<String> language,
    List<NamePart> parts) {

  /** Copies the parts. */
  public EntryName {
    parts = List.copyOf(parts);
  }
}
