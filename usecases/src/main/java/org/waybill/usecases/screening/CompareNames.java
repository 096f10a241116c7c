package org.waybill.usecases.screening;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.waybill.screening.Comparer;

/** Compares names with names. */
public final class CompareNames {

  /** Compares two names. */
  public ComparedPair compare(NamePair pair, double threshold) {
    return compare(new Comparer(), pair, threshold);
  }

  /**
   * Compares the pairs of a file of comma-separated values with the columns {@code name1}, {@code
   * name2} and, where it is known, {@code type}; every row is answered, in order.
   */
  public void compareAll(Path file, double threshold, Consumer<ComparedPair> answers) {
    Comparer comparer = new Comparer();
    new TableFile(file)
        .each(
            List.of("name1", "name2"),
            row ->
                answers.accept(
                    compare(
                        comparer,
                        new NamePair(
                            row.cell("name1"), row.cell("name2"), PartyKinds.of(row.cell("type"))),
                        threshold)));
  }

  private static ComparedPair compare(Comparer comparer, NamePair pair, double threshold) {
    return new ComparedPair(
        pair, comparer.compare(pair.name1(), pair.name2(), pair.kind(), threshold));
  }
}
