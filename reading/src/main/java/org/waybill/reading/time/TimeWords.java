package org.waybill.reading.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waybill.model.InvalidValueException;

/** The words of a language that stand in expressions of time: names, units, numbers. */
final class TimeWords {

  /** When a word is read. */
  private enum Condition {
    /** Always. */
    NONE,
    /** Only with a capital. */
    CAPITAL,
    /** Only without a capital: with one it is a person's name. */
    SMALL,
    /** Only with a capital, and not beside another capital word that is no word of time. */
    ALONE
  }

  /**
   * A line of the table.
   *
   * @param keys the keys of its pieces
   */
  private record Entry(List<String> keys, Value value, Condition condition) {}

  /**
   * What a word stands for.
   *
   * @param end the index of the piece after it
   * @param value its value
   */
  record Found(int end, Value value) {}

  private final Map<String, Map<String, List<Entry>>> categories = new HashMap<>();
  private final Set<String> known = new HashSet<>();

  private TimeWords() {}

  /**
   * Reads the table of a language.
   *
   * @param path where it stands on the class path
   */
  static TimeWords read(String path) {
    TimeWords words = new TimeWords();
    for (Table.Line line : Table.read(path, 4)) {
      List<String> keys = Piece.of(line.cell(0)).stream().map(Piece::key).toList();
      if (keys.isEmpty() || line.cell(1).isEmpty() || line.cell(2).isEmpty()) {
        throw new InvalidValueException(line.place() + ": a word, a class and a value are needed");
      }
      words.known.addAll(keys);
      words
          .categories
          .computeIfAbsent(line.cell(1), category -> new HashMap<>())
          .computeIfAbsent(keys.getFirst(), first -> new ArrayList<>())
          .add(new Entry(keys, value(line.cell(2)), condition(line)));
    }
    return words;
  }

  /** The value that a cell writes: a number or a name. */
  static Value value(String cell) {
    return cell.matches("-?\\d+") ? new Value.Figure(Integer.parseInt(cell)) : new Value.Term(cell);
  }

  boolean has(String category) {
    return categories.containsKey(category);
  }

  /** The keys that the words of a class begin with. */
  Set<String> beginnings(String category) {
    return categories.getOrDefault(category, Map.of()).keySet();
  }

  /** The words of a class that begin at a piece. */
  List<Found> at(String category, List<Piece> pieces, int index) {
    List<Found> found = new ArrayList<>();
    List<Entry> entries =
        categories
            .getOrDefault(category, Map.of())
            .getOrDefault(pieces.get(index).key(), List.of());
    for (Entry entry : entries) {
      int end = index + entry.keys().size();
      if (end <= pieces.size()
          && pieces.subList(index, end).stream().map(Piece::key).toList().equals(entry.keys())
          && allows(entry.condition(), pieces, index, end)) {
        found.add(new Found(end, entry.value()));
      }
    }
    return found;
  }

  private boolean allows(Condition condition, List<Piece> pieces, int index, int end) {
    Piece first = pieces.get(index);
    boolean isBeforeName = end < pieces.size() && isName(pieces.get(end));
    boolean isAfterName = index > 0 && isName(pieces.get(index - 1));
    return switch (condition) {
      case NONE -> true;
      case CAPITAL -> first.isCapital();
      case SMALL -> !first.isCapital();
      case ALONE -> first.isCapital() && !isBeforeName && !isAfterName;
    };
  }

  private boolean isName(Piece piece) {
    return piece.isCapital() && !piece.opensSentence() && !known.contains(piece.key());
  }

  private static Condition condition(Table.Line line) {
    return switch (line.cell(3)) {
      case "" -> Condition.NONE;
      case "capital" -> Condition.CAPITAL;
      case "small" -> Condition.SMALL;
      case "alone" -> Condition.ALONE;
      default ->
          throw new InvalidValueException(
              line.place()
                  + ": the condition '"
                  + line.cell(3)
                  + "' is none of: capital, small, alone");
    };
  }
}
