package org.waybill.screening.index;

import java.util.List;
import java.util.function.IntConsumer;
import org.waybill.screening.compare.NameComparer;
import org.waybill.screening.name.PartyName;
import org.waybill.screening.name.Role;

/**
 * Counts, for each name of the lists, the words that it shares with a query, and says which names
 * may reach a score. The rules follow from how comparisons are weighed: one telling word among
 * several keeps a score low, and so do generic words beside telling ones that do not match.
 */
final class Candidates {

  /** With fewer generic words in common, by weight, a name without a telling one stays low. */
  private static final double ENOUGH_GENERIC = 0.75;

  /** What particles may add. */
  private static final double SLACK = 0.3;

  /** What a word counts at least that only one of the names has. */
  private static final double LEAST_MISSING = 0.2;

  private final List<ListedName> names;
  private final boolean persons;
  private final double least;
  private final double weight;
  private final boolean oneIsEnough;
  private final boolean onlyGeneric;
  private final boolean initials;
  private final int telling;
  private final Tally tally;

  Candidates(List<ListedName> names, PartyName query, boolean persons, double least, Tally tally) {
    this.names = names;
    this.persons = persons;
    this.least = least;
    this.weight = ListedName.weight(query);
    this.oneIsEnough = least <= NameComparer.HIGHEST_OF_ONE_WORD;
    this.telling = (int) query.tokens().stream().filter(token -> token.role().tellsApart()).count();
    this.onlyGeneric = telling == 0;
    this.initials = query.tokens().stream().anyMatch(token -> token.role() == Role.INITIAL);
    this.tally = tally;
    tally.clear();
  }

  /** Adds a name that has all the letters of the query. */
  void addWhole(int name) {
    tally.addJoined(name);
  }

  /** Adds names that have a word like the one at a place of the query. */
  void add(int[] found, int place, boolean tells, double weight, double asked) {
    for (int i = 1; i <= found[0]; i++) {
      if (tells) {
        tally.addTellingOnce(found[i], place, (float) asked);
      } else {
        tally.addGeneric(found[i], (float) weight);
      }
    }
  }

  /** Adds names of which a word is several of the query, or the other way round. */
  void addJoined(int[] found) {
    for (int i = 1; i <= found[0]; i++) {
      tally.addJoined(found[i]);
    }
  }

  /** Hands out the names that may reach the score. */
  void each(IntConsumer found) {
    for (int i = 0; i < tally.size(); i++) {
      int name = tally.name(i);
      ListedName listed = names.get(name);
      if (listed.person() == persons
          && mayReach(listed, tally.telling(name), tally.generic(name))
          && (tally.isJoined(name) || highest(listed, name) >= least)) {
        found.accept(name);
      }
    }
  }

  /**
   * What a name can reach at most: all that the words in common weigh, over that and what the other
   * words take off at least.
   */
  private double highest(ListedName listed, int name) {
    if (initials || listed.initials() || telling == 0) {
      return 1;
    }
    double common = (tally.matched(name) + tally.telling(name)) / 2.0 + tally.generic(name) + SLACK;
    double asked = Math.max(0, weight - tally.matched(name));
    double other = Math.max(0, listed.weight() - tally.telling(name));
    double contradicting = Math.min(asked, other) * NameComparer.CONFLICT;
    double missing = Math.abs(asked - other) * LEAST_MISSING;
    return common / (common + contradicting + missing);
  }

  private boolean mayReach(ListedName listed, int words, float generic) {
    if (words > 1 || onlyGeneric || generic >= ENOUGH_GENERIC) {
      return true;
    }
    if (words == 0) {
      return generic > 0 && (listed.telling() == 0 || initials || listed.initials());
    }
    return oneIsEnough || initials || listed.initials() || telling == 1 || listed.telling() == 1;
  }
}
