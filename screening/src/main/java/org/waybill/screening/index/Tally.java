package org.waybill.screening.index;

import java.util.Arrays;

/**
 * What has been counted for each name that shares a word with a query; kept from query to query by
 * one thread. The counts lie together in the order in which names were met: looking into rows of
 * all names of the lists would cost more than the counting.
 */
final class Tally {

  private static final int FIRST_CAPACITY = 1 << 10;

  /** For each name its place among those met, if that place is the name's. */
  private final int[] placeOf;

  private int[] met = new int[FIRST_CAPACITY];
  private int[] lastPlace = new int[FIRST_CAPACITY];
  private int[] telling = new int[FIRST_CAPACITY];
  private float[] generic = new float[FIRST_CAPACITY];
  private float[] matched = new float[FIRST_CAPACITY];
  private float[] asked = new float[FIRST_CAPACITY];
  private float[] listed = new float[FIRST_CAPACITY];
  private float[] lastMatched = new float[FIRST_CAPACITY];
  private float[] lastListed = new float[FIRST_CAPACITY];
  private boolean[] joined = new boolean[FIRST_CAPACITY];
  private boolean[] whole = new boolean[FIRST_CAPACITY];
  private int size;

  Tally(int names) {
    placeOf = new int[names];
  }

  /** Forgets all that was counted. */
  void clear() {
    size = 0;
  }

  /** Notes a name that has all the letters of the query. */
  void addWhole(int name) {
    int at = meet(name);
    whole[at] = true;
  }

  /**
   * Counts a name that has words of the query joined, or the other way round.
   *
   * @param words how many words they count as
   * @param match what they can add to the score
   * @param ofQuery what the words of the query weigh
   * @param ofName what the words of the name weigh
   */
  void addJoined(int name, int words, float match, float ofQuery, float ofName) {
    int at = meet(name);
    joined[at] = true;
    telling[at] += words;
    matched[at] += match;
    asked[at] += ofQuery;
    listed[at] += ofName;
  }

  /**
   * Counts a name once for each place of the query, by the word of it that matches best.
   *
   * @param place the place of the word in the query
   * @param match what the two words can add to the score
   * @param ofQuery what the word of the query weighs
   * @param ofName what the word of the name weighs
   */
  void addTelling(int name, int place, float match, float ofQuery, float ofName) {
    int at = meet(name);
    if (lastPlace[at] != place) {
      lastPlace[at] = place;
      lastMatched[at] = 0;
      lastListed[at] = 0;
      telling[at]++;
      asked[at] += ofQuery;
    }
    if (match > lastMatched[at]) {
      matched[at] += match - lastMatched[at];
      lastMatched[at] = match;
    }
    if (ofName > lastListed[at]) {
      listed[at] += ofName - lastListed[at];
      lastListed[at] = ofName;
    }
  }

  /** Counts a word that tells nothing by itself. */
  void addGeneric(int name, float weight) {
    // Meeting a name may make the arrays anew.
    int at = meet(name);
    generic[at] += weight;
  }

  /** The place of a name, which is met for the first time or not. */
  private int meet(int name) {
    int place = placeOf[name];
    if (place < size && met[place] == name) {
      return place;
    }
    if (size == met.length) {
      grow();
    }
    int next = size++;
    placeOf[name] = next;
    met[next] = name;
    lastPlace[next] = -1;
    telling[next] = 0;
    generic[next] = 0;
    matched[next] = 0;
    asked[next] = 0;
    listed[next] = 0;
    joined[next] = false;
    whole[next] = false;
    return next;
  }

  private void grow() {
    int capacity = size * 2;
    met = Arrays.copyOf(met, capacity);
    lastPlace = Arrays.copyOf(lastPlace, capacity);
    telling = Arrays.copyOf(telling, capacity);
    generic = Arrays.copyOf(generic, capacity);
    matched = Arrays.copyOf(matched, capacity);
    asked = Arrays.copyOf(asked, capacity);
    listed = Arrays.copyOf(listed, capacity);
    lastMatched = Arrays.copyOf(lastMatched, capacity);
    lastListed = Arrays.copyOf(lastListed, capacity);
    joined = Arrays.copyOf(joined, capacity);
    whole = Arrays.copyOf(whole, capacity);
  }

  /** How many names were met. */
  int size() {
    return size;
  }

  /** The name at a place. */
  int name(int place) {
    return met[place];
  }

  /** How many telling words the name at a place shares. */
  int telling(int place) {
    return telling[place];
  }

  /** What the words that match can add to the score. */
  float matched(int place) {
    return matched[place];
  }

  /** How much the words of the query weigh that the name has. */
  float asked(int place) {
    return asked[place];
  }

  /** How much the words of the name weigh that the query has. */
  float listed(int place) {
    return listed[place];
  }

  /** Whether it has words of the query joined, or the other way round. */
  boolean isJoined(int place) {
    return joined[place];
  }

  /** Whether it has all the letters of the query. */
  boolean isWhole(int place) {
    return whole[place];
  }

  /** How much the generic words weigh that it shares. */
  float generic(int place) {
    return generic[place];
  }
}
