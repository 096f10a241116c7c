package org.waybill.screening.name;

/** The part that a token plays in a name. */
public enum Role {
  /** A word that tells apart who bears it. */
  NAME,
  /** A father's name with its ending, as in Russian. */
  PATRONYMIC,
  /** A letter that stands for a name. */
  INITIAL,
  /** A number, in digits or words. */
  NUMBER,
  /** A word that many organisations share. */
  GENERIC,
  /** A word that says little: an article, a preposition, an honorific. */
  PARTICLE;

  /** Whether tokens of this role tell apart who bears them. */
  public boolean tellsApart() {
    return this == NAME || this == PATRONYMIC || this == INITIAL;
  }
}
