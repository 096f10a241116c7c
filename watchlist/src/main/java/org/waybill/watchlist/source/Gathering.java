package org.waybill.watchlist.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waybill.watchlist.Limits;

/**
 * Rows by the party that they belong to, for lists that spread a party over rows far apart.
 *
 * @param <R> what a row is
 */
public final class Gathering<R> {

  private final Limits limits;
  private final Map<String, List<R>> parties = new LinkedHashMap<>();
  private long characters;

  /** A gathering within limits. */
  public Gathering(Limits limits) {
    this.limits = limits;
  }

  /**
   * Adds a row.
   *
   * @param party the id of the party
   * @param row the row
   * @param length how many characters it has
   * @throws RefusedException if there is more than can be held
   */
  public void add(String party, R row, int length) throws RefusedException {
    characters += length;
    if (characters > limits.gatheredCharacters()) {
      throw new RefusedException(
          "at character " + characters,
          "the table is longer than "
              + limits.gatheredCharacters()
              + " characters; no official list is, so get it anew from its publisher");
    }
    parties.computeIfAbsent(party, key -> new ArrayList<>()).add(row);
  }

  /** The parties, in the order of their first rows. */
  public Map<String, List<R>> parties() {
    return parties;
  }
}
