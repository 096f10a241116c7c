package org.waybill.screening.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.waybill.screening.name.PartyName;
import org.waybill.screening.name.Token;

/**
 * Which tokens of two names stand for each other.
 *
 * @param links the runs that stand for each other, in the order of the left name
 * @param onlyLeft the tokens of the left name that stand for none
 * @param onlyRight the tokens of the right name that stand for none
 */
record Alignment(List<Link> links, List<Token> onlyLeft, List<Token> onlyRight) {

  /** Of names that were not compared. */
  static final Alignment NONE = new Alignment(List.of(), List.of(), List.of());

  private static final Comparator<Link> IN_ORDER = Comparator.comparingInt(Link::from);

  private static final Comparator<Link> BEST_FIRST =
      Comparator.comparingDouble(Link::value)
          .reversed()
          .thenComparingInt(Link::from)
          .thenComparingInt(Link::otherFrom);

  /** The best alignment of two names. */
  static Alignment of(PartyName left, PartyName right, WordLikeness likeness) {
    List<Link> possible = new ArrayList<>();
    List<Token> a = left.tokens();
    List<Token> b = right.tokens();
    for (int i = 0; i < a.size(); i++) {
      for (int j = 0; j < b.size(); j++) {
        Likeness alike = likeness.ofWords(i, j);
        if (alike.isAlike()) {
          double weight = alike.weight(a.get(i), b.get(j));
          possible.add(new Link(i, i + 1, j, j + 1, alike, weight));
        }
      }
    }
    if (likeness.mayJoin()) {
      addJoined(a, b, false, likeness, possible);
      addJoined(b, a, true, likeness, possible);
    }
    return chosen(a, b, possible);
  }

  /** Runs of tokens on one side that are one token on the other. */
  private static void addJoined(
      List<Token> many,
      List<Token> one,
      boolean swapped,
      WordLikeness likeness,
      List<Link> possible) {
    for (int from = 0; from < many.size() - 1; from++) {
      for (int to = from + 2; to <= many.size(); to++) {
        boolean whole = from == 0 && to == many.size() && one.size() == 1;
        if (whole || Runs.isJoinable(many, from, to)) {
          addJoined(many, from, to, one, swapped, likeness, possible);
        }
      }
    }
  }

  private static void addJoined(
      List<Token> many,
      int from,
      int to,
      List<Token> one,
      boolean swapped,
      WordLikeness likeness,
      List<Link> possible) {
    for (int j = 0; j < one.size(); j++) {
      Likeness alike =
          swapped ? likeness.ofRightJoined(from, to, j) : likeness.ofLeftJoined(from, to, j);
      if (alike.isAlike()) {
        double weight = 0;
        for (int i = from; i < to; i++) {
          weight += many.get(i).weight();
        }
        double both = Math.max(weight, one.get(j).weight());
        possible.add(
            swapped
                ? new Link(j, j + 1, from, to, alike, both)
                : new Link(from, to, j, j + 1, alike, both));
      }
    }
  }

  private static Alignment chosen(List<Token> a, List<Token> b, List<Link> possible) {
    if (possible.size() > 1) {
      possible.sort(BEST_FIRST);
    }
    boolean[] usedLeft = new boolean[a.size()];
    boolean[] usedRight = new boolean[b.size()];
    List<Link> links = new ArrayList<>();
    for (Link link : possible) {
      if (isFree(usedLeft, link.from(), link.to())
          && isFree(usedRight, link.otherFrom(), link.otherTo())) {
        take(usedLeft, link.from(), link.to());
        take(usedRight, link.otherFrom(), link.otherTo());
        links.add(link);
      }
    }
    if (links.size() > 1) {
      links.sort(IN_ORDER);
    }
    return new Alignment(links, unused(a, usedLeft), unused(b, usedRight));
  }

  private static boolean isFree(boolean[] used, int from, int to) {
    for (int i = from; i < to; i++) {
      if (used[i]) {
        return false;
      }
    }
    return true;
  }

  private static void take(boolean[] used, int from, int to) {
    for (int i = from; i < to; i++) {
      used[i] = true;
    }
  }

  private static List<Token> unused(List<Token> tokens, boolean[] used) {
    List<Token> unused = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      if (!used[i]) {
        unused.add(tokens.get(i));
      }
    }
    return unused;
  }
}
