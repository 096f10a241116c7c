package org.waybill.server.api;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.waybill.server.guard.Access;

/** The answers to changes that named themselves by an Idempotency-Key, the newest of them. */
final class RememberedReplies {

  private static final int MOST = 10_000;

  private final Map<String, Remembered> byKey =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Remembered> eldest) {
          return size() > MOST;
        }
      };

  private record Remembered(String change, CompletableFuture<Reply> reply) {}

  /**
   * The answer to a change: that of the first one with its key, if it has one. Failures are not
   * kept, so that they can be tried again.
   *
   * @throws ProblemException if the key named another change
   */
  Reply reply(Context context, Supplier<Reply> change) {
    String key = context.header("Idempotency-Key");
    if (key == null) {
      return change.get();
    }
    String what = what(context);
    Remembered mine = new Remembered(what, new CompletableFuture<>());
    Remembered first;
    synchronized (byKey) {
      first = byKey.putIfAbsent(key, mine);
    }
    if (first != null) {
      if (!first.change().equals(what)) {
        throw new ProblemException(
            ProblemCode.KEY_REUSED, "use a new key for every change, and the same to repeat one");
      }
      return waited(first);
    }
    try {
      Reply reply = change.get();
      mine.reply().complete(reply);
      return reply;
    } catch (RuntimeException failure) {
      synchronized (byKey) {
        byKey.remove(key);
      }
      mine.reply().completeExceptionally(failure);
      throw failure;
    }
  }

  private static Reply waited(Remembered first) {
    try {
      return first.reply().join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException failure) {
        throw failure;
      }
      throw e;
    }
  }

  private static String what(Context context) {
    byte[] path =
        (Access.visitor(context).name() + "\n" + context.method() + " " + context.path() + "\n")
            .getBytes(StandardCharsets.UTF_8);
    byte[] body = context.bodyAsBytes();
    byte[] whole = Arrays.copyOf(path, path.length + body.length);
    System.arraycopy(body, 0, whole, path.length, body.length);
    return HexFormat.of().formatHex(Answering.digest(whole));
  }
}
