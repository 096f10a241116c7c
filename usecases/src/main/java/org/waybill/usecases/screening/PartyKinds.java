package org.waybill.usecases.screening;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.waybill.model.watchlist.EntryKind;

/** The words that users and other programs have for kinds of parties. */
public final class PartyKinds {

  private static final Map<String, EntryKind> KINDS =
      Map.ofEntries(
          Map.entry("person", EntryKind.PERSON),
          Map.entry("individual", EntryKind.PERSON),
          Map.entry("organisation", EntryKind.ORGANISATION),
          Map.entry("organization", EntryKind.ORGANISATION),
          Map.entry("company", EntryKind.ORGANISATION),
          Map.entry("armed-group", EntryKind.ORGANISATION),
          Map.entry("state", EntryKind.ORGANISATION),
          Map.entry("outlet", EntryKind.ORGANISATION),
          Map.entry("publicbody", EntryKind.ORGANISATION),
          Map.entry("entity", EntryKind.ORGANISATION),
          Map.entry("business", EntryKind.ORGANISATION),
          Map.entry("vessel", EntryKind.VESSEL),
          Map.entry("ship", EntryKind.VESSEL),
          Map.entry("aircraft", EntryKind.AIRCRAFT),
          Map.entry("airplane", EntryKind.AIRCRAFT));

  private PartyKinds() {}

  /** The kind that a word means; none for words that mean none, among them "unknown". */
  public static Optional<EntryKind> of(String word) {
    return Optional.ofNullable(KINDS.get(word.strip().toLowerCase(Locale.ROOT)));
  }
}
