package org.waybill.server;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.waybill.ledger.Ledger;
import org.waybill.usecases.exposure.LatestLists;
import org.waybill.usecases.exposure.UpdateExposure;

/**
 * Screens what changed behind the answers: nobody who adds a report waits for lists to be read.
 * Safe for several threads.
 */
final class KeptExposure implements AutoCloseable {

  private static final int PATIENCE_SECONDS = 30;

  private final Ledger ledger;
  private final LatestLists lists;
  private final UpdateExposure updating;
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(
          Thread.ofPlatform().name("screening").daemon(true).factory());
  private final AtomicBoolean waiting = new AtomicBoolean();
  private final System.Logger log = System.getLogger(KeptExposure.class.getName());

  KeptExposure(Ledger ledger, LatestLists lists, UpdateExposure updating) {
    this.ledger = ledger;
    this.lists = lists;
    this.updating = updating;
  }

  /** Has what changed screened soon; changes that come meanwhile are screened together. */
  void changed() {
    if (waiting.compareAndSet(false, true)) {
      thread.execute(this::update);
    }
  }

  private void update() {
    waiting.set(false);
    try {
      updating.update(ledger, lists.get());
    } catch (RuntimeException failure) {
      log.log(System.Logger.Level.ERROR, "the parties could not be screened", failure);
    }
  }

  @Override
  public void close() {
    thread.shutdown();
    try {
      if (!thread.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        thread.shutdownNow();
      }
    } catch (InterruptedException e) {
      thread.shutdownNow();
      Thread.currentThread().interrupt();
    }
  }
}
