package org.waybill.usecases;

import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.waybill.intake.Intake;
import org.waybill.intake.IntakeSettings;
import org.waybill.intake.ReportDetails;
import org.waybill.intake.ReportIntake;
import org.waybill.model.UnsupportedLanguageException;

/**
 * Reads the claims of reports, several at once, and hands them over in the order of the inputs.
 *
 * <p>An input that cannot be read is handed over as such; the rest goes on. However many inputs
 * there are, only a few reports for each thread are held at a time.
 */
public final class ReadReports {

  /** Enough waiting reports for no thread to idle while a long one is read. */
  private static final int WAITING_FOR_EACH_THREAD = 4;

  private final Readers readers;
  private final int threads;

  /**
   * A reading of reports.
   *
   * @param readers what reads them
   * @param threads how many reports are read at once; at least 1
   */
  public ReadReports(Readers readers, int threads) {
    this.readers = readers;
    this.threads = threads;
  }

  /**
   * Reads what the request asks for.
   *
   * @param request what to read
   * @param standardInput what {@code -} stands for
   * @param outcomes gets one outcome for each input, in order, in the calling thread; what it
   *     throws ends the reading
   * @throws UnsupportedLanguageException if the request's language cannot be read
   */
  public void read(ReadRequest request, InputStream standardInput, Consumer<ReadOutcome> outcomes) {
    requireReadable(request);
    ReportIntake intake = new ReportIntake(settings(request));
    // Daemons: a reading that is broken off must not keep the process.
    ExecutorService pool =
        Executors.newFixedThreadPool(
            threads, Thread.ofPlatform().daemon().name("read-", 1).factory());
    try (Stream<Intake> inputs = intake.read(request.paths(), standardInput)) {
      Queue<Future<ReadOutcome>> waiting = new ArrayDeque<>();
      for (Iterator<Intake> input = inputs.iterator(); input.hasNext(); ) {
        Intake next = input.next();
        waiting.add(pool.submit(() -> outcome(next)));
        if (waiting.size() >= threads * WAITING_FOR_EACH_THREAD) {
          outcomes.accept(await(waiting.remove()));
        }
        while (!waiting.isEmpty() && waiting.element().isDone()) {
          outcomes.accept(await(waiting.remove()));
        }
      }
      while (!waiting.isEmpty()) {
        outcomes.accept(await(waiting.remove()));
      }
    } finally {
      pool.shutdownNow();
    }
  }

  /**
   * Rejects a request that cannot be met, before anything is read or written.
   *
   * @throws UnsupportedLanguageException if the request's language cannot be read
   */
  void requireReadable(ReadRequest request) {
    request.language().ifPresent(this::requireSupported);
  }

  private void requireSupported(String language) {
    if (!readers.languages().contains(language)) {
      throw new UnsupportedLanguageException(
          "language \""
              + language
              + "\" is not supported; use one of "
              + String.join(", ", readers.languages().stream().sorted().toList()));
    }
  }

  private IntakeSettings settings(ReadRequest request) {
    ReportDetails given =
        new ReportDetails(
            "",
            request.language().orElse(""),
            "",
            request.published().orElse(""),
            request.outlet().orElse(""),
            request.url().orElse(""));
    return IntakeSettings.forLanguages(readers.languages()).withGiven(given);
  }

  private ReadOutcome outcome(Intake input) {
    return switch (input) {
      case Intake.Rejected rejected ->
          new ReadOutcome.Rejected(rejected.where(), rejected.refusal().code(), rejected.why());
      case Intake.Accepted accepted -> read(accepted);
    };
  }

  /** A bug in reading one report must not lose the others; it is handed over as the bug it is. */
  private ReadOutcome read(Intake.Accepted input) {
    try {
      return new ReadOutcome.Read(input.where(), input.report(), readers.read(input.report()));
    } catch (UnsupportedLanguageException unsupported) {
      return new ReadOutcome.Rejected(
          input.where(), unsupported.code(), String.valueOf(unsupported.getMessage()));
    } catch (RuntimeException | StackOverflowError bug) {
      return new ReadOutcome.Failed(input.where(), bug);
    }
  }

  private static ReadOutcome await(Future<ReadOutcome> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while reading", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw new IllegalStateException("reading failed outside of a report", e.getCause());
    }
  }
}
