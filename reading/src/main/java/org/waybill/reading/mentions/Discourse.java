package org.waybill.reading.mentions;

import java.util.List;
import org.waybill.model.Report;

/**
 * A report as far as it was parsed.
 *
 * @param report the report
 * @param sentences in the order of the text
 */
public record Discourse(Report report, List<ReadSentence> sentences) {

  /** Copies the list. */
  public Discourse {
    sentences = List.copyOf(sentences);
  }
}
