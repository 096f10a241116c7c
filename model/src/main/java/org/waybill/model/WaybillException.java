package org.waybill.model;

/**
 * The root of the failures that Waybill tells its users about: what happened, where, and what to
 * do.
 */
public abstract sealed class WaybillException extends RuntimeException
    permits InvalidValueException,
        UnreadableInputException,
        UnsupportedLanguageException,
        UnusableLedgerException {

  private static final long serialVersionUID = 1L;

  WaybillException(String message) {
    super(message);
  }

  WaybillException(String message, Throwable cause) {
    super(message, cause);
  }

  /** The stable code of this kind of failure, for scripts: lower case words with hyphens. */
  public abstract String code();
}
