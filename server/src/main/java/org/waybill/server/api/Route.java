package org.waybill.server.api;

/** What answers an operation. */
@FunctionalInterface
interface Route {

  /**
   * The answer to a request that is as the document has it.
   *
   * @throws RuntimeException if there is none; {@link Problems} tells what becomes of it
   */
  Reply answer(Request request);
}
