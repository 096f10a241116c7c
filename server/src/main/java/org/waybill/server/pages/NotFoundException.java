package org.waybill.server.pages;

/** The ledger does not have what was asked for. */
public final class NotFoundException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * A failure with the text that the user sees.
   *
   * @param message what there is not, and what to do
   */
  public NotFoundException(String message) {
    super(message);
  }
}
