package org.waybill.reading.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import org.waybill.model.InvalidValueException;

/**
 * Reads the pattern of a rule.
 *
 * <p>{@code word} is a word or mark, {@code {name}} a part that the meaning calls {@code $name},
 * {@code {name:label}} one that it calls {@code $label}. {@code [a|b]} is one of two or nothing,
 * {@code (a|b)} one of two. {@code ~x} has no space before it, {@code !x} must not follow. {@code
 * <a|b>} at the beginning is the word before the expression, {@code <!a|b>} what it may not be.
 */
final class PatternReader {

  private static final java.util.regex.Pattern SIGN =
      java.util.regex.Pattern.compile("\\{[^}]*\\}|<!?[^>]*>|[\\[\\]()|!~]|[^\\s\\[\\]()|!~{}<>]+");

  private static final Set<String> ENDS = Set.of("]", ")", "|");

  private final List<String> signs = new ArrayList<>();
  private final String place;
  private int next;

  private PatternReader(String pattern, String place) {
    this.place = place;
    Matcher matcher = SIGN.matcher(pattern);
    while (matcher.find()) {
      signs.add(matcher.group());
    }
  }

  /**
   * Reads a pattern.
   *
   * @param pattern as the rule table writes it
   * @param place the file and line, for errors
   * @throws InvalidValueException if a bracket is open or nothing is asked for
   */
  static List<Pattern> read(String pattern, String place) {
    PatternReader reader = new PatternReader(pattern, place);
    List<Pattern> sequence = reader.sequence();
    if (sequence.isEmpty() || reader.next < reader.signs.size()) {
      throw new InvalidValueException(
          place + ": the pattern '" + pattern + "' is empty or has a bracket too many");
    }
    return sequence;
  }

  private List<Pattern> sequence() {
    List<Pattern> parts = new ArrayList<>();
    while (next < signs.size() && !ENDS.contains(signs.get(next))) {
      parts.addAll(part());
    }
    return List.copyOf(parts);
  }

  private List<Pattern> part() {
    String sign = signs.get(next++);
    return switch (sign.charAt(0)) {
      case '{' -> List.of(reference(sign.substring(1, sign.length() - 1)));
      case '<' -> List.of(before(sign));
      case '[' -> List.of(choice("]", true));
      case '(' -> List.of(choice(")", false));
      case '~' -> {
        List<Pattern> joined = new ArrayList<>(following(sign));
        joined.set(0, new Pattern.Joined(joined.getFirst()));
        yield joined;
      }
      case '!' -> List.of(new Pattern.Absent(following(sign).getFirst()));
      default -> literals(sign);
    };
  }

  private List<Pattern> following(String sign) {
    if (next == signs.size() || ENDS.contains(signs.get(next))) {
      throw new InvalidValueException(place + ": nothing stands after '" + sign + "'");
    }
    return part();
  }

  private Pattern choice(String end, boolean isOptional) {
    List<List<Pattern>> sequences = new ArrayList<>();
    do {
      sequences.add(sequence());
    } while (next < signs.size() && signs.get(next++).equals("|"));
    if (!signs.get(next - 1).equals(end) || sequences.stream().anyMatch(List::isEmpty)) {
      throw new InvalidValueException(place + ": '" + end + "' is missing, or a choice is empty");
    }
    return new Pattern.Choice(List.copyOf(sequences), isOptional);
  }

  private static Pattern reference(String name) {
    int colon = name.indexOf(':');
    return colon < 0
        ? new Pattern.Reference(name, name)
        : new Pattern.Reference(name.substring(0, colon), name.substring(colon + 1));
  }

  private static Pattern before(String sign) {
    boolean isForbidden = sign.startsWith("<!");
    String words = sign.substring(isForbidden ? 2 : 1, sign.length() - 1);
    return new Pattern.Before(
        java.util.Arrays.stream(words.split("\\|")).map(Piece::key).toList(), isForbidden);
  }

  /** A word with a mark inside ("year's") is several pieces that stand close together. */
  private static List<Pattern> literals(String word) {
    List<Pattern> literals = new ArrayList<>();
    for (Piece piece : Piece.of(word)) {
      Pattern literal = new Pattern.Literal(piece.key());
      literals.add(literals.isEmpty() ? literal : new Pattern.Joined(literal));
    }
    return literals;
  }
}
