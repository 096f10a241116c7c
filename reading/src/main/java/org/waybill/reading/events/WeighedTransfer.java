package org.waybill.reading.events;

import java.util.List;
import java.util.Map;
import org.waybill.model.Party;

/**
 * A word that may tell of a transfer, with all that it may tell: what is weighed, and what weights
 * are fitted to.
 *
 * @param start offset of the word in the report's text, in UTF-16 code units
 * @param end offset after the word
 * @param sentence the number of its sentence among those parsed, from 0
 * @param stage the stage that it tells, a value of {@link org.waybill.model.Stage}
 * @param outcomes who may give and get; none of them is an outcome too
 */
public record WeighedTransfer(
    int start, int end, int sentence, String stage, List<Outcome> outcomes) {

  /** Copies the outcomes. */
  public WeighedTransfer {
    outcomes = List.copyOf(outcomes);
  }

  /**
   * One reading of a transfer.
   *
   * @param supplier who gives; empty if it is left open
   * @param recipient who gets; empty if it is left open
   * @param features what is measured of it
   */
  public record Outcome(List<Party> supplier, List<Party> recipient, Map<String, Double> features) {

    /** Copies the collections. */
    public Outcome {
      supplier = List.copyOf(supplier);
      recipient = List.copyOf(recipient);
      features = Map.copyOf(features);
    }
  }
}
