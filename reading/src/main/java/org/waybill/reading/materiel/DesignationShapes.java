package org.waybill.reading.materiel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.waybill.model.Coded;
import org.waybill.model.InvalidValueException;
import org.waybill.model.MaterielCategory;
import org.waybill.reading.data.DataFile;
import org.waybill.reading.data.Word;

/**
 * The shapes of names in families that number their types: F-16, Su-35S, T-72B3.
 *
 * <p>A name is brought to one writing first: F16, F-16 and the three tokens "F", "-", "16" all read
 * {@code F-16}.
 */
final class DesignationShapes {

  private record Shape(Pattern pattern, MaterielCategory category, Manner manner) {}

  private static final int LONGEST = 8;
  private static final Pattern PLURAL = Pattern.compile("(.*\\d[A-Z]{0,3})s");

  private final List<Shape> shapes = new ArrayList<>();

  private DesignationShapes() {}

  /** The shapes of the gazetteer. */
  static DesignationShapes load() {
    DesignationShapes table = new DesignationShapes();
    DataFile file = DataFile.ofGazetteer("designation-patterns.tsv");
    for (DataFile.Row row : file.rows(2)) {
      try {
        MaterielCategory category = Coded.of(MaterielCategory.class, row.cell(1));
        table.shapes.add(new Shape(Pattern.compile(row.cell(0)), category, Manner.of(row.cell(2))));
      } catch (PatternSyntaxException failure) {
        throw new InvalidValueException(
            "designation-patterns.tsv, line " + row.line() + ": " + failure.getMessage(), failure);
      }
    }
    return table;
  }

  /** The longest name of a known shape that starts at a word. */
  Optional<DesignationTable.Found> longest(List<Word> words, int from) {
    StringBuilder name = new StringBuilder();
    Optional<DesignationTable.Found> best = Optional.empty();
    boolean hasFigure = false;
    for (int i = from; i < words.size() && i < from + LONGEST; i++) {
      Word word = words.get(i);
      boolean apart = i == from || !word.glued();
      if (apart && !word.isCapitalised() && !word.isFigure()) {
        break;
      }
      if (i > from) {
        name.append(joint(words.get(i - 1), word, hasFigure));
      }
      name.append(word.text());
      hasFigure |= word.isFigure();
      boolean ends =
          i + 1 == words.size() || !words.get(i + 1).glued() || !isCode(words.get(i + 1));
      if (ends && hasFigure) {
        Optional<Designation> found = designation(PLURAL.matcher(name).replaceFirst("$1"));
        if (found.isPresent()) {
          best = Optional.of(new DesignationTable.Found(found.get(), i + 1 - from));
        }
      }
    }
    return best;
  }

  /** What stands between two words in the one writing. */
  private static String joint(Word before, Word word, boolean hasFigure) {
    if (!word.glued()) {
      return " ";
    }
    boolean alike = before.isLetters() && word.isLetters() || before.isFigure() && word.isFigure();
    boolean numbered = before.isLetters() && word.isFigure() && !hasFigure;
    return alike || numbered ? "-" : "";
  }

  private Optional<Designation> designation(String name) {
    for (Shape shape : shapes) {
      if (shape.pattern().matcher(name).matches()) {
        return Optional.of(new Designation(name, shape.category(), shape.manner()));
      }
    }
    return Optional.empty();
  }

  private static boolean isCode(Word word) {
    return word.isLetters() || word.isFigure();
  }
}
