package org.waybill.reading.gazetteer;

/**
 * How the words of a match stand for its party.
 *
 * <p>The order is the rule for words that could stand for two parties in two manners: the earlier
 * manner wins.
 */
public enum Manner {
  /** A state by its own name: "Russia", "EE.UU.". */
  NAME,
  /** A state by its capital or seat of government: "Pyongyang". */
  CAPITAL,
  /** A state or organisation by an organ that only it has: "the Kremlin", "Knesset". */
  GOVERNMENT,
  /** A state by a force that only it has: "IRGC", "Bundeswehr". */
  FORCES,
  /**
   * A state by an organ that many states have: "Defence Ministry". The party has no id; a modifier
   * or the rest of the report says whose it is.
   */
  ORGAN,
  /** An organisation by its name or acronym: "NATO". */
  ORGANISATION,
  /** An armed group by its name: "Hezbollah". */
  ARMED_GROUP,
  /** A company by its name: "Rheinmetall". */
  COMPANY,
  /** A news outlet or agency by its name: "Reuters". */
  OUTLET,
  /** A person by full name, or by a last name that is known to be distinctive: "Putin". */
  PERSON,
  /**
   * A bloc, part of the world or people that is no party with an id: "the West", "Gulf states". The
   * party is an organisation without an id.
   */
  REGION,
  /**
   * A place that does not stand for a party: "Geneva". The party is the state that it lies in, and
   * has no id where it lies in none ("Black Sea") .
   */
  PLACE,
  /** A state by the adjective or noun for its people: "Russian", "rusas". */
  DEMONYM
}
