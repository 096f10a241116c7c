package org.waybill.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One event as one source in one report puts it.
 *
 * @param id what names the claim: a hash of report, evidence and event
 * @param report the report it was read in
 * @param event what is claimed
 * @param factuality how surely, relative to the nearest source
 * @param source who says so
 * @param when when it happened or is to happen
 * @param where the place, as the report names it
 * @param inferred the names of the roles that the context supplied and not the sentence
 * @param evidence where it stands
 * @param reader the reader and its version, for instance {@code grammar/1}
 * @param rule the rule that read it, for instance {@code es/entregar}
 * @param explanation how it was read
 */
public record Claim(
    String id,
    Report report,
    Event event,
    Factuality factuality,
    Source source,
    Optional<When> when,
    Optional<Party> where,
    Set<String> inferred,
    Evidence evidence,
    String reader,
    String rule,
    Explanation explanation) {

  /** Rejects evidence that its report does not have; copies the set. */
  public Claim {
    inferred = Set.copyOf(inferred);
    if (!evidence.isIn(report)) {
      throw new InvalidValueException(
          "report "
              + report.id()
              + " does not have '"
              + evidence.text()
              + "' at "
              + evidence.start());
    }
  }

  /**
   * How a claim was read, for people to check.
   *
   * @param steps one line a step: the path from the predicate to each role, the cues of factuality,
   *     what each mention was resolved to and by which rule
   */
  public record Explanation(List<String> steps) {

    /** Copies the list. */
    public Explanation {
      steps = List.copyOf(steps);
    }
  }
}
