package org.waybill.server.guard;

import io.javalin.http.Context;
import io.javalin.http.Handler;

/**
 * The headers that keep a page to itself: nothing is loaded from other hosts, no script stands in a
 * page, no other page may frame it, and nothing is told to the sites that reports link to.
 */
public final class ResponseHeaders implements Handler {

  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self';"
          + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

  @Override
  public void handle(Context context) {
    context.header("Content-Security-Policy", POLICY);
    context.header("X-Content-Type-Options", "nosniff");
    context.header("Referrer-Policy", "no-referrer");
    context.header("Cross-Origin-Opener-Policy", "same-origin");
    context.header("Cross-Origin-Resource-Policy", "same-origin");
    context.header("Cache-Control", "no-store");
  }
}
