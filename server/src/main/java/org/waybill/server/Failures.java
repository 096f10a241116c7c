package org.waybill.server;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import org.waybill.model.InvalidValueException;
import org.waybill.model.UnreadableInputException;
import org.waybill.model.UnsupportedLanguageException;
import org.waybill.model.UnusableLedgerException;
import org.waybill.model.WaybillException;
import org.waybill.server.api.Api;
import org.waybill.server.guard.RefusedException;
import org.waybill.server.guard.UnknownVisitorException;
import org.waybill.server.pages.Answer;
import org.waybill.server.pages.NotFoundException;
import org.waybill.server.views.Failure;
import org.waybill.server.views.Link;
import org.waybill.server.watch.ServerLog;

/** What is answered where a request fails: a page, or a problem (RFC 9457) to programs. */
final class Failures {

  private static final int BAD_REQUEST = 400;
  private static final int UNKNOWN = 401;
  private static final int NOT_FOUND = 404;
  private static final int BROKEN = 500;
  private static final int UNAVAILABLE = 503;

  private final Rendering rendering;
  private final ServerLog log;

  Failures(Rendering rendering, ServerLog log) {
    this.rendering = rendering;
    this.log = log;
  }

  /** Adds the handlers of everything that requests may fail by. */
  void answer(JavalinConfig config) {
    config.routes.exception(
        NotFoundException.class,
        (failure, context) -> fail(context, NOT_FOUND, String.valueOf(failure.getMessage())));
    config.routes.exception(
        UnknownVisitorException.class,
        (failure, context) -> {
          if (context.method().name().equals("GET")
              && !context.path().contains(".json")
              && !context.path().startsWith("/api/")) {
            context.redirect(
                Link.to("/login", "to", Link.to(context.path(), context.queryParamMap())),
                HttpStatus.SEE_OTHER);
          } else {
            context.header("WWW-Authenticate", "Bearer");
            context.status(UNKNOWN);
            if (Api.isAsked(context)) {
              Api.fail(context, UNKNOWN, String.valueOf(failure.getMessage()));
            } else {
              Problem.write(context, UNKNOWN, String.valueOf(failure.getMessage()));
            }
          }
        });
    config.routes.exception(
        RefusedException.class,
        (failure, context) ->
            fail(context, failure.status(), String.valueOf(failure.getMessage())));
    config.routes.exception(
        WaybillException.class,
        (failure, context) -> fail(context, status(failure), String.valueOf(failure.getMessage())));
    config.routes.exception(
        Exception.class,
        (failure, context) -> {
          log.failure(context, failure);
          fail(context, BROKEN, "");
        });
    config.routes.exception(
        HttpResponseException.class,
        (failure, context) ->
            fail(
                context,
                failure.getStatus(),
                failure.getStatus() == NOT_FOUND
                    ? context.path()
                    : String.valueOf(failure.getMessage())));
  }

  private static int status(WaybillException failure) {
    return switch (failure) {
      case UnusableLedgerException ignored -> UNAVAILABLE;
      case InvalidValueException ignored -> BAD_REQUEST;
      case UnreadableInputException ignored -> BAD_REQUEST;
      case UnsupportedLanguageException ignored -> BAD_REQUEST;
    };
  }

  private void fail(Context context, int status, String message) {
    context.status(status);
    if (Api.isAsked(context)) {
      Api.fail(context, status, message);
      return;
    }
    if (context.path().endsWith(".json")) {
      Problem.write(context, status, message);
      return;
    }
    rendering.page(
        context,
        new Answer(
            rendering
                .words(context)
                .text(
                    "failure.title." + (status == NOT_FOUND ? 404 : status == BROKEN ? 500 : 400)),
            "failure",
            new Failure(status, message),
            () -> "{}"));
  }
}
