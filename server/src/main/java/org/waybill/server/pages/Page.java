package org.waybill.server.pages;

/** A page that can be asked for, as HTML for people and as JSON for programs. */
public interface Page {

  /** The path that it is at, for instance {@code /claims}. */
  String path();

  /**
   * Answers a request.
   *
   * @throws NotFoundException if the ledger does not have what is asked for
   * @throws org.waybill.model.InvalidValueException if the question makes no sense
   */
  Answer answer(Question question);
}
