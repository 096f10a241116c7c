package org.waybill.screening.index;

/** What has been counted for each name; kept from query to query by one thread. */
final class Tally {

  private final int[] touched;
  private final int[] query;
  private final int[] lastPlace;
  private final int[] telling;
  private final float[] generic;
  private final float[] matched;
  private final float[] asked;
  private final float[] listed;
  private final float[] lastMatched;
  private final float[] lastListed;
  private final boolean[] joined;
  private int current;
  private int size;

  Tally(int names) {
    touched = new int[names];
    query = new int[names];
    lastPlace = new int[names];
    telling = new int[names];
    generic = new float[names];
    matched = new float[names];
    asked = new float[names];
    listed = new float[names];
    lastMatched = new float[names];
    lastListed = new float[names];
    joined = new boolean[names];
  }

  /** Forgets all that was counted. */
  void clear() {
    size = 0;
    current++;
  }

  /** Counts a name that has words of the query joined, or the other way round. */
  void addJoined(int name) {
    touch(name);
    joined[name] = true;
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
    touch(name);
    if (lastPlace[name] != place) {
      lastPlace[name] = place;
      lastMatched[name] = 0;
      lastListed[name] = 0;
      telling[name]++;
      asked[name] += ofQuery;
    }
    if (match > lastMatched[name]) {
      matched[name] += match - lastMatched[name];
      lastMatched[name] = match;
    }
    if (ofName > lastListed[name]) {
      listed[name] += ofName - lastListed[name];
      lastListed[name] = ofName;
    }
  }

  /** Counts a word that tells nothing by itself. */
  void addGeneric(int name, float weight) {
    touch(name);
    generic[name] += weight;
  }

  private void touch(int name) {
    if (query[name] != current) {
      query[name] = current;
      lastPlace[name] = -1;
      telling[name] = 0;
      generic[name] = 0;
      matched[name] = 0;
      asked[name] = 0;
      listed[name] = 0;
      joined[name] = false;
      touched[size++] = name;
    }
  }

  int size() {
    return size;
  }

  int name(int place) {
    return touched[place];
  }

  int telling(int name) {
    return telling[name];
  }

  /** What the words that match can add to the score. */
  float matched(int name) {
    return matched[name];
  }

  /** How much the words of the query weigh that a name has. */
  float asked(int name) {
    return asked[name];
  }

  /** How much the words of a name weigh that the query has. */
  float listed(int name) {
    return listed[name];
  }

  boolean isJoined(int name) {
    return joined[name];
  }

  float generic(int name) {
    return generic[name];
  }
}
