package org.waybill.server.changes;

/** Something that a form changes. */
@FunctionalInterface
public interface Change {

  /**
   * Makes the change.
   *
   * @param form what the form was sent with
   * @return the page that shows it
   * @throws org.waybill.model.WaybillException if it cannot be made
   */
  Done make(Form form);

  /**
   * A change that was made.
   *
   * @param page the address to go on to
   * @param notice the key of the words that tell what was done
   */
  record Done(String page, String notice) {}
}
