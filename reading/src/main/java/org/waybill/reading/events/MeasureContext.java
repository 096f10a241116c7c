package org.waybill.reading.events;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waybill.model.Party;
import org.waybill.model.PartyType;
import org.waybill.reading.gazetteer.Manner;
import org.waybill.reading.gazetteer.Match;
import org.waybill.reading.grammar.Clauses;
import org.waybill.syntax.Sentence;
import org.waybill.syntax.Token;

/**
 * Supplies the roles that the sentence of a measure leaves open.
 *
 * <p>A report speaks of several measures by several states, so that a role is carried over only
 * from a measure that shares the other role, or if most measures of the report agree.
 */
final class MeasureContext {

  private final Surroundings around;

  MeasureContext(Surroundings around) {
    this.around = around;
  }

  Candidate complete(Candidate candidate) {
    Candidate known = candidate;
    if (known.role("target").isOpen() && !known.role("actor").isEmpty()) {
      known = inSentence(known);
    }
    if (known.role("target").isOpen() && !known.role("actor").isEmpty()) {
      known = shared(known, "target", "actor");
    }
    if (known.role("target").isOpen() && !known.role("actor").isEmpty() && isLasting(known)) {
      known = topical(known);
    }
    if (known.role("actor").isOpen() && !known.role("target").isEmpty()) {
      known = shared(known, "actor", "target");
    }
    return known;
  }

  /**
   * The only other state that the sentence speaks of is the target: "Russian oil is stranded by
   * U.S. sanctions". Of what a verb does to its object only the object counts.
   */
  private Candidate inSentence(Candidate candidate) {
    Sentence tree = candidate.sentence().tree();
    List<Token> objects =
        Clauses.isVerbal(tree, candidate.predicate()) && !isSeizure(candidate)
            ? tree.children(candidate.predicate(), "obj", "nsubj:pass")
            : List.of();
    List<String> actors = new ArrayList<>();
    for (Candidate other : around.inSentence()) {
      if (other.kind().equals(candidate.kind())) {
        actors.addAll(ContextRoles.keys(other.role("actor").parties()));
      }
    }
    List<Party> others = new ArrayList<>();
    for (Match name : candidate.sentence().names()) {
      Party party = name.party();
      boolean state =
          party.type() == PartyType.STATE
              && party.id().isPresent()
              && name.manner() != Manner.PLACE;
      boolean there =
          objects.isEmpty()
              || objects.stream().anyMatch(o -> tree.isWithin(tree.token(name.lastToken()), o));
      if (state
          && there
          && !actors.contains(party.key())
          && !ContextRoles.keys(others).contains(party.key())) {
        others.add(party);
      }
    }
    return others.size() == 1
        ? candidate.with(
            "target", new Filler(others, List.of(), true, "the only other state of the sentence"))
        : candidate;
  }

  /** Whether a noun speaks of a measure that lasts, such as "the sanctions" or "the embargo". */
  private static boolean isLasting(Candidate candidate) {
    String form = candidate.attributes().getOrDefault("form", "");
    return candidate.predicate().tag().equals("NOUN")
        && (form.equals("sanctions") || form.equals("embargo"));
  }

  /**
   * The candidate with whom the report speaks of most for its target, but for those who take
   * measures in it.
   */
  private Candidate topical(Candidate candidate) {
    List<String> actors = new ArrayList<>();
    for (Candidate other : around.inReport()) {
      if (other.kind().equals(candidate.kind())) {
        actors.addAll(ContextRoles.keys(other.role("actor").parties()));
      }
    }
    return around
        .salience()
        .most(candidate.sentence(), actors)
        .map(party ->
            candidate.with(
                "target",
                new Filler(
                    List.of(party),
                    List.of(),
                    true,
                    "target: the report is about " + party.name())))
        .orElse(candidate);
  }

  private static boolean isSeizure(Candidate candidate) {
    return candidate.attributes().getOrDefault("form", "").equals("seizure");
  }

  /**
   * The candidate with an open role as in the nearest measure that shares the known one, or as in
   * most measures of the report.
   */
  private Candidate shared(Candidate candidate, String open, String known) {
    List<String> ours = ContextRoles.keys(candidate.role(known).parties());
    List<Candidate> others = new ArrayList<>(around.inReport());
    others.removeIf(o -> o.equals(candidate) || !o.kind().equals(candidate.kind()));
    others.removeIf(o -> !isDefinite(o.role(open)) || meets(ours, o.role(open)));
    return others.stream()
        .filter(o -> meets(ours, o.role(known)))
        .min((a, b) -> Integer.compare(distance(candidate, a), distance(candidate, b)))
        .or(() -> most(others, open))
        .map(o ->
            candidate.with(
                open,
                new Filler(
                    o.role(open).parties(),
                    List.of(),
                    true,
                    open + " as at '" + o.predicate().text() + "'")))
        .orElse(candidate);
  }

  /** A measure with the parties that more than half of the measures name in a role. */
  private static Optional<Candidate> most(List<Candidate> measures, String role) {
    Map<List<String>, List<Candidate>> byParties = new LinkedHashMap<>();
    for (Candidate measure : measures) {
      byParties
          .computeIfAbsent(ContextRoles.keys(measure.role(role).parties()), k -> new ArrayList<>())
          .add(measure);
    }
    return byParties.values().stream()
        .filter(same -> 2 * same.size() > measures.size())
        .map(List::getFirst)
        .findFirst();
  }

  /** How far away a sentence is; what is said later counts twice. */
  private static int distance(Candidate candidate, Candidate other) {
    int back = candidate.sentence().index() - other.sentence().index();
    return back < 0 ? -2 * back : back;
  }

  private static boolean meets(List<String> keys, Filler filler) {
    return ContextRoles.keys(filler.parties()).stream().anyMatch(keys::contains);
  }

  /** Whether a role names parties that the rest of a report can mean too. */
  private static boolean isDefinite(Filler filler) {
    return !filler.isEmpty()
        && filler.parties().stream()
            .noneMatch(p -> p.type() == PartyType.ORGANISATION && p.id().isEmpty())
        && filler.parties().stream()
            .noneMatch(p -> p.type() == PartyType.PERSON && p.of().isEmpty());
  }
}
