package org.waybill.reading.events;

import java.util.List;
import java.util.Set;
import org.waybill.model.Event;
import org.waybill.model.Factuality;
import org.waybill.reading.mentions.ReadSentence;
import org.waybill.syntax.Token;

/**
 * An event that a sentence speaks of.
 *
 * @param event what
 * @param factuality how surely, for the nearest source
 * @param sentence where
 * @param predicate the word that evokes it
 * @param tokens the words that hold predicate and roles
 * @param inferred the roles that the context supplied
 * @param rule the frame that read it
 * @param steps how it was read
 */
public record Finding(
    Event event,
    Factuality factuality,
    ReadSentence sentence,
    Token predicate,
    List<Token> tokens,
    Set<String> inferred,
    String rule,
    List<String> steps) {

  /** Copies the collections. */
  public Finding {
    tokens = List.copyOf(tokens);
    inferred = Set.copyOf(inferred);
    steps = List.copyOf(steps);
  }
}
