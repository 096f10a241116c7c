package org.waybill.ledger.lists;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A version of a list that a ledger keeps.
 *
 * @param number its number among the versions of the list, from 1
 * @param taken when it was taken in
 * @param digest SHA-256 of the file, in hexadecimal digits
 * @param size how many bytes the file has
 * @param about what whoever took it in said of it
 */
public record ListVersion(long number, Instant taken, String digest, long size, About about) {

  /**
   * What whoever takes a version in says of it.
   *
   * @param list the code of the list
   * @param format the code of the format of the file
   * @param source where it comes from: an address or a file
   * @param published the day that the file gives for itself
   * @param entries how many entries it has
   * @param names how many names they have together
   * @param rejected how many of its records no entry could be made of
   */
  public record About(
      String list,
      String format,
      String source,
      Optional<LocalDate> published,
      long entries,
      long names,
      long rejected) {}
}
