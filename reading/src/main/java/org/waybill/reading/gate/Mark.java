package org.waybill.reading.gate;

/** What a word stem tells the gate. */
enum Mark {
  /** Arms, war or sanctions. */
  TOPIC(1 << 0),
  /** Diplomacy and government, which many a report without arms is about too. */
  AFFAIRS(1 << 1),
  /** Sport, crime, culture, technology or business. */
  ELSEWHERE(1 << 2),
  /** A state by name, capital or demonym. */
  STATE(1 << 3),
  /** A predicate of the frame lexicon. */
  PREDICATE(1 << 4),
  /** A predicate of the frame lexicon that any text is full of. */
  COMMON_PREDICATE(1 << 5),
  /** A word of saying, which attribution needs. */
  SPEECH(1 << 6),
  /** A person's office or what stands for a party, which later sentences refer back to. */
  ROLE(1 << 7),
  /** A party by name that is no state. */
  PARTY(1 << 8);

  private final int bit;

  Mark(int bit) {
    this.bit = bit;
  }

  /** The bit by which a set of marks holds this one. */
  int bit() {
    return bit;
  }

  boolean in(int marks) {
    return (marks & bit) != 0;
  }
}
