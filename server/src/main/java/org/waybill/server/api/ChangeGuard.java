package org.waybill.server.api;

import io.javalin.http.Context;
import java.util.Locale;
import java.util.Set;

/**
 * Lets through only changes that no page of another site can have a browser send: they are declared
 * as JSON, which a browser sends to another origin only after asking, and this server never says
 * yes; and they carry no cookie, nor the name of another origin.
 */
final class ChangeGuard {

  private static final Set<String> OWN = Set.of("same-origin", "none");

  private ChangeGuard() {}

  static void check(Context context) {
    if (context.header("Cookie") != null) {
      throw foreign("changes carry no cookie");
    }
    String origin = context.header("Origin");
    if (origin != null
        && !origin.equals("http://" + context.header("Host"))
        && !origin.equals("https://" + context.header("Host"))) {
      throw foreign("changes from other origins are refused");
    }
    String site = context.header("Sec-Fetch-Site");
    if (site != null && !OWN.contains(site)) {
      throw foreign("changes from other sites are refused");
    }
    String type = context.header("Content-Type");
    if (type == null
        || !type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT).equals("application/json")) {
      throw new ProblemException(
          ProblemCode.UNSUPPORTED_MEDIA_TYPE, "send Content-Type: application/json");
    }
  }

  private static ProblemException foreign(String why) {
    return new ProblemException(ProblemCode.FOREIGN_REQUEST, why);
  }
}
