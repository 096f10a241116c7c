package org.waybill.model.screening;

import java.util.List;
import java.util.Optional;
import org.waybill.model.watchlist.EntryKind;

/**
 * Somebody to be looked for on the lists.
 *
 * @param name the name, in any script
 * @param kind what kind of party it is, where that is known
 * @param born when the person was born, as EDTF, where that is known
 * @param countries ISO 3166-1 alpha-2 codes of nationality, residence or registration, as far as
 *     known
 */
public record ScreeningQuery(
    String name, Optional<EntryKind> kind, Optional<String> born, List<String> countries) {

  /** Copies the countries. */
  public ScreeningQuery {
    countries = List.copyOf(countries);
  }

  /** A query of which nothing is known but the name. */
  public static ScreeningQuery ofName(String name) {
    return new ScreeningQuery(name, Optional.empty(), Optional.empty(), List.of());
  }
}
