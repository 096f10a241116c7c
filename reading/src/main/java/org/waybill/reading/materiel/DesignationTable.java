package org.waybill.reading.materiel;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.waybill.model.Coded;
import org.waybill.model.MaterielCategory;
import org.waybill.reading.data.DataFile;
import org.waybill.reading.data.PhraseTable;
import org.waybill.reading.data.Word;
import org.waybill.reading.data.WordStream;

/**
 * Names of weapon types: a list of proper names, and shapes for families that number their types.
 *
 * <p>Case counts: a name with a capital matches only words with one, so that "patriot" and
 * "javelin" stay what they are.
 */
final class DesignationTable {

  /**
   * A name found.
   *
   * @param designation the type
   * @param length of how many words it is
   */
  record Found(Designation designation, int length) {}

  private static final int MISTAKABLE = 4;

  /** The noun that tells one Hawk from another is no part of its name: "Hawk missile". */
  private static final Pattern COMMON_NOUNS = Pattern.compile("(?: \\p{Ll}[\\p{L}-]*)+$");

  private static final Pattern LETTERS = Pattern.compile("[^\\p{L}]+");

  private final PhraseTable<Designation> names = new PhraseTable<>();
  private final DesignationShapes shapes = DesignationShapes.load();

  private DesignationTable() {}

  /** The table of the gazetteer. */
  static DesignationTable load() {
    DesignationTable table = new DesignationTable();
    for (DataFile.Row row : DataFile.ofGazetteer("designations.tsv").rows(2)) {
      MaterielCategory category = Coded.of(MaterielCategory.class, row.cell(1));
      table.names.add(row.cell(0), new Designation(row.cell(0), category, Manner.of(row.cell(2))));
    }
    return table;
  }

  /** The longest name that starts at a word. */
  Optional<Found> longest(List<Word> words, int from) {
    Word first = words.get(from);
    if (first.glued()
        && from > 0
        && first.token() == words.get(from - 1).token()
        && !afterSlash(words, from)) {
      return Optional.empty();
    }
    Optional<PhraseTable.Match<Designation>> named =
        names.longest(words, from, match -> isWritten(match, words, from));
    Optional<Found> shaped = shapes.longest(words, from);
    int length = named.map(PhraseTable.Match::length).orElse(0);
    return shaped
        .filter(found -> found.length() > length)
        .or(() -> named.map(match -> whole(words, from, match)));
  }

  private static boolean afterSlash(List<Word> words, int from) {
    return !words.get(from - 1).isLetters() && !words.get(from - 1).isFigure();
  }

  /** Capitals where the name has them; a short letter code glued to its number ("F-16"). */
  private static boolean isWritten(
      PhraseTable.Match<Designation> match, List<Word> words, int from) {
    Word first = words.get(from);
    String name = match.value().name();
    if (Character.isUpperCase(name.charAt(0)) && !first.isCapitalised()) {
      return false;
    }
    if (!hasCaseOf(match.value(), first.text())) {
      return false;
    }
    boolean code = first.text().length() <= 1 && match.length() > 1;
    if (code && !words.get(from + 1).glued()) {
      return false;
    }
    // a name of letters must not be the beginning of another code: "Su" of "Su-35"
    int next = from + match.length();
    boolean runsOn = next < words.size() && words.get(next).glued();
    return !runsOn
        || !words.get(next).isFigure()
        || words.get(next - 1).isFigure()
        || words.get(from).text().length() > 3;
  }

  /** "Sarah" is not SARah, nor "tow" TOW; "Himars" and "LEOPARD" are what they seem. */
  private static boolean hasCaseOf(Designation designation, String text) {
    String word = WordStream.bare(LETTERS.split(designation.name(), 2)[0]);
    if (isUpperCase(text)) {
      return true;
    }
    return isUpperCase(word) ? !isCapitals(designation) : WordStream.bare(text).startsWith(word);
  }

  /** Whether a name is an acronym short or common enough to be a word in other letters: TOW. */
  private static boolean isCapitals(Designation designation) {
    String word = LETTERS.split(designation.name(), 2)[0];
    boolean mistakable = word.length() <= MISTAKABLE || designation.manner() != Manner.ALONE;
    return word.length() > 1 && isUpperCase(word) && mistakable;
  }

  private static boolean isUpperCase(String text) {
    return text.equals(text.toUpperCase(Locale.ROOT));
  }

  /** The name with what is glued behind it: "Leopard 2A6" where the list has "Leopard 2". */
  private static Found whole(List<Word> words, int from, PhraseTable.Match<Designation> match) {
    int end = from + match.length();
    Designation listed = match.value();
    StringBuilder name = new StringBuilder(COMMON_NOUNS.matcher(listed.name()).replaceFirst(""));
    while (end < words.size()
        && words.get(end).glued()
        && isWordLike(words.get(end))
        && words.get(end).token() == words.get(end - 1).token()) {
      boolean first = end == from + match.length();
      name.append(first && words.get(end).isFigure() ? "-" : "").append(words.get(end).text());
      end++;
    }
    return new Found(
        new Designation(name.toString(), listed.category(), listed.manner()), end - from);
  }

  private static boolean isWordLike(Word word) {
    return word.isLetters() || word.isFigure();
  }
}
