package org.waybill.reading.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waybill.model.Party;
import org.waybill.model.PartyType;

/**
 * Supplies the roles that a sentence leaves open from what the report says nearby.
 *
 * <p>A transfer without a recipient has the one that its supplier, or whoever supplies around it,
 * supplies; likewise without a supplier. What the context does not settle stays open.
 */
final class ContextRoles {

  /** How many sentences a role may be carried over. */
  private static final int REACH = 4;

  private final List<Candidate> candidates;

  ContextRoles(List<Candidate> candidates) {
    this.candidates = List.copyOf(candidates);
  }

  /**
   * The candidate with one of two roles filled from an event of its kind before it that agrees on
   * the other.
   */
  Candidate complete(Candidate candidate, String one, String other) {
    Candidate completed = candidate;
    if (completed.role(other).isOpen() && !completed.role(one).isEmpty()) {
      completed = carry(completed, other, one);
    }
    if (completed.role(one).isOpen() && !completed.role(other).isEmpty()) {
      completed = carry(completed, one, other);
    }
    return completed;
  }

  private Candidate carry(Candidate candidate, String open, String known) {
    Optional<Candidate> best = Optional.empty();
    for (Candidate other : candidates) {
      if (other.equals(candidate)
          || !other.kind().equals(candidate.kind())
          || other.role(open).isEmpty()) {
        continue;
      }
      int distance = candidate.sentence().index() - other.sentence().index();
      if (distance < 0
          || distance > REACH
          || clash(candidate, other, known)
          || meets(candidate, other, open, known)) {
        continue;
      }
      if (best.isEmpty() || other.sentence().index() >= best.get().sentence().index()) {
        best = Optional.of(other);
      }
    }
    return best.map(from ->
            candidate.with(
                open,
                new Filler(
                    from.role(open).parties(),
                    List.of(),
                    true,
                    open + " from '" + from.predicate().text() + "' before")))
        .orElse(candidate);
  }

  /** Whether the other event has a different party in the role that this one knows. */
  private static boolean clash(Candidate candidate, Candidate other, String known) {
    List<String> theirs = keys(other.role(known).parties());
    List<String> ours = keys(candidate.role(known).parties());
    return !theirs.isEmpty() && theirs.stream().noneMatch(ours::contains);
  }

  /** Whether the party to be carried over is the one that is known already. */
  private static boolean meets(Candidate candidate, Candidate other, String open, String known) {
    List<String> ours = keys(candidate.role(known).parties());
    return keys(other.role(open).parties()).stream().anyMatch(ours::contains);
  }

  static List<String> keys(List<Party> parties) {
    List<String> keys = new ArrayList<>();
    for (Party party : parties) {
      keys.add(side(party));
    }
    return keys;
  }

  /** The state that a party belongs to, or the party itself. */
  static String side(Party party) {
    return party.type() == PartyType.PERSON ? party.of().orElse(party.key()) : party.key();
  }
}
