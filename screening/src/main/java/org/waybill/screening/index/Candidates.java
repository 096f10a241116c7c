package org.waybill.screening.index;

import org.waybill.screening.compare.NameComparer;
import org.waybill.screening.compare.Weights;
import org.waybill.screening.name.PartyName;
import org.waybill.screening.name.Role;
import org.waybill.screening.name.Token;

/**
 * Counts, for each name of the lists, what it shares with a query, and says which names may reach a
 * score. The rules follow from how comparisons are weighed: what matches adds its weight, what
 * contradicts or is missing takes off, and one telling word among several keeps a score low.
 */
final class Candidates {

  /** What particles and initials may add, each. */
  private static final double PARTICLE = 0.08;

  private static final double INITIAL = 0.35;

  /** The lowest weight of a word that contradicts another one. */
  private static final double LEAST_CONTRADICTING = 0.55;

  /** What a word counts at least, by its weight, that only one of the names has. */
  private static final double LEAST_MISSING = 0.25;

  /** The same of countries in names of organisations. */
  private static final double MISSING_COUNTRY = 0.3;

  private static final double ROUNDING = 0.001;

  private final Sizes sizes;
  private final double least;
  private final double conflict;
  private final double weight;
  private final double generic;
  private final double particles;
  private final boolean oneIsEnough;
  private final int initials;
  private final int telling;
  private final boolean onlyCountries;
  private final boolean byGeneric;
  private final Tally tally;

  Candidates(Sizes sizes, PartyName query, Weights weights, double least, Tally tally) {
    this.sizes = sizes;
    this.least = least - ROUNDING;
    this.conflict = weights.conflict();
    this.weight = ListedName.weight(query);
    this.generic = weight(query, Role.GENERIC) + weight(query, Role.NUMBER);
    this.particles = PARTICLE * count(query, Role.PARTICLE);
    this.oneIsEnough = least <= NameComparer.HIGHEST_OF_ONE_WORD + ROUNDING;
    this.telling = ListedName.telling(query);
    this.initials = ListedName.initials(query);
    this.tally = tally;
    this.onlyCountries = ListedName.onlyCountries(query);
    this.byGeneric = telling == 0 || genericMayDo();
    tally.clear();
  }

  private static double weight(PartyName name, Role role) {
    double weight = 0;
    for (Token token : name.tokens()) {
      weight += token.role() == role ? token.weight() : 0;
    }
    return weight;
  }

  private static int count(PartyName name, Role role) {
    int count = 0;
    for (Token token : name.tokens()) {
      count += token.role() == role ? 1 : 0;
    }
    return count;
  }

  /** Whether generic words may do where no telling word matches. */
  private boolean genericMayDo() {
    double lost = Math.min(onlyCountries ? MISSING_COUNTRY * weight : weight, LEAST_CONTRADICTING);
    double most = generic + particles + INITIAL * initials;
    return most / (most + lost) >= least;
  }

  /** Whether names are to be counted that have nothing but generic words of the query. */
  boolean byGeneric() {
    return byGeneric;
  }

  /** Adds a name that has all the letters of the query. */
  void addWhole(int name) {
    tally.addWhole(name);
  }

  /** Adds a name that has words of the query joined, or the other way round. */
  void addJoined(int name, int words, double match, double ofQuery, double ofName) {
    tally.addJoined(name, words, (float) match, (float) ofQuery, (float) ofName);
  }

  /** Adds a name with a word like the one at a place of the query. */
  void add(int name, int place, double match, double ofQuery, double ofName) {
    tally.addTelling(name, place, (float) match, (float) ofQuery, (float) ofName);
  }

  /** Adds a name with a generic word like one of the query. */
  void addGeneric(int name, double match) {
    tally.addGeneric(name, (float) match);
  }

  /** Takes a name that may reach the score. */
  @FunctionalInterface
  interface Taking {
    /**
     * Takes a name.
     *
     * @param joined whether it has words of the query joined, or the other way round
     */
    void take(int name, boolean joined);
  }

  /** Hands out the names that may reach the score. */
  void each(Taking taking) {
    for (int at = 0; at < tally.size(); at++) {
      if (tally.isWhole(at) || mayReach(at)) {
        taking.take(tally.name(at), tally.isJoined(at));
      }
    }
  }

  private boolean mayReach(int at) {
    int name = tally.name(at);
    int words = tally.telling(at);
    int allInitials = initials + sizes.initials(name);
    boolean oneOfSeveral = words < 2 && Math.max(telling, sizes.telling(name)) > 1;
    if (oneOfSeveral && allInitials == 0 && !oneIsEnough) {
      return false;
    }
    if (words == 0 && tally.generic(at) == 0 && !tally.isJoined(at)) {
      return false;
    }
    return highest(at, name, allInitials) >= least;
  }

  /**
   * What a name can reach at most: all that the words in common add, over that and what the other
   * words take off at least.
   */
  private double highest(int at, int name, int allInitials) {
    double common =
        tally.matched(at)
            + (byGeneric ? tally.generic(at) : generic)
            + particles
            + INITIAL * allInitials;
    double asked = Math.max(0, weight - tally.asked(at) - sizes.initials(name));
    double other = Math.max(0, sizes.weight(name) - tally.listed(at) - initials);
    double contradicting = Math.min(asked, other) * conflict;
    double missing = Math.abs(asked - other) * LEAST_MISSING;
    return common / (common + contradicting + missing + ROUNDING);
  }
}
