package org.waybill.screening.compare;

/**
 * How much the features of a comparison weigh, for one kind of party.
 *
 * @param conflict what a token counts that is contradicted by one on the other side
 * @param missing what a token counts that is on one side only
 * @param missingFirst the same for the first word of a name, and in names of short words
 * @param missingBesideOne the same where no more than one telling word is matched
 * @param missingGeneric what a generic word counts that is on one side only
 * @param order what is taken off where the words stand in another order
 * @param number what is taken off where numbers contradict each other
 * @param numberMissing what is taken off where only one name has a number
 */
public record Weights(
    double conflict,
    double missing,
    double missingFirst,
    double missingBesideOne,
    double missingGeneric,
    double order,
    double number,
    double numberMissing) {

  private static final Weights PERSON = new Weights(1.5, 0.25, 0.5, 1.0, 0.1, 0.015, 0.3, 0.05);
  private static final Weights ORGANISATION = new Weights(1.5, 0.7, 0.7, 1.2, 0.9, 0.04, 0.5, 0.2);

  /**
   * The weights for names of one sort.
   *
   * @param persons whether they are names of persons and not of organisations or things
   */
  public static Weights of(boolean persons) {
    return persons ? PERSON : ORGANISATION;
  }
}
