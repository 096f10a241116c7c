package org.waybill.reading.events;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

  /** How much more a predicate over the very same words for materiel has to say than others. */
  private static final double SAME = 4;

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

  /**
   * The candidate with both roles filled from the pair that the events of its kind around it name
   * most.
   */
  Candidate pair(Candidate candidate, String one, String other) {
    Map<List<List<String>>, Double> votes = new LinkedHashMap<>();
    Map<List<List<String>>, Candidate> voters = new HashMap<>();
    for (Candidate voter : candidates) {
      boolean names =
          mayVote(voter)
              && voter.kind().equals(candidate.kind())
              && isDefinite(voter.role(one))
              && isDefinite(voter.role(other));
      int distance = Math.abs(candidate.sentence().index() - voter.sentence().index());
      if (names && distance <= REACH) {
        List<List<String>> pair =
            List.of(keys(voter.role(one).parties()), keys(voter.role(other).parties()));
        votes.merge(pair, 1.0 / (1 + distance), Double::sum);
        voters.putIfAbsent(pair, voter);
      }
    }
    return votes.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .map(voters::get)
        .map(from -> carried(carried(candidate, from, one), from, other))
        .orElse(candidate);
  }

  /** Materiel that is merely spoken of says little of who else gives or gets any. */
  static boolean mayVote(Candidate candidate) {
    boolean goods = candidate.frame().pos().equals(FrameLexicon.MATERIEL);
    return !candidate.kind().equals("transfer")
        || !candidate.lacksMateriel() && !(goods && candidate.role("recipient").isEmpty());
  }

  private static Candidate carried(Candidate candidate, Candidate from, String role) {
    return candidate.with(
        role,
        new Filler(
            from.role(role).parties(),
            List.of(),
            true,
            role + " as at '" + from.predicate().text() + "'"));
  }

  /**
   * Lets the other events of the kind vote on who fills an open role: near ones and those that
   * agree on the known role count more. What is said later in the report counts only if it agrees.
   */
  private Candidate carry(Candidate candidate, String open, String known) {
    Map<List<String>, Double> votes = new LinkedHashMap<>();
    Map<List<String>, Candidate> voters = new HashMap<>();
    for (Candidate other : candidates) {
      if (other.equals(candidate)
          || !other.kind().equals(candidate.kind())
          || !mayVote(other)
          || !isDefinite(other.role(open))
          || clash(candidate, other, known)
          || meets(candidate, other, open, known)) {
        continue;
      }
      int distance = candidate.sentence().index() - other.sentence().index();
      boolean agrees = !other.role(known).isEmpty();
      if (!agrees && (distance < 0 || distance > REACH)) {
        continue;
      }
      List<String> filler = keys(other.role(open).parties());
      double weight = (agrees ? 2.0 : 1.0) / (1 + Math.abs(distance));
      votes.merge(filler, weight + (sharesMateriel(candidate, other) ? SAME : 0), Double::sum);
      voters.putIfAbsent(filler, other);
    }
    return votes.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .map(voters::get)
        .map(from ->
            candidate.with(
                open,
                new Filler(
                    from.role(open).parties(),
                    List.of(),
                    true,
                    open + " as at '" + from.predicate().text() + "'")))
        .orElse(candidate);
  }

  /** Whether two predicates of a sentence are about the very same materiel. */
  private static boolean sharesMateriel(Candidate candidate, Candidate other) {
    return candidate.sentence().equals(other.sentence())
        && candidate.materielIn().equals(other.materielIn())
        && candidate.materiel().stream().anyMatch(other.materiel()::contains);
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

  /**
   * Whether a role names parties that the rest of a report can mean too; "the West" may be anybody.
   */
  private static boolean isDefinite(Filler filler) {
    return !filler.isEmpty()
        && filler.parties().stream()
            .noneMatch(p -> p.type() == PartyType.ORGANISATION && p.id().isEmpty());
  }
}
