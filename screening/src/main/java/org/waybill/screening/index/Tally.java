package org.waybill.screening.index;

import java.util.Arrays;

/** What has been counted for each name; kept from query to query by one thread. */
final class Tally {

  private final int[] touched;
  private final int[] lastPlace;
  private final int[] telling;
  private final float[] generic;
  private final float[] matched;
  private final boolean[] joined;
  private int size;

  Tally(int names) {
    touched = new int[names];
    lastPlace = new int[names];
    telling = new int[names];
    generic = new float[names];
    matched = new float[names];
    joined = new boolean[names];
    Arrays.fill(lastPlace, -1);
  }

  /** Forgets all that was counted. */
  void clear() {
    for (int i = 0; i < size; i++) {
      int name = touched[i];
      lastPlace[name] = -1;
      telling[name] = 0;
      generic[name] = 0;
      matched[name] = 0;
      joined[name] = false;
    }
    size = 0;
  }

  /** Counts a name that has words of the query joined, or the other way round. */
  void addJoined(int name) {
    touch(name);
    telling[name] += 2;
    joined[name] = true;
  }

  /** Counts a name once for each place of the query. */
  void addTellingOnce(int name, int place, float weight) {
    touch(name);
    if (lastPlace[name] != place) {
      telling[name]++;
      matched[name] += weight;
      lastPlace[name] = place;
    }
  }

  void addGeneric(int name, float weight) {
    touch(name);
    generic[name] += weight;
  }

  private void touch(int name) {
    if (telling[name] == 0 && generic[name] == 0) {
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

  /** How much the words of the query weigh that a name has. */
  float matched(int name) {
    return matched[name];
  }

  boolean isJoined(int name) {
    return joined[name];
  }

  float generic(int name) {
    return generic[name];
  }
}
