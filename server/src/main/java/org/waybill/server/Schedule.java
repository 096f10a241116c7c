package org.waybill.server;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/**
 * Work that comes again and again while the server runs; what fails once is tried the next time.
 */
final class Schedule implements AutoCloseable {

  private static final Duration GRACE = Duration.ofSeconds(5);

  /** One for each kind of work, so that none waits for another. */
  private static final int THREADS = 3;

  private final ScheduledExecutorService threads =
      Executors.newScheduledThreadPool(
          THREADS, Thread.ofPlatform().daemon().name("schedule-", 1).factory());
  private final System.Logger log = System.getLogger(Schedule.class.getName());

  /** Does something after a pause, and again after each further one. */
  void repeat(String name, Duration pause, Runnable work) {
    ScheduledFuture<?> unused =
        threads.scheduleWithFixedDelay(
            () -> {
              try {
                work.run();
              } catch (RuntimeException failure) {
                log.log(System.Logger.Level.ERROR, name, failure);
              }
            },
            pause.toMillis(),
            pause.toMillis(),
            TimeUnit.MILLISECONDS);
  }

  @Override
  public void close() {
    threads.shutdownNow();
    try {
      threads.awaitTermination(GRACE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
