package org.waybill.screening.index;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.waybill.screening.compare.JoinedWords;
import org.waybill.screening.compare.Likeness;
import org.waybill.screening.compare.NameComparer;
import org.waybill.screening.compare.Runs;
import org.waybill.screening.compare.Weights;
import org.waybill.screening.name.PartyName;
import org.waybill.screening.name.Role;
import org.waybill.screening.name.Token;
import org.waybill.screening.words.Words;

/**
 * The names of one sort, of persons or of all others, by their words: finds all that a full scan
 * would find. Immutable once made, so that several threads may ask it.
 */
public final class NameIndex {

  private static final int MOST_KEPT = 20_000;

  private final List<ListedName> names;
  private final boolean persons;
  private final NameComparer comparer;
  private final Handles handles;
  private final Postings<Token> words;
  private final Postings<JoinedWords> joints;
  private final IndexedWords[] numbers;
  private final Sizes sizes;
  private final HandleTable byWord;
  private final HandleTable byJoint;
  private final HandleTable byWhole;
  private final Map<Token, Asked> asked = new ConcurrentHashMap<>();
  private final ThreadLocal<Tally> tally;

  /**
   * An index of the given names.
   *
   * @param persons whether they are names of persons
   */
  public NameIndex(List<ListedName> names, boolean persons, NameComparer comparer, Words known) {
    this.names = List.copyOf(names);
    this.persons = persons;
    this.comparer = comparer;
    this.handles = new Handles(known);
    this.sizes = new Sizes(this.names);
    this.numbers = new IndexedWords[this.names.size()];
    Postings.Gathering<Token> allWords = new Postings.Gathering<>();
    Postings.Gathering<JoinedWords> allJoints = new Postings.Gathering<>();
    List<List<Runs.Run>> runs =
        this.names.parallelStream().map(name -> Runs.of(name.parsed().tokens())).toList();
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = numbered(i, runs.get(i), allWords, allJoints);
    }
    this.words = allWords.gathered();
    this.joints = allJoints.gathered();
    this.byWord =
        HandleTable.of(
            words.size(),
            (number, hashes) -> {
              handles.ofListed(words.word(number), hashes);
              handles.ofWhole(words.word(number), false, hashes);
            });
    this.byJoint =
        HandleTable.of(
            joints.size(), (number, hashes) -> handles.ofListed(joints.word(number), hashes));
    this.byWhole =
        HandleTable.of(
            numbers.length,
            (number, hashes) -> Handles.ofName(this.names.get(number).parsed(), hashes));
    this.tally = ThreadLocal.withInitial(() -> new Tally(this.names.size()));
  }

  private IndexedWords numbered(
      int name,
      List<Runs.Run> runs,
      Postings.Gathering<Token> allWords,
      Postings.Gathering<JoinedWords> allJoints) {
    List<Token> tokens = names.get(name).parsed().tokens();
    int[] ofWords = new int[tokens.size()];
    for (int i = 0; i < ofWords.length; i++) {
      Token token = tokens.get(i);
      int number = token.role() == Role.PARTICLE ? -1 : allWords.add(token, name);
      ofWords[i] = isLookedUp(token) ? number : -1;
    }
    int[] ofJoints = new int[runs.size() * 3];
    int at = 0;
    for (Runs.Run run : runs) {
      ofJoints[at++] = run.from();
      ofJoints[at++] = run.to();
      ofJoints[at++] = allJoints.add(run.joined(), name);
    }
    return new IndexedWords(ofWords, ofJoints);
  }

  /** Particles and initials are like too many words. */
  private static boolean isLookedUp(Token token) {
    return token.role() != Role.PARTICLE && token.role() != Role.INITIAL;
  }

  /** The names. */
  public List<ListedName> names() {
    return names;
  }

  /** Takes a name that was found. */
  @FunctionalInterface
  public interface Found {
    /** Takes a name with the score of its comparison with the query. */
    void take(ListedName name, double score);
  }

  /** What a word is like. */
  private record Asked(Alike words, Alike joints) {}

  /**
   * Hands out the names that reach a score with a query.
   *
   * @param query the asked name, taken apart as a name of this sort
   * @param least the lowest score that is wanted
   */
  public void find(PartyName query, double least, Found found) {
    Candidates candidates = new Candidates(sizes, query, Weights.of(persons), least, tally.get());
    List<Token> tokens = query.tokens();
    List<Runs.Run> runs = Runs.of(tokens);
    KnownLikeness known = new KnownLikeness(query, runs, comparer);
    Handles.ofName(query, hash -> byWhole.find(hash, candidates::addWhole));
    boolean onlyInitials = ListedName.telling(query) == ListedName.initials(query);
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (isLookedUp(token)) {
        Asked alike = asked(token);
        known.word(i, alike.words(), alike.joints());
        count(token, i, alike.words(), candidates);
        joinListed(token, alike.joints(), candidates);
      } else if (token.role() == Role.INITIAL && onlyInitials) {
        count(token, i, asked(token).words(), candidates);
      }
    }
    for (int i = 0; i < runs.size(); i++) {
      Alike alike = asked(runs.get(i).joined());
      known.run(i, alike);
      joinAsked(runs.get(i).joined(), alike, candidates);
    }
    candidates.each((name, joined) -> {
      ListedName listed = names.get(name);
      known.turnTo(listed.parsed(), numbers[name], joined);
      double score = comparer.score(query, listed.parsed(), persons, known);
      if (score >= least) {
        found.take(listed, score);
      }
    });
  }

  private void count(Token token, int place, Alike alike, Candidates candidates) {
    for (int k = 0; k < alike.size(); k++) {
      int number = alike.word(k);
      Token listed = words.word(number);
      Likeness likeness = alike.likeness(k);
      double match = likeness.weight(token, listed) * likeness.share();
      boolean asks = token.role().tellsApart();
      boolean tells = listed.role().tellsApart();
      int end = words.end(number);
      if (asks || tells) {
        double ofQuery = tellingWeight(token);
        double ofName = tellingWeight(listed);
        for (int at = words.start(number); at < end; at++) {
          candidates.add(words.name(at), place, match, ofQuery, ofName);
        }
      } else if (candidates.byGeneric()) {
        for (int at = words.start(number); at < end; at++) {
          candidates.addGeneric(words.name(at), match);
        }
      }
    }
  }

  /** Counts names that have several words which are one in the query. */
  private void joinListed(Token token, Alike alike, Candidates candidates) {
    double ofQuery = tellingWeight(token);
    for (int k = 0; k < alike.size(); k++) {
      int number = alike.word(k);
      JoinedWords listed = joints.word(number);
      int telling = Math.max(listed.telling(), token.role().tellsApart() ? 1 : 0);
      int count = NameComparer.tellingOfJoined(telling, token.key().length());
      double weight = Math.max(listed.weight(), token.weight());
      double match = weight * alike.likeness(k).share();
      int end = joints.end(number);
      for (int at = joints.start(number); at < end; at++) {
        candidates.addJoined(joints.name(at), count, match, ofQuery, listed.tellingWeight());
      }
    }
  }

  /** Counts names that have one word which is several in the query. */
  private void joinAsked(JoinedWords run, Alike alike, Candidates candidates) {
    for (int k = 0; k < alike.size(); k++) {
      int number = alike.word(k);
      Token listed = words.word(number);
      int telling = Math.max(run.telling(), listed.role().tellsApart() ? 1 : 0);
      int count = NameComparer.tellingOfJoined(telling, run.key().length());
      double weight = Math.max(listed.weight(), run.weight());
      double match = weight * alike.likeness(k).share();
      double ofName = tellingWeight(listed);
      int end = words.end(number);
      for (int at = words.start(number); at < end; at++) {
        candidates.addJoined(words.name(at), count, match, run.tellingWeight(), ofName);
      }
    }
  }

  private static double tellingWeight(Token token) {
    return token.role().tellsApart() && token.role() != Role.INITIAL ? token.weight() : 0;
  }

  /** Batches ask for the same words again and again. */
  private Asked asked(Token token) {
    Asked known = asked.get(token);
    if (known != null) {
      return known;
    }
    if (asked.size() >= MOST_KEPT) {
      asked.clear();
    }
    Alike alike = new Alike();
    handles.ofAsked(
        token,
        hash ->
            byWord.find(
                hash,
                number -> {
                  if (alike.isNew(number)) {
                    add(alike, number, comparer.likeness(token, words.word(number)));
                  }
                }));
    Alike joined = new Alike();
    handles.ofWhole(
        token,
        true,
        hash ->
            byJoint.find(
                hash,
                number -> {
                  if (joined.isNew(number)) {
                    add(joined, number, comparer.likeness(joints.word(number), token));
                  }
                }));
    Asked found = new Asked(alike.kept(), joined.kept());
    asked.put(token, found);
    return found;
  }

  private Alike asked(JoinedWords run) {
    Alike alike = new Alike();
    handles.ofAsked(
        run,
        hash ->
            byWord.find(
                hash,
                number -> {
                  if (alike.isNew(number)) {
                    add(alike, number, comparer.likeness(run, words.word(number)));
                  }
                }));
    return alike.kept();
  }

  private static void add(Alike alike, int number, Likeness likeness) {
    if (likeness.isAlike()) {
      alike.add(number, likeness);
    }
  }
}
