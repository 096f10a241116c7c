package org.waybill.model;

import java.util.Optional;

/**
 * Somebody who takes part in an event or speaks of one, as the report names them.
 *
 * @param name the words of the report, or the full name that a short form was resolved to
 * @param id ISO 3166-1 alpha-2 for a state, the acronym for an organisation that has one (NATO, EU,
 *     UN), the full name of a person; empty if unresolved
 * @param type the kind of party
 * @param of the id of the state or organisation that a person, force or company belongs to, where
 *     the text says so
 */
public record Party(String name, Optional<String> id, PartyType type, Optional<String> of) {

  /** A state under its name in the report. */
  public static Party state(String name, String id) {
    return new Party(name, Optional.of(id), PartyType.STATE, Optional.empty());
  }

  /** A party that is known by nothing but its name. */
  public static Party named(String name, PartyType type) {
    return new Party(name, Optional.empty(), type, Optional.empty());
  }

  /** What tells this party from others: its id, or its name where it has none. */
  public String key() {
    return id.orElse(name);
  }
}
