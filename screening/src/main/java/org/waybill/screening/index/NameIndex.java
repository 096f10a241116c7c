package org.waybill.screening.index;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.waybill.screening.compare.NameComparer;
import org.waybill.screening.compare.Runs;
import org.waybill.screening.name.PartyName;
import org.waybill.screening.name.Role;
import org.waybill.screening.name.Token;
import org.waybill.screening.words.Words;

/**
 * The names of the lists by their words: finds all that a full scan would find, and few more.
 * Immutable once made, so that several threads may ask it.
 */
public final class NameIndex {

  /** A word that tells less than this is not looked up: too many names have it. */
  private static final double LEAST_WEIGHT = 0.05;

  private static final int MOST_KEPT = 20_000;

  private final Map<Token, Alike> asked = new ConcurrentHashMap<>();
  private final List<ListedName> names;
  private final NameComparer comparer;
  private final Handles handles;
  private final Units units = new Units();
  private final HandleTable byWord = new HandleTable();
  private final HandleTable byJoint = new HandleTable();
  private final HandleTable byWhole = new HandleTable();
  private final ThreadLocal<Tally> tally;

  /** An index of the given names. */
  public NameIndex(List<ListedName> names, NameComparer comparer, Words words) {
    this.names = List.copyOf(names);
    this.comparer = comparer;
    this.handles = new Handles(words);
    this.tally = ThreadLocal.withInitial(() -> new Tally(this.names.size()));
    for (int i = 0; i < this.names.size(); i++) {
      add(this.names.get(i).parsed(), i);
    }
    byWord.close();
    byJoint.close();
    byWhole.close();
    units.close();
  }

  private void add(PartyName name, int number) {
    Handles.ofName(name, hash -> byWhole.add(hash, number));
    for (Token token : name.tokens()) {
      if (!isLookedUp(token) && token.role() != Role.INITIAL) {
        continue;
      }
      int unit = units.add(token, number);
      if (unit >= 0) {
        handles.ofListed(token, hash -> byWord.add(hash, unit));
        handles.ofWhole(token, false, hash -> byWord.add(hash, unit));
      }
    }
    for (Runs.Joined run : Runs.of(name.tokens())) {
      int joint = units.addJoined(run, number);
      if (joint >= 0) {
        handles.ofJoined(
            run.writing(), run.key(), run.sound(), false, hash -> byJoint.add(hash, joint));
      }
    }
  }

  private static boolean isLookedUp(Token token) {
    return token.role() != Role.PARTICLE
        && token.role() != Role.INITIAL
        && (token.weight() >= LEAST_WEIGHT || token.role().tellsApart());
  }

  /** The names, by their numbers. */
  public List<ListedName> names() {
    return names;
  }

  /**
   * Hands out the numbers of the names of one sort that may reach a score with a query.
   *
   * @param query the asked name, taken apart as a person's or not
   * @param persons which names are meant: those of persons, or the others
   * @param least the score that they must be able to reach
   */
  public void find(PartyName query, boolean persons, double least, IntConsumer found) {
    Candidates candidates = new Candidates(names, query, persons, least, tally.get());
    Handles.ofName(query, hash -> byWhole.find(hash, candidates::addWhole));
    List<Token> tokens = query.tokens();
    boolean onlyInitials =
        tokens.stream().noneMatch(token -> token.role().tellsApart() && isLookedUp(token));
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (isLookedUp(token) || token.role() == Role.INITIAL && onlyInitials) {
        Alike alike = alike(token);
        for (int unit : alike.words()) {
          Token listed = units.token(unit);
          boolean tells = token.role().tellsApart() || listed.role().tellsApart();
          double weight = Math.min(token.weight(), listed.weight());
          candidates.add(units.namesOf(unit), i, tells, weight, token.weight());
        }
        for (int joint : alike.joints()) {
          candidates.addJoined(units.namesOfJoint(joint));
        }
      }
    }
    for (Runs.Joined run : Runs.of(tokens)) {
      Seen seen = new Seen();
      handles.ofJoined(
          run.writing(),
          run.key(),
          run.sound(),
          true,
          hash -> byWord.find(hash, unit -> asked(run, unit, seen, candidates)));
    }
    candidates.each(found);
  }

  /** Batches ask for the same words again and again. */
  private Alike alike(Token token) {
    Alike known = asked.get(token);
    if (known != null) {
      return known;
    }
    if (asked.size() >= MOST_KEPT) {
      asked.clear();
    }
    Seen words = new Seen();
    Seen joints = new Seen();
    IntStream.Builder wordsAlike = IntStream.builder();
    IntStream.Builder jointsAlike = IntStream.builder();
    handles.ofAsked(
        token,
        hash ->
            byWord.find(
                hash,
                unit -> {
                  if (words.add(unit) && comparer.areAlike(token, units.token(unit))) {
                    wordsAlike.add(unit);
                  }
                }));
    handles.ofWhole(
        token,
        true,
        hash ->
            byJoint.find(
                hash,
                joint -> {
                  if (joints.add(joint) && comparer.areAlike(units.joint(joint), token)) {
                    jointsAlike.add(joint);
                  }
                }));
    Alike found = new Alike(wordsAlike.build().toArray(), jointsAlike.build().toArray());
    asked.put(token, found);
    return found;
  }

  private void asked(Runs.Joined run, int unit, Seen seen, Candidates candidates) {
    if (seen.add(unit) && comparer.areAlike(run, units.token(unit))) {
      candidates.addJoined(units.namesOf(unit));
    }
  }
}
