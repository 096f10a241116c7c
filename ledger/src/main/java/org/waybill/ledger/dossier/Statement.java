package org.waybill.ledger.dossier;

import java.util.List;
import org.waybill.model.Factuality;

/**
 * What one origin says on one thing, in all its claims.
 *
 * @param origin on whose word
 * @param factuality how surely
 * @param count in how many claims
 * @param span when
 * @param speakers who speaks for the origin, by id or name, sorted
 * @param example the id of one of the claims
 */
public record Statement(
    Origin origin,
    Factuality factuality,
    int count,
    Span span,
    List<String> speakers,
    String example) {

  /** Copies the list. */
  public Statement {
    speakers = List.copyOf(speakers);
  }

  /** Whether it is claimed, however surely. */
  public boolean isClaim() {
    return isClaim(factuality);
  }

  /** Whether it is denied, certainly or probably. */
  public boolean isDenial() {
    return isDenial(factuality);
  }

  static boolean isClaim(Factuality factuality) {
    return switch (factuality) {
      case CERTAIN, PROBABLE, POSSIBLE -> true;
      case CERTAINLY_NOT, PROBABLY_NOT, POSSIBLY_NOT, UNCOMMITTED -> false;
    };
  }

  static boolean isDenial(Factuality factuality) {
    return switch (factuality) {
      case CERTAINLY_NOT, PROBABLY_NOT -> true;
      case CERTAIN, PROBABLE, POSSIBLE, POSSIBLY_NOT, UNCOMMITTED -> false;
    };
  }
}
