package org.waybill.reading.attribution;

import java.util.ArrayList;
import java.util.List;
import org.waybill.syntax.Span;

/**
 * Words between quotation marks.
 *
 * @param span from the opening mark to the closing one, both included
 * @param continues whether it goes on from a quotation that the paragraph before left open
 */
record Quotation(Span span, boolean continues) {

  private static final String OPENING = "“«„";
  private static final String CLOSING = "”»";

  /**
   * The quotations of a text.
   *
   * <p>A paragraph that leaves a quotation open closes it at its end; if the next one opens with a
   * mark, it continues.
   */
  static List<Quotation> in(String text) {
    List<Quotation> found = new ArrayList<>();
    boolean leftOpen = false;
    int start = 0;
    while (start <= text.length()) {
      int newline = text.indexOf('\n', start);
      int end = newline < 0 ? text.length() : newline;
      if (end > start && !text.substring(start, end).isBlank()) {
        leftOpen = paragraph(text, start, end, leftOpen, found);
      }
      start = end + 1;
    }
    return found;
  }

  private static boolean paragraph(
      String text, int start, int end, boolean leftOpen, List<Quotation> found) {
    int open = -1;
    boolean first = true;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (OPENING.indexOf(c) >= 0 || c == '"' && open < 0) {
        if (open < 0) {
          open = i;
        }
      } else if ((CLOSING.indexOf(c) >= 0 || c == '"') && open >= 0) {
        found.add(
            new Quotation(new Span(open, i + 1), first && leftOpen && isFirst(text, start, open)));
        open = -1;
        first = false;
      }
    }
    if (open >= 0) {
      found.add(
          new Quotation(new Span(open, end), first && leftOpen && isFirst(text, start, open)));
      return true;
    }
    return false;
  }

  private static boolean isFirst(String text, int start, int open) {
    return text.substring(start, open).isBlank();
  }
}
