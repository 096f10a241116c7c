package org.waybill.cli;

import java.time.Duration;
import java.time.Instant;

/**
 * A line on standard error that tells, while long work goes on, how far it is. It is there only
 * where standard error is a terminal, and is gone when the work is done.
 */
final class Progress implements AutoCloseable {

  /** Work that takes less is not worth a line that flickers. */
  private static final Duration PATIENCE = Duration.ofMillis(700);

  private static final String CLEAR = "\r\u001B[K";

  private final Terminal terminal;
  private final Instant start = Instant.now();
  private String text = "loading the language models";
  private boolean shown;
  private boolean paused;

  private Progress(Terminal terminal) {
    this.terminal = terminal;
  }

  /** A progress line on standard error; it shows itself once the work takes long. */
  static Progress on(Terminal terminal) {
    Progress progress = new Progress(terminal);
    if (terminal.interactive()) {
      Thread.ofPlatform().daemon().name("progress").start(progress::tick);
      Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(progress::close));
    }
    return progress;
  }

  /** Sets what is shown. */
  synchronized void show(String what) {
    text = what;
    draw();
  }

  /** Clears the line while something else is printed. */
  synchronized void pausedFor(Runnable printing) {
    clear();
    printing.run();
  }

  /** Removes the line. */
  @Override
  public synchronized void close() {
    clear();
    paused = true;
  }

  private void tick() {
    try {
      while (true) {
        Thread.sleep(500);
        synchronized (this) {
          draw();
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void draw() {
    Duration since = Duration.between(start, Instant.now());
    if (terminal.interactive() && !paused && since.compareTo(PATIENCE) > 0) {
      shown = true;
      terminal.errors().print(CLEAR + "Reading: " + text + " (" + since.toSeconds() + " s)");
      terminal.errors().flush();
    }
  }

  private void clear() {
    if (shown) {
      terminal.errors().print(CLEAR);
      terminal.errors().flush();
      shown = false;
    }
  }
}
