package org.waybill.reading.events;

import java.util.Optional;
import org.waybill.model.Event;

/** The rules of one kind of event that the lexicon cannot say. */
interface KindRules {

  /** The candidate with the roles that the report around it supplies. */
  default Candidate complete(Candidate candidate, Surroundings around) {
    return candidate;
  }

  /** Whether a candidate makes an event, once the report around it has supplied what it can. */
  default boolean makes(Candidate candidate, Surroundings around) {
    Candidate completed = complete(candidate, around);
    return completed.hasWhatItNeeds() && build(completed, around).isPresent();
  }

  /** The event of a completed candidate; empty if it is none after all. */
  Optional<Event> build(Candidate candidate, Surroundings around);
}
