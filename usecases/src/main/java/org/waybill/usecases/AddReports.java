package org.waybill.usecases;

import java.io.InputStream;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.waybill.ledger.Ledger;
import org.waybill.ledger.Reading;
import org.waybill.model.Claim;
import org.waybill.model.Report;

/**
 * Reads reports into a ledger, each as soon as it is read. What the ledger has is not read again,
 * so that whatever was broken off goes on where it was.
 */
public final class AddReports {

  private final Readers readers;
  private final int threads;

  /**
   * An adding of reports.
   *
   * @param readers what reads them
   * @param threads how many reports are read at once; at least 1
   */
  public AddReports(Readers readers, int threads) {
    this.readers = readers;
    this.threads = threads;
  }

  /**
   * Adds what the request asks for.
   *
   * @param ledger where to
   * @param request what to read
   * @param standardInput what {@code -} stands for
   * @param inputs gets what became of each input, in order, once it is written for good
   * @throws org.waybill.model.UnsupportedLanguageException if the request's language cannot be read
   */
  public void add(
      Ledger ledger, ReadRequest request, InputStream standardInput, Consumer<AddedInput> inputs) {
    new ReadReports(new OfNewReports(readers, ledger), threads)
        .read(
            request,
            standardInput,
            outcome -> {
              if (outcome instanceof ReadOutcome.Read read) {
                Reading reading = new Reading(read.report(), read.claims(), readers.name());
                inputs.accept(
                    new AddedInput.Kept(read.where(), read.report(), ledger.add(reading)));
              } else {
                inputs.accept(new AddedInput.NotRead(outcome));
              }
            });
  }

  /** Readers that find nothing in reports that the ledger has: adding those changes nothing. */
  private record OfNewReports(Readers readers, Ledger ledger) implements Readers {

    @Override
    public Set<String> languages() {
      return readers.languages();
    }

    @Override
    public String name() {
      return readers.name();
    }

    @Override
    public List<Claim> read(Report report) {
      return ledger.holds(report) ? List.of() : readers.read(report);
    }
  }
}
