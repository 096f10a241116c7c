package org.waybill.model;

/** A value that its type does not allow. */
public final class InvalidValueException extends WaybillException {

  private static final long serialVersionUID = 1L;

  /**
   * A failure with the text that the user sees.
   *
   * @param message names the input, the place in it and the mend
   */
  public InvalidValueException(String message) {
    super(message);
  }

  /**
   * A failure that another one caused.
   *
   * @param message names the input, the place in it and the mend
   * @param cause what was thrown below
   */
  public InvalidValueException(String message, Throwable cause) {
    super(message, cause);
  }

  @Override
  public String code() {
    return "invalid-value";
  }
}
