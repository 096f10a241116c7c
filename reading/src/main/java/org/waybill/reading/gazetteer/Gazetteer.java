package org.waybill.reading.gazetteer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.waybill.model.UnsupportedLanguageException;
import org.waybill.syntax.Token;

/**
 * The parties that are known by name in one language, and the finder of their names.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class Gazetteer {

  private static final Set<Manner> STATE_MANNERS =
      Set.of(Manner.NAME, Manner.CAPITAL, Manner.DEMONYM);

  private final Lexicon lexicon;

  private Gazetteer(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * The gazetteer of a language, read anew from the class path.
   *
   * @param language ISO 639-1 code
   * @throws UnsupportedLanguageException if the language has no names of states
   */
  public static Gazetteer load(String language) {
    return new Gazetteer(LexiconReader.read(language));
  }

  /**
   * The parties that the tokens of one sentence name, from left to right, none over another.
   *
   * <p>Of the names that start at a word the longest is taken. Accents are forgiven, and so is
   * case, but no lower case where the name starts with a capital, and none at all in acronyms of up
   * to three letters.
   */
  public List<Match> find(List<Token> tokens) {
    Words words = Words.of(tokens, lexicon.contractions());
    List<Match> matches = new ArrayList<>();
    int at = 0;
    while (at < words.pieces().size()) {
      Optional<Found> found = longestAt(words, at);
      if (found.isPresent()) {
        if (!found.get().surface().silent()) {
          matches.add(match(words, at, found.get()));
        }
        at = found.get().end();
      } else {
        at++;
      }
    }
    return List.copyOf(matches);
  }

  /**
   * Every way of writing a party that {@link #find} knows, sorted, without doubles.
   *
   * <p>Case and accents are as in the data; a text may differ from them as {@link #find} forgives.
   */
  public List<String> surfaces() {
    TreeSet<String> written = new TreeSet<>();
    lexicon
        .all()
        .filter(surface -> !surface.silent())
        .forEach(surface -> written.add(surface.written()));
    return List.copyOf(written);
  }

  /** Every name, capital and demonym of a state, sorted, without doubles; as in the data. */
  public List<String> stateNames() {
    TreeSet<String> written = new TreeSet<>();
    lexicon
        .all()
        .filter(surface -> !surface.silent())
        .filter(surface -> STATE_MANNERS.contains(surface.manner()))
        .forEach(surface -> written.add(surface.written()));
    return List.copyOf(written);
  }

  private record Found(Surface surface, int end) {}

  private static Match match(Words words, int at, Found found) {
    return new Match(
        words.pieces().get(at).token(),
        words.pieces().get(found.end() - 1).token(),
        found.surface().party(),
        found.surface().manner());
  }

  private Optional<Found> longestAt(Words words, int at) {
    for (Surface surface : lexicon.startingWith(words.pieces().get(at).folded())) {
      int end = surface.endAt(words.pieces(), at);
      if (end > 0 && !words.insideAcronym(at, end)) {
        Optional<Surface> meant = lexicon.heed(surface, words, at, end);
        if (meant.isPresent()) {
          return Optional.of(new Found(meant.get(), end));
        }
      }
    }
    return Optional.empty();
  }
}
