package org.waybill.watchlist;

/**
 * How much of a list file is taken, so that no file can fill the memory.
 *
 * @param recordCharacters the longest record, in UTF-16 units
 * @param gatheredCharacters the longest file of a format whose parties are spread over rows, which
 *     must be held together
 * @param bytes the longest file, unpacked
 * @param depth how deep elements, objects and arrays may nest
 * @param rejected how many records may be rejected before the file is refused
 */
public record Limits(
    int recordCharacters, long gatheredCharacters, long bytes, int depth, int rejected) {

  /** The limits that leave room for every official list many times over. */
  public static Limits standard() {
    return new Limits(4_000_000, 100_000_000L, 4_000_000_000L, 48, 10_000);
  }
}
