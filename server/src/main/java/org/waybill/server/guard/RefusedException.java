package org.waybill.server.guard;

/** A request that a guard does not let through. */
public final class RefusedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int status;

  /**
   * A refusal.
   *
   * @param status the HTTP status that says so
   * @param message why, and what to do
   */
  public RefusedException(int status, String message) {
    super(message);
    this.status = status;
  }

  /** The HTTP status that says so. */
  public int status() {
    return status;
  }
}
