package org.waybill.reading.events;

import java.util.List;
import org.waybill.model.Party;
import org.waybill.syntax.Token;

/**
 * What fills a role of a candidate.
 *
 * @param parties who
 * @param tokens where in the sentence, for the evidence; empty if the context supplied it
 * @param inferred whether the context of the report and not the sentence supplied it
 * @param path how it was found, for explanations
 */
record Filler(List<Party> parties, List<Token> tokens, boolean inferred, String path) {

  /** Somebody stands there whom nothing resolves: the role is open, and no context may fill it. */
  static final Filler UNKNOWN = new Filler(List.of(), List.of(), false, "unresolved");

  static final Filler NONE = new Filler(List.of(), List.of(), false, "");

  Filler {
    parties = List.copyOf(parties);
    tokens = List.copyOf(tokens);
  }

  boolean isEmpty() {
    return parties.isEmpty();
  }

  /** Whether the context may fill the role. */
  boolean isOpen() {
    return equals(NONE);
  }
}
