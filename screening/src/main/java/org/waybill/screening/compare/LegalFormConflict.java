package org.waybill.screening.compare;

import java.util.List;
import org.waybill.screening.words.LegalForm;

/** What legal forms take off the score of two names. */
final class LegalFormConflict {

  private static final double OTHER_KIND = 0.05;
  private static final double OTHER_FORM = 0.012;
  private static final double ONE_ONLY = 0.015;

  private LegalFormConflict() {}

  /** How much is taken off: nothing where the forms agree. */
  static double between(List<LegalForm> left, List<LegalForm> right) {
    if (left.isEmpty() && right.isEmpty()) {
      return 0;
    }
    if (left.isEmpty() || right.isEmpty()) {
      return ONE_ONLY;
    }
    boolean sameForm = left.stream().anyMatch(right::contains);
    if (sameForm) {
      return 0.002;
    }
    boolean sameKind =
        left.stream()
            .anyMatch(form -> right.stream().anyMatch(other -> other.kind().equals(form.kind())));
    return sameKind ? OTHER_FORM : OTHER_KIND;
  }
}
