package org.waybill.server.watch;

import io.javalin.http.Context;
import io.javalin.router.Endpoint;

/** The routes that requests are counted and logged by: there are as many as the server has. */
final class Routes {

  private static final String NONE = "none";

  private Routes() {}

  /** The route of a request, for instance {@code /api/v1/claims/{id}}; {@code none} without one. */
  static String of(Context context) {
    Endpoint matched = context.endpoints().matchedHttpEndpoint();
    return matched == null ? NONE : matched.path;
  }
}
