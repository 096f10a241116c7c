package org.waybill.reading.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds what the rules of a grammar make of the pieces of one text. */
final class Matcher {

  /**
   * A part that has been matched.
   *
   * @param end the index of the piece after it
   * @param value what it stands for; empty if it names no date, or none that can be resolved
   */
  record Match(int end, Optional<? extends Value> value) {}

  /** A place in a text and the parts matched on the way to it. */
  private record State(int at, Map<String, Value> parts) {

    State to(int place) {
      return new State(place, parts);
    }

    State with(int place, String label, Value value) {
      Map<String, Value> more = new LinkedHashMap<>(parts);
      more.put(label, value);
      return new State(place, more);
    }
  }

  private record Key(String category, int at) {}

  private final Grammar grammar;
  private final List<Piece> pieces;
  private final Map<Key, List<Match>> known = new HashMap<>();
  private Anchor anchor;
  private int start;

  Matcher(Grammar grammar, List<Piece> pieces, Anchor anchor) {
    this.grammar = grammar;
    this.pieces = pieces;
    this.anchor = anchor;
  }

  /** The longest expression that begins at a piece; of equally long ones the earlier rule's. */
  Optional<Match> longest(int at, Anchor newAnchor) {
    if (!newAnchor.equals(anchor)) {
      known.clear();
      anchor = newAnchor;
    }
    start = at;
    Optional<Match> longest = Optional.empty();
    for (Match match : matches(Rule.TIME, at)) {
      if (longest.isEmpty() || match.end() > longest.get().end()) {
        longest = Optional.of(match);
      }
    }
    return longest;
  }

  private List<Match> matches(String category, int at) {
    if (!grammar.beginnings().allows(category, pieces.get(at))) {
      return List.of();
    }
    Key key = new Key(category, at);
    List<Match> found = known.get(key);
    if (found == null) {
      found = search(category, at);
      known.put(key, found);
    }
    return found;
  }

  private List<Match> search(String category, int at) {
    Map<Integer, Match> found = new LinkedHashMap<>();
    Figures.named(category)
        .flatMap(figures -> figures.of(pieces.get(at)))
        .ifPresent(value -> found.put(at + 1, new Match(at + 1, Optional.of(value))));
    for (TimeWords.Found word : grammar.words().at(category, pieces, at)) {
      found.putIfAbsent(word.end(), new Match(word.end(), Optional.of(word.value())));
    }
    for (Rule rule : grammar.rules().getOrDefault(category, List.of())) {
      if (!grammar.beginnings().allows(rule, pieces.get(at))) {
        continue;
      }
      for (State state : follow(rule.pattern(), 0, new State(at, Map.of()))) {
        Optional<? extends Value> value = rule.meaning().of(state.parts(), anchor);
        if (value.isPresent() || category.equals(Rule.TIME)) {
          found.putIfAbsent(state.at(), new Match(state.at(), value));
        }
      }
    }
    return List.copyOf(found.values());
  }

  private List<State> follow(List<Pattern> sequence, int index, State state) {
    if (index == sequence.size()) {
      return List.of(state);
    }
    List<State> ends = new ArrayList<>();
    for (State next : step(sequence.get(index), state)) {
      ends.addAll(follow(sequence, index + 1, next));
    }
    return ends;
  }

  private List<State> step(Pattern pattern, State state) {
    return switch (pattern) {
      case Pattern.Before before ->
          before.allows(pieceBefore(state.at())) ? List.of(state) : List.of();
      case Pattern.Absent absent ->
          step(absent.part(), state).isEmpty() ? List.of(state) : List.of();
      case Pattern.Choice choice -> choose(choice, state);
      case Pattern.Joined joined ->
          state.at() < pieces.size() && pieces.get(state.at()).isJoined()
              ? step(joined.part(), state)
              : List.of();
      case Pattern.Literal literal ->
          isReadable(state) && pieces.get(state.at()).key().equals(literal.key())
              ? List.of(state.to(state.at() + 1))
              : List.of();
      case Pattern.Reference reference -> refer(reference, state);
    };
  }

  private List<State> choose(Pattern.Choice choice, State state) {
    List<State> ends = new ArrayList<>();
    choice.sequences().forEach(part -> ends.addAll(follow(part, 0, state)));
    if (choice.isOptional()) {
      ends.add(state);
    }
    return ends;
  }

  private List<State> refer(Pattern.Reference reference, State state) {
    if (!isReadable(state)) {
      return List.of();
    }
    List<State> ends = new ArrayList<>();
    for (Match match : matches(reference.category(), state.at())) {
      match.value().ifPresent(value -> ends.add(state.with(match.end(), reference.label(), value)));
    }
    return ends;
  }

  /** An expression does not run over a line break. */
  private boolean isReadable(State state) {
    return state.at() < pieces.size()
        && (state.at() == start || !pieces.get(state.at()).opensLine());
  }

  private Optional<Piece> pieceBefore(int at) {
    return at == 0 || pieces.get(at).opensLine()
        ? Optional.empty()
        : Optional.of(pieces.get(at - 1));
  }
}
