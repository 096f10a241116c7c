package org.waybill.server.api;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The way of a request: guarded, checked, answered by its route, and sent with its headers. */
final class Answering implements Handler {

  private static final int NOT_MODIFIED = 304;
  private static final int LONGEST_LINK = 4000;

  private final Operation operation;
  private final RequestCheck check;
  private final Route route;
  private final RememberedReplies replies;

  Answering(Operation operation, RequestCheck check, Route route, RememberedReplies replies) {
    this.operation = operation;
    this.check = check;
    this.route = route;
    this.replies = replies;
  }

  @Override
  public void handle(Context context) {
    try {
      // An ETag names bytes: they must not differ by what a client can unpack.
      context.disableCompression();
      context.header("Cache-Control", "private, no-cache");
      if (operation.changes()) {
        ChangeGuard.check(context);
        Request request = check.check(context);
        send(context, replies.reply(context, () -> route.answer(request)));
      } else {
        sendUnlessKnown(context, route.answer(check.check(context)));
      }
    } catch (RuntimeException failure) {
      Problems.write(context, failure);
    }
  }

  private static void sendUnlessKnown(Context context, Reply reply) {
    String tag = tag(reply.json());
    context.header("ETag", tag);
    String known = context.header("If-None-Match");
    if (known != null && matches(known, tag)) {
      context.status(NOT_MODIFIED);
      return;
    }
    send(context, reply);
  }

  private static void send(Context context, Reply reply) {
    context.status(reply.status());
    context.contentType("application/json");
    reply
        .next()
        .map(next -> link(context, next))
        .filter(link -> link.length() <= LONGEST_LINK)
        .ifPresent(link -> context.header("Link", link));
    context.result(reply.json());
  }

  private static String link(Context context, String next) {
    String query =
        Stream.concat(
                context.queryParamMap().entrySet().stream()
                    .filter(parameter -> !parameter.getKey().equals("after"))
                    .flatMap(parameter ->
                        parameter.getValue().stream()
                            .map(value -> parameter.getKey() + "=" + encoded(value))),
                Stream.of("after=" + encoded(next)))
            .collect(Collectors.joining("&"));
    return "<" + context.path() + "?" + query + ">; rel=\"next\"";
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static boolean matches(String known, String tag) {
    return known.strip().equals("*")
        || Stream.of(known.split(",", -1))
            .map(String::strip)
            .anyMatch(one -> one.equals(tag) || one.equals("W/" + tag));
  }

  private static String tag(String json) {
    return '"'
        + Base64.getUrlEncoder()
            .withoutPadding()
            .encodeToString(digest(json.getBytes(StandardCharsets.UTF_8)))
        + '"';
  }

  static byte[] digest(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }
}
