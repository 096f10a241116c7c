package org.waybill.model;

/** An input that cannot be read as a report or as claims. */
public final class UnreadableInputException extends WaybillException {

  private static final long serialVersionUID = 1L;

  /**
   * A failure with the text that the user sees.
   *
   * @param message names the input, the place in it and the mend
   */
  public UnreadableInputException(String message) {
    super(message);
  }

  /**
   * A failure that another one caused.
   *
   * @param message names the input, the place in it and the mend
   * @param cause what was thrown below
   */
  public UnreadableInputException(String message, Throwable cause) {
    super(message, cause);
  }

  @Override
  public String code() {
    return "unreadable-input";
  }
}
