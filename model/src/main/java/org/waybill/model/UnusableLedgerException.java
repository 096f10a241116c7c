package org.waybill.model;

/** A ledger that is not there, cannot be reached, stays busy or is of another version. */
public final class UnusableLedgerException extends WaybillException {

  private static final long serialVersionUID = 1L;

  /**
   * A failure with the text that the user sees.
   *
   * @param message names the ledger, what was met and the mend
   */
  public UnusableLedgerException(String message) {
    super(message);
  }

  /**
   * A failure that another one caused.
   *
   * @param message names the ledger, what was met and the mend
   * @param cause what was thrown below
   */
  public UnusableLedgerException(String message, Throwable cause) {
    super(message, cause);
  }

  @Override
  public String code() {
    return "unusable-ledger";
  }
}
