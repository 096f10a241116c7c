package org.waybill.screening.compare;

/** How alike the words of two names are, by their places in the names. */
public interface WordLikeness {

  /** How alike a word of the left name and one of the right name are. */
  Likeness ofWords(int left, int right);

  /** Whether words of one name may be several of the other that are written as one. */
  boolean mayJoin();

  /** How alike a run of words of the left name and a word of the right name are. */
  Likeness ofLeftJoined(int from, int to, int right);

  /** How alike a run of words of the right name and a word of the left name are. */
  Likeness ofRightJoined(int from, int to, int left);
}
