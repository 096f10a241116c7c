package org.waybill.usecases.explaining;

import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.waybill.model.Claim;
import org.waybill.usecases.Readers;

/**
 * Shows how claims were read, by reading their sentences again: one at a time, since parsing is
 * what costs, and whoever would have to wait long is told so.
 */
public final class ExplainClaims {

  private static final long PATIENCE_SECONDS = 10;

  private final Readers readers;
  private final Semaphore one = new Semaphore(1, true);

  /** What came of it. */
  public sealed interface Outcome {

    /** The sentence was read as it was then. */
    record Read(ReadTree tree) implements Outcome {}

    /** The reader does not find the claim in the sentence now, or draws no trees. */
    record NotFound() implements Outcome {}

    /** Too many ask at once. */
    record Busy() implements Outcome {}
  }

  /** Explaining by the readers that read. */
  public ExplainClaims(Readers readers) {
    this.readers = readers;
  }

  /**
   * How a claim was read.
   *
   * @param claim as the machine read it
   */
  public Outcome explain(Claim claim) {
    if (!readers.name().equals(claim.reader())
        || !readers.languages().contains(claim.report().language())) {
      return new Outcome.NotFound();
    }
    try {
      if (!one.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        return new Outcome.Busy();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Outcome.Busy();
    }
    try {
      Optional<ReadTree> tree = readers.tree(claim);
      return tree.<Outcome>map(Outcome.Read::new).orElseGet(Outcome.NotFound::new);
    } finally {
      one.release();
    }
  }
}
