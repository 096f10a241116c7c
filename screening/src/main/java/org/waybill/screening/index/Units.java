package org.waybill.screening.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.waybill.screening.compare.Runs;
import org.waybill.screening.name.Token;

/** All different words and joined words of the lists, and which names have them. */
final class Units {

  private final Map<Token, Integer> words = new HashMap<>();
  private final Map<Runs.Joined, Integer> joined = new HashMap<>();
  private final List<Token> tokens = new ArrayList<>();
  private final List<Runs.Joined> joints = new ArrayList<>();
  private final List<int[]> names = new ArrayList<>();
  private final List<int[]> jointNames = new ArrayList<>();

  /** Adds a word of a name; returns its number if it is new, else -1. */
  int add(Token token, int name) {
    Integer known = words.putIfAbsent(token, tokens.size());
    if (known == null) {
      tokens.add(token);
      names.add(new int[] {1, name, 0});
      return tokens.size() - 1;
    }
    names.set(known, appended(names.get(known), name));
    return -1;
  }

  /** Adds joined words of a name; returns their number if they are new, else -1. */
  int addJoined(Runs.Joined run, int name) {
    Integer known = joined.putIfAbsent(run, joints.size());
    if (known == null) {
      joints.add(run);
      jointNames.add(new int[] {1, name});
      return joints.size() - 1;
    }
    jointNames.set(known, appended(jointNames.get(known), name));
    return -1;
  }

  /** The first number of the array counts the names that follow. */
  private static int[] appended(int[] names, int name) {
    int count = names[0];
    if (names[count] == name) {
      return names;
    }
    int[] longer = count + 1 < names.length ? names : Arrays.copyOf(names, names.length * 2);
    longer[count + 1] = name;
    longer[0] = count + 1;
    return longer;
  }

  Token token(int number) {
    return tokens.get(number);
  }

  Runs.Joined joint(int number) {
    return joints.get(number);
  }

  /** The names that have a word: a count, and then the names. */
  int[] namesOf(int number) {
    return names.get(number);
  }

  /** The names that have joined words: a count, and then the names. */
  int[] namesOfJoint(int number) {
    return jointNames.get(number);
  }

  /** Lets go of what is only needed to add. */
  void close() {
    words.clear();
    joined.clear();
  }
}
