package org.waybill.reading.mentions;

import java.util.Optional;
import org.waybill.model.Party;
import org.waybill.syntax.Token;

/** Who is speaking at a place of a report; "we" and "our" mean them. */
@FunctionalInterface
public interface Speakers {

  /** Nobody but the outlet speaks. */
  Speakers NONE = (sentence, token) -> Optional.empty();

  /** The nearest speaker whose words a token is part of; empty where the outlet speaks. */
  Optional<Party> at(ReadSentence sentence, Token token);
}
