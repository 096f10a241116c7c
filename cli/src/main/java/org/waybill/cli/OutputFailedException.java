package org.waybill.cli;

import java.io.IOException;
import java.util.Locale;

/** Standard output cannot be written any more. */
final class OutputFailedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  OutputFailedException(IOException cause) {
    super(cause.getMessage(), cause);
  }

  /** Whether whoever read the output has gone, as {@code head} does when it has its lines. */
  boolean isBrokenPipe() {
    return getMessage() != null && getMessage().toLowerCase(Locale.ROOT).contains("broken pipe");
  }
}
