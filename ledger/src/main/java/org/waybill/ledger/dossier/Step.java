package org.waybill.ledger.dossier;

import java.util.List;
import org.waybill.model.Stage;

/**
 * One stage of a transfer in one category, with all that is said on it.
 *
 * @param stage the stage
 * @param span when, over all that is claimed; unknown if it is only denied
 * @param statements who says what, those who claim it first
 * @param assessment how credible it is that this stage was reached
 */
public record Step(Stage stage, Span span, List<Statement> statements, Assessment assessment) {

  /** Copies the list. */
  public Step {
    statements = List.copyOf(statements);
  }

  /** Whether anybody claims it, however surely. */
  public boolean isClaimed() {
    return statements.stream().anyMatch(Statement::isClaim);
  }
}
