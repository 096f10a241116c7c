package org.waybill.reading.time;

import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.waybill.model.InvalidValueException;

/**
 * The words that the rules of a grammar can begin with. Most words of a text begin none, and are
 * passed over without trying a rule.
 */
final class Beginnings {

  /**
   * What a part of a grammar can begin with.
   *
   * @param keys the keys of words and marks
   * @param isNumber whether digits are among it
   * @param isEmpty whether the part can be left out, so that what follows it counts too
   */
  private record First(Set<String> keys, boolean isNumber, boolean isEmpty) {

    static final First NOTHING = new First(Set.of(), false, true);

    boolean allows(Piece piece) {
      return piece.isNumber() ? isNumber : keys.contains(piece.key());
    }

    First or(First other) {
      Set<String> both = new HashSet<>(keys);
      both.addAll(other.keys);
      return new First(both, isNumber || other.isNumber, isEmpty || other.isEmpty);
    }

    First then(First next) {
      First joined = or(next);
      return new First(joined.keys, joined.isNumber, next.isEmpty);
    }
  }

  private final TimeWords words;
  private final Map<String, List<Rule>> rules;
  private final Map<String, First> categories = new HashMap<>();
  private final IdentityHashMap<Rule, First> firsts = new IdentityHashMap<>();
  private final Set<String> open = new HashSet<>();

  /**
   * Looks through a grammar.
   *
   * @throws InvalidValueException if a category begins with itself, which could be read without end
   */
  Beginnings(TimeWords words, Map<String, List<Rule>> rules) {
    this.words = words;
    this.rules = rules;
    rules.keySet().forEach(this::category);
  }

  /** Whether anything of a category can begin with a piece, as far as is known. */
  boolean allows(String category, Piece piece) {
    First first = categories.get(category);
    return first == null || first.allows(piece);
  }

  /** Whether a rule can begin with a piece. */
  boolean allows(Rule rule, Piece piece) {
    return Optional.ofNullable(firsts.get(rule)).map(first -> first.allows(piece)).orElse(false);
  }

  private First category(String name) {
    First known = categories.get(name);
    if (known != null) {
      return known;
    }
    if (!open.add(name)) {
      throw new InvalidValueException(
          "the time rules of the category '" + name + "' begin with that category itself");
    }
    First first = new First(words.beginnings(name), Figures.named(name).isPresent(), false);
    for (Rule rule : rules.getOrDefault(name, List.of())) {
      First ofRule = sequence(rule.pattern());
      firsts.put(rule, ofRule);
      first = first.or(ofRule);
    }
    open.remove(name);
    categories.put(name, first);
    return first;
  }

  private First sequence(List<Pattern> patterns) {
    First first = First.NOTHING;
    for (Pattern pattern : patterns) {
      if (!first.isEmpty()) {
        break;
      }
      first = first.then(pattern(pattern));
    }
    return first;
  }

  private First pattern(Pattern pattern) {
    return switch (pattern) {
      case Pattern.Literal literal ->
          new First(Set.of(literal.key()), Character.isDigit(literal.key().charAt(0)), false);
      case Pattern.Reference reference -> category(reference.category());
      case Pattern.Joined joined -> pattern(joined.part());
      case Pattern.Absent absent -> First.NOTHING;
      case Pattern.Before before -> First.NOTHING;
      case Pattern.Choice choice ->
          choice.sequences().stream()
              .map(this::sequence)
              .reduce(new First(Set.of(), false, choice.isOptional()), First::or);
    };
  }
}
