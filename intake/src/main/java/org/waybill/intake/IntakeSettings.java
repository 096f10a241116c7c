package org.waybill.intake;

import java.util.Set;

/**
 * How reports are to be taken in.
 *
 * @param languages the ISO 639-1 codes of the languages that can be read; a report in any other is
 *     refused by name, and a language among them is preferred where a short text leaves it open;
 *     empty to take every language
 * @param limits the bounds on an input
 * @param given details that win over what the input says of itself, for instance the date of a text
 *     file; {@link ReportDetails#UNKNOWN} for none
 */
public record IntakeSettings(Set<String> languages, IntakeLimits limits, ReportDetails given) {

  /** Copies the set. */
  public IntakeSettings {
    languages = Set.copyOf(languages);
  }

  /** The default limits and no details, for readers of the given languages. */
  public static IntakeSettings forLanguages(Set<String> languages) {
    return new IntakeSettings(languages, IntakeLimits.DEFAULT, ReportDetails.UNKNOWN);
  }

  /** These settings with other limits. */
  public IntakeSettings withLimits(IntakeLimits other) {
    return new IntakeSettings(languages, other, given);
  }

  /** These settings with given details. */
  public IntakeSettings withGiven(ReportDetails details) {
    return new IntakeSettings(languages, limits, details);
  }
}
