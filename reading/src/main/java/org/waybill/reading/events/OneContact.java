package org.waybill.reading.events;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.waybill.model.Event;
import org.waybill.syntax.Sentence;

/** Leaves one contact where a sentence tells of it with two words: "his lunch and talks with". */
final class OneContact {

  private OneContact() {}

  /** The findings of a sentence, less the contacts of those who meet in it anyway. */
  static List<Finding> of(List<Finding> findings) {
    List<Finding> kept = new ArrayList<>();
    for (Finding finding : findings) {
      boolean told =
          finding.event() instanceof Event.Contact contact
              && (findings.stream()
                      .filter(other -> !other.equals(finding))
                      .anyMatch(other ->
                          other.event() instanceof Event.Contact better
                              && tells(better, contact)
                              && (finding.inferred().isEmpty() == other.inferred().isEmpty()
                                  ? findings.indexOf(other) < findings.indexOf(finding)
                                  : other.inferred().isEmpty()))
                  || isPartOfAnother(finding, contact, findings));
      if (!told) {
        kept.add(finding);
      }
    }
    return kept;
  }

  /**
   * "Held meetings with Blinken": where the verb says who met, its noun need not say it again, and
   * with fewer.
   */
  private static boolean isPartOfAnother(
      Finding finding, Event.Contact contact, List<Finding> findings) {
    Sentence tree = finding.sentence().tree();
    return findings.stream()
        .anyMatch(other ->
            other.event() instanceof Event.Contact better
                && better.stage() == contact.stage()
                && tree.headIndex(finding.predicate()) == other.predicate().index()
                && sides(better).containsAll(sides(contact)));
  }

  private static boolean tells(Event.Contact one, Event.Contact other) {
    return one.stage() == other.stage() && sides(one).equals(sides(other));
  }

  private static Set<String> sides(Event.Contact contact) {
    return new HashSet<>(ContextRoles.keys(contact.participants()));
  }
}
