package org.waybill.model;

/** A report in a language that no reader here supports. */
public final class UnsupportedLanguageException extends WaybillException {

  private static final long serialVersionUID = 1L;

  /**
   * A failure with the text that the user sees.
   *
   * @param message names the input, the place in it and the mend
   */
  public UnsupportedLanguageException(String message) {
    super(message);
  }

  /**
   * A failure that another one caused.
   *
   * @param message names the input, the place in it and the mend
   * @param cause what was thrown below
   */
  public UnsupportedLanguageException(String message, Throwable cause) {
    super(message, cause);
  }

  @Override
  public String code() {
    return "unsupported-language";
  }
}
