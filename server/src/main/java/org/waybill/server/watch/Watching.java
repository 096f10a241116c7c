package org.waybill.server.watch;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.waybill.ledger.Ledger;

/**
 * What a server is watched by: {@code /health} as long as the process answers, {@code /ready} as
 * long as the ledger does too and the server is not about to end, {@code /metrics} for Prometheus,
 * and the log.
 */
public final class Watching {

  private static final int READY = 200;
  private static final int NOT_READY = 503;
  private static final double MILLISECONDS = 1000;

  private final Ledger ledger;
  private final ServerLog log;
  private final Metrics metrics;
  private final AtomicBoolean ending = new AtomicBoolean();

  /**
   * The watch over a server.
   *
   * @param ledger the ledger that it serves
   * @param log what logs its requests
   */
  public Watching(Ledger ledger, ServerLog log) {
    this.ledger = ledger;
    this.log = log;
    this.metrics = new Metrics(ledger);
  }

  /** What failures of the server itself are told. */
  public ServerLog log() {
    return log;
  }

  /** Adds the routes, and counts and logs all requests; to be called before other handlers. */
  public void serve(JavalinConfig config, long patienceMillis) {
    config.jetty.modifyServer(server -> {
      server.setHandler(new GracefulHandler());
      server.setStopTimeout(patienceMillis);
    });
    config.routes.before(log);
    config.requestLogger.http((context, milliseconds) -> {
      double seconds = milliseconds / MILLISECONDS;
      metrics.request(context, seconds);
      log.request(context, seconds);
    });
    config.routes.get("/health", context -> plain(context, READY, "alive"));
    config.routes.get("/ready", this::ready);
    config.routes.get("/metrics", this::metrics);
  }

  /** Says from now on that the server is not ready, so that nobody sends it more. */
  public void end() {
    ending.set(true);
  }

  private void ready(Context context) {
    if (ending.get()) {
      plain(context, NOT_READY, "ending");
      return;
    }
    try {
      ledger.counts();
      plain(context, READY, "ready");
    } catch (RuntimeException e) {
      // Whatever it is, a ledger that fails so small a question cannot be worked with.
      log.failure(context, e);
      plain(context, NOT_READY, "the ledger does not answer");
    }
  }

  private void metrics(Context context) throws IOException {
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    context.contentType(metrics.write(text));
    context.result(text.toByteArray());
  }

  private static void plain(Context context, int status, String text) {
    context.status(status);
    context.contentType("text/plain; charset=utf-8");
    context.result(text + "\n");
  }
}
