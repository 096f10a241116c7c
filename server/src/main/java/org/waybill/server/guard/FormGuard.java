package org.waybill.server.guard;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.Handler;
import io.javalin.http.SameSite;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lets through only changes that come from this server's own forms: a form carries the token of the
 * browser's cookie, which other sites can neither read nor send along (synchroniser token beside a
 * cookie with SameSite=Strict).
 */
public final class FormGuard implements Handler {

  /** The name of the form field that carries the token. */
  public static final String FIELD = "token";

  /** What has a guard of its own, since programs send it and no forms. */
  private static final String API = "/api/";

  private static final String COOKIE = "waybill-form";
  private static final int TOKEN_BYTES = 24;
  private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

  private final SecureRandom random = new SecureRandom();

  @Override
  public void handle(Context context) {
    // A page elsewhere cannot make a browser send this header along.
    if (SAFE.contains(context.method().name())
        || context.header("Authorization") != null
        || context.path().startsWith(API)) {
      return;
    }
    String cookie = context.cookie(COOKIE);
    if (cookie == null || !equal(cookie, context.formParam(FIELD))) {
      throw new RefusedException(
          403, "this form was not made by this server, or is older than it; load the page anew");
    }
  }

  /** The token for the forms of an answer; the browser gets one if it has none. */
  public String token(Context context) {
    String cookie = context.cookie(COOKIE);
    if (cookie != null && !cookie.isBlank()) {
      return cookie;
    }
    byte[] bytes = new byte[TOKEN_BYTES];
    random.nextBytes(bytes);
    String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    context.cookie(new Cookie(COOKIE, token, "/", -1, false, true, null, SameSite.STRICT));
    return token;
  }

  private static boolean equal(String cookie, @Nullable String field) {
    return field != null
        && MessageDigest.isEqual(
            cookie.getBytes(StandardCharsets.UTF_8), field.getBytes(StandardCharsets.UTF_8));
  }
}
