package org.waybill.screening.compare;

import java.util.List;
import java.util.Set;
import org.waybill.screening.name.PartyName;
import org.waybill.screening.name.Role;
import org.waybill.screening.name.Token;

/** What words count that only one of two names has. */
final class Missing {

  /** A word that tells so much names a field: bank, oil, university. */
  private static final double FIELD = 0.3;

  private static final double FIELD_COUNTS = 0.7;
  private static final double DESCRIBED_COUNTS = 0.25;
  private static final Set<String> COMPANY = Set.of("company", "corporation", "group", "holding");

  private Missing() {}

  /**
   * What generic words count: a field tells sisters apart, unless it only says what a company does.
   */
  static double generic(List<Token> only, double perWeight) {
    boolean described = false;
    for (Token token : only) {
      described |= token.role() == Role.GENERIC && COMPANY.contains(token.concept());
    }
    double sum = 0;
    for (Token token : only) {
      if (token.role() == Role.GENERIC && token.weight() >= FIELD) {
        sum += described ? DESCRIBED_COUNTS : FIELD_COUNTS;
      } else if (token.role() == Role.GENERIC || token.role() == Role.PARTICLE) {
        sum += token.weight() * perWeight;
      }
    }
    return sum;
  }

  /** What the names of countries weigh. */
  static double countries(List<Token> only) {
    double sum = 0;
    for (Token token : only) {
      sum += token.isCountry() ? token.weight() : 0;
    }
    return sum;
  }

  /**
   * Whether telling words are missing within a name and at its end: a further given and surname.
   */
  static boolean isBeforeAndAfter(PartyName name, List<Token> only) {
    List<Token> tokens = name.tokens();
    boolean within = false;
    for (int i = 0; i < tokens.size() - 1; i++) {
      within |= tokens.get(i).role() == Role.NAME && isIn(only, tokens.get(i));
    }
    return within && !tokens.isEmpty() && isIn(only, tokens.getLast());
  }

  private static boolean isIn(List<Token> only, Token token) {
    for (Token each : only) {
      if (each.equals(token)) {
        return true;
      }
    }
    return false;
  }
}
