package org.waybill.server.guard;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;

/**
 * Who is logged in, by the secret in their browser's cookie. A secret is made anew at each log-in,
 * so that nobody can bring one along; it ends after two hours without a request, or after twelve.
 * All of them end with the server.
 */
public final class Sessions {

  private static final int SECRET_BYTES = 32;
  private static final int MOST = 10_000;

  private final SecureRandom random = new SecureRandom();
  private final Cache<String, Session> sessions;

  private record Session(String account, long began) {}

  private final Ticker ticker;

  /** Sessions by the machine's own clock. */
  public Sessions() {
    this(Ticker.systemTicker());
  }

  /**
   * Sessions by a given clock.
   *
   * @param ticker tells nanoseconds
   */
  public Sessions(Ticker ticker) {
    this.ticker = ticker;
    this.sessions =
        Caffeine.newBuilder()
            .ticker(ticker)
            .expireAfterAccess(Duration.ofHours(2))
            .maximumSize(MOST)
            .build();
  }

  /** Begins a session; gives its secret. */
  public String begin(String account) {
    byte[] bytes = new byte[SECRET_BYTES];
    random.nextBytes(bytes);
    String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    sessions.put(secret, new Session(account, ticker.read()));
    return secret;
  }

  /** The account of a session that goes on. */
  public Optional<String> account(String secret) {
    Session session = sessions.getIfPresent(secret);
    if (session == null) {
      return Optional.empty();
    }
    if (ticker.read() - session.began() > Duration.ofHours(12).toNanos()) {
      sessions.invalidate(secret);
      return Optional.empty();
    }
    return Optional.of(session.account());
  }

  /** Ends a session. */
  public void end(String secret) {
    sessions.invalidate(secret);
  }
}
