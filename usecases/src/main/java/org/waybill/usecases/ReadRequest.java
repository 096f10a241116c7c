package org.waybill.usecases;

import java.util.List;
import java.util.Optional;

/**
 * What is to be read, and what the user knows of it; what is given here wins over what an input
 * says of itself.
 *
 * @param paths files, folders and {@code -} for standard input
 * @param language the ISO 639-1 code of the reports' language
 * @param published the date of publication: {@code YYYY}, {@code YYYY-MM} or {@code YYYY-MM-DD}
 * @param outlet who printed them
 * @param url the address that it was fetched from, where it is one report
 */
public record ReadRequest(
    List<String> paths,
    Optional<String> language,
    Optional<String> published,
    Optional<String> outlet,
    Optional<String> url) {

  /** Copies the list. */
  public ReadRequest {
    paths = List.copyOf(paths);
  }

  /** A request for what was not fetched from an address. */
  public ReadRequest(
      List<String> paths,
      Optional<String> language,
      Optional<String> published,
      Optional<String> outlet) {
    this(paths, language, published, outlet, Optional.empty());
  }

  /** A request for paths of which nothing else is known. */
  public static ReadRequest of(List<String> paths) {
    return new ReadRequest(paths, Optional.empty(), Optional.empty(), Optional.empty());
  }
}
