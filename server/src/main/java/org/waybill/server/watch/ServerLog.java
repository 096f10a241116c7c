package org.waybill.server.watch;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.waybill.server.guard.Access;

/**
 * A log of requests and failures, a JSON object a line. It tells the route and not the address, and
 * of a failure its kind and place and not its message, so that neither what was asked for nor words
 * of reports come into it. As a handler it gives each request its id, which the answer has as the
 * header {@code X-Request-Id}.
 */
public final class ServerLog implements Handler {

  private static final String HEADER = "X-Request-Id";
  private static final String ID = "waybill.request";
  private static final Pattern USABLE = Pattern.compile("[A-Za-z0-9._-]{1,64}");
  private static final JsonMapper JSON = new JsonMapper();
  private static final int FRAMES = 12;

  private final Optional<Consumer<String>> lines;
  private final InstantSource clock;
  private final System.Logger platform = System.getLogger(ServerLog.class.getName());

  private ServerLog(Optional<Consumer<String>> lines, InstantSource clock) {
    this.lines = lines;
    this.clock = clock;
  }

  /** A log that keeps no requests; failures go to the platform's own log. */
  public static ServerLog ofFailures() {
    return new ServerLog(Optional.empty(), InstantSource.system());
  }

  /**
   * A log of everything.
   *
   * @param lines gets each line, without its end; called from several threads at once
   * @param clock tells when it is
   */
  public static ServerLog to(Consumer<String> lines, InstantSource clock) {
    return new ServerLog(Optional.of(lines), clock);
  }

  /** Gives a request its id: the one that a proxy gave it, or a new one. */
  @Override
  public void handle(Context context) {
    String given = context.header(HEADER);
    String id =
        given != null && USABLE.matcher(given).matches() ? given : UUID.randomUUID().toString();
    context.attribute(ID, id);
    context.header(HEADER, id);
  }

  /** Logs a request that was answered. */
  void request(Context context, double seconds) {
    lines.ifPresent(log -> {
      ObjectNode line = line(context, "info", "request");
      line.put("status", context.statusCode());
      line.put("ms", Math.round(seconds * 10_000) / 10.0);
      log.accept(line.toString());
    });
  }

  /** Logs a failure of the server itself. */
  public void failure(Context context, Throwable failure) {
    if (lines.isEmpty()) {
      platform.log(System.Logger.Level.ERROR, context.method() + " " + Routes.of(context), failure);
      return;
    }
    ObjectNode line = line(context, "error", "failure");
    ArrayNode causes = line.putArray("failures");
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      ObjectNode told = causes.addObject();
      told.put("kind", cause.getClass().getName());
      ArrayNode frames = told.putArray("at");
      for (StackTraceElement frame : cause.getStackTrace()) {
        if (frames.size() < FRAMES) {
          frames.add(frame.toString());
        }
      }
    }
    lines.get().accept(line.toString());
  }

  private ObjectNode line(Context context, String level, String event) {
    ObjectNode line = JSON.createObjectNode();
    line.put("time", clock.instant().toString());
    line.put("level", level);
    line.put("event", event);
    line.put("id", Optional.ofNullable(context.<String>attribute(ID)).orElse(""));
    line.put("method", context.method().name());
    line.put("route", Routes.of(context));
    line.put("user", Access.visitor(context).name());
    return line;
  }
}
