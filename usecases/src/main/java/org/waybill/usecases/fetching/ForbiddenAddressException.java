package org.waybill.usecases.fetching;

import java.io.Serial;
import java.net.UnknownHostException;

/**
 * A host that must not be reached; an UnknownHostException, so that clients do not try it again.
 */
final class ForbiddenAddressException extends UnknownHostException {

  @Serial private static final long serialVersionUID = 1;

  ForbiddenAddressException(String message) {
    super(message);
  }
}
