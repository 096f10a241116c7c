package org.waybill.usecases.lists;

import java.util.Optional;
import org.waybill.ledger.lists.ListVersion;

/**
 * What became of a list that was to be updated.
 *
 * @param list the code of the list
 * @param outcome what was done
 * @param version the version that is in use now; none if there never was one
 * @param before the version that was in use before, if there was one
 * @param message what users should know; empty if all is well
 */
public record ListUpdate(
    String list,
    Outcome outcome,
    Optional<ListVersion> version,
    Optional<ListVersion> before,
    String message) {

  /** What was done. */
  public enum Outcome {
    /** A new version is in use. */
    NEW,
    /** The file is that of the version in use. */
    UNCHANGED,
    /** The file could not be had or was refused; the version in use stays. */
    REFUSED
  }
}
