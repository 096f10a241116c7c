package org.waybill.export;

import java.io.IOException;

/**
 * Claims on their way into a form that other programs read, a report at a time.
 *
 * <p>What is written is whole only once it is closed. Closing flushes what it was written to and
 * leaves it open.
 */
public interface ClaimExport extends AutoCloseable {

  /**
   * Adds a report with its claims.
   *
   * @param reported the report; one that has no claims may be left out of the form
   * @throws IOException if it cannot be written
   */
  void add(ReportedClaims reported) throws IOException;

  /** Writes what ends the form. */
  @Override
  void close() throws IOException;
}
