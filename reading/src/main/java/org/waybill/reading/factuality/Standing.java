package org.waybill.reading.factuality;

import java.util.List;
import java.util.Map;
import org.waybill.model.Factuality;

/**
 * How an event stands for its source.
 *
 * @param factuality how surely it is the case
 * @param stages the stage that its governors give an event of each kind; empty where they give none
 * @param cues the words that decided, for explanations
 */
public record Standing(Factuality factuality, Map<String, String> stages, List<String> cues) {

  /** Copies the collections. */
  public Standing {
    stages = Map.copyOf(stages);
    cues = List.copyOf(cues);
  }
}
