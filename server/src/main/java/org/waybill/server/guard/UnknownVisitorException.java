package org.waybill.server.guard;

/** Somebody who must log in first. */
public final class UnknownVisitorException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** A refusal of somebody who showed nothing, or nothing that is known. */
  public UnknownVisitorException() {
    super("log in first, or show a token that has not ended");
  }
}
