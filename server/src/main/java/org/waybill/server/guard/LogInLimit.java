package org.waybill.server.guard;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * How often log-ins may fail: five times in a quarter of an hour for one name, and twenty times
 * from one address. Who guesses more often waits, right or wrong.
 */
public final class LogInLimit {

  private static final Duration WINDOW = Duration.ofMinutes(15);
  private static final int BY_NAME = 5;
  private static final int BY_ADDRESS = 20;
  private static final int MOST = 100_000;

  private final Cache<List<String>, AtomicInteger> failures;

  /**
   * A limit.
   *
   * @param ticker tells nanoseconds
   */
  public LogInLimit(Ticker ticker) {
    this.failures =
        Caffeine.newBuilder().ticker(ticker).expireAfterWrite(WINDOW).maximumSize(MOST).build();
  }

  /** Rejects an attempt after too many that failed. */
  public void check(String name, String address) {
    if (count(List.of("name", name)) >= BY_NAME
        || count(List.of("address", address)) >= BY_ADDRESS) {
      throw new RefusedException(
          429, "too many log-ins failed; wait " + WINDOW.toMinutes() + " minutes");
    }
  }

  /** Counts an attempt that failed. */
  public void failed(String name, String address) {
    failures.get(List.of("name", name), key -> new AtomicInteger()).incrementAndGet();
    failures.get(List.of("address", address), key -> new AtomicInteger()).incrementAndGet();
  }

  private int count(List<String> key) {
    AtomicInteger counted = failures.getIfPresent(key);
    return counted == null ? 0 : counted.get();
  }
}
