package org.waybill.syntax;

/**
 * A run of characters of a text.
 *
 * @param start offset of the first character, in UTF-16 code units
 * @param end offset after the last
 */
public record Span(int start, int end) {

  /** Whether an offset lies inside. */
  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }

  /** Whether another span shares a character with this one. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** The words of the span. */
  public String in(String text) {
    return text.substring(start, end);
  }
}
