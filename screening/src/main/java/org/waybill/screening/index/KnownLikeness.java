package org.waybill.screening.index;

import java.util.Arrays;
import java.util.List;
import org.waybill.screening.compare.Likeness;
import org.waybill.screening.compare.NameComparer;
import org.waybill.screening.compare.Runs;
import org.waybill.screening.compare.WordLikeness;
import org.waybill.screening.name.PartyName;
import org.waybill.screening.name.Token;

/**
 * How alike the words of a query and those of one name after another are: looked up, since the
 * index knows all words that are alike.
 */
final class KnownLikeness implements WordLikeness {

  private final List<Token> query;
  private final List<Runs.Run> runs;
  private final Alike[] words;
  private final Alike[] joints;
  private final Alike[] ofRuns;
  private final NameComparer comparer;
  private List<Token> listed = List.of();
  private IndexedWords numbers = IndexedWords.NONE;
  private boolean mayJoin;

  KnownLikeness(PartyName query, List<Runs.Run> runs, NameComparer comparer) {
    this.query = query.tokens();
    this.runs = runs;
    this.comparer = comparer;
    this.words = new Alike[this.query.size()];
    this.joints = new Alike[this.query.size()];
    this.ofRuns = new Alike[runs.size()];
    Arrays.fill(joints, Alike.NOTHING);
  }

  /** Notes what a word of the query is like. */
  void word(int place, Alike ofWord, Alike ofJoints) {
    words[place] = ofWord;
    joints[place] = ofJoints;
  }

  /** Notes what a run of words of the query is like. */
  void run(int place, Alike alike) {
    ofRuns[place] = alike;
  }

  /** Turns to a name. */
  void turnTo(PartyName name, IndexedWords numbersOfWords, boolean mayBeJoined) {
    listed = name.tokens();
    numbers = numbersOfWords;
    mayJoin = mayBeJoined;
  }

  @Override
  public Likeness ofWords(int left, int right) {
    int word = numbers.word(right);
    return word < 0 || words[left] == null
        ? comparer.likeness(query.get(left), listed.get(right))
        : words[left].of(word);
  }

  @Override
  public boolean mayJoin() {
    return mayJoin;
  }

  @Override
  public Likeness ofLeftJoined(int from, int to, int right) {
    int word = numbers.word(right);
    for (int i = 0; i < runs.size(); i++) {
      if (runs.get(i).from() == from && runs.get(i).to() == to) {
        return word < 0 ? Likeness.NONE : ofRuns[i].of(word);
      }
    }
    return Likeness.NONE;
  }

  @Override
  public Likeness ofRightJoined(int from, int to, int left) {
    int joint = numbers.joint(from, to);
    return joint < 0 ? Likeness.NONE : joints[left].of(joint);
  }
}
