package org.waybill.syntax;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds where the sentences of a text stand, in one pass and without a model.
 *
 * <p>A sentence ends at a full stop, question or exclamation mark or ellipsis, together with the
 * quotes and brackets that close right behind it, if a space follows and what comes next does not
 * start in lower case. Stops of abbreviations, initials and numbers end none. Blank lines always
 * end one; a single line break does unless the line looks wrapped (50 to 100 characters long).
 *
 * <p>The dateline of a news agency before the first sentence is a sentence of its own.
 *
 * <p>A quotation of several sentences is several sentences here; who says them is for the reader of
 * the trees to find out.
 *
 * <p>Immutable; safe for use by several threads at once.
 */
public final class SentenceSplitter {

  private static final String CLOSERS = "\"'”’»›)]}";
  private static final String OPENERS = "\"'“‘„«‹([{¿¡—–-•*…";
  private static final int SHORTEST_WRAPPED_LINE = 50;
  private static final int LONGEST_WRAPPED_LINE = 100;

  private final Abbreviations abbreviations;

  private SentenceSplitter(Abbreviations abbreviations) {
    this.abbreviations = abbreviations;
  }

  /**
   * The splitter that knows a language's abbreviations, or none if there are none for it.
   *
   * @param language an ISO 639-1 code
   */
  public static SentenceSplitter forLanguage(String language) {
    return new SentenceSplitter(Abbreviations.load(language));
  }

  /** The sentences of a text, in order, without the white space around them. */
  public List<Span> split(String text) {
    return split(text, new Span(0, text.length()));
  }

  /** The sentences of a part of a text; offsets count in the whole text. */
  public List<Span> split(String text, Span within) {
    List<Span> sentences = new ArrayList<>();
    int start = paragraph(sentences, text, within.start(), within.end());
    int at = start;
    while (at < within.end()) {
      int after =
          switch (text.charAt(at)) {
            case '.', '!', '?', '…' -> endOfSentence(text, start, at, within.end());
            case '\n' -> endOfLine(text, start, at, within.end()) ? at + 1 : -1;
            default -> -1;
          };
      if (after < 0) {
        at++;
      } else {
        add(sentences, text, start, after);
        start = text.charAt(at) == '\n' ? paragraph(sentences, text, after, within.end()) : after;
        at = start;
      }
    }
    add(sentences, text, start, within.end());
    return sentences;
  }

  /** Adds the dateline of the paragraph that starts at an offset; the offset after it. */
  private static int paragraph(List<Span> sentences, String text, int start, int limit) {
    int from = start;
    while (from < limit && isSpace(text.charAt(from))) {
      from++;
    }
    int end = Dateline.end(text, from, limit);
    if (end == from) {
      return start;
    }
    add(sentences, text, from, end);
    return end;
  }

  private static void add(List<Span> sentences, String text, int start, int end) {
    int from = start;
    int to = end;
    while (from < to && isSpace(text.charAt(from))) {
      from++;
    }
    while (to > from && isSpace(text.charAt(to - 1))) {
      to--;
    }
    if (from < to) {
      sentences.add(new Span(from, to));
    }
  }

  /** White space, the no-break and zero-width kinds that web pages hold included. */
  private static boolean isSpace(char sign) {
    return sign <= ' ' || sign == '\u00a0' || sign == '\ufeff' || Character.isWhitespace(sign);
  }

  /** The offset after the sentence if the sign at an offset ends it, else -1. */
  private int endOfSentence(String text, int start, int stop, int limit) {
    int after = stop + 1;
    while (after < limit && isTerminator(text.charAt(after))) {
      after++;
    }
    boolean plainStop = text.charAt(stop) == '.' && after == stop + 1;
    while (after < limit
        && (CLOSERS.indexOf(text.charAt(after)) >= 0 || isTerminator(text.charAt(after)))) {
      after++;
    }
    if (after == limit) {
      return after;
    }
    if (!isSpace(text.charAt(after))) {
      return plainStop && after == stop + 1 && lostSpace(text, stop, limit) ? after : -1;
    }
    int next = after;
    while (next < limit
        && (isSpace(text.charAt(next)) || OPENERS.indexOf(text.charAt(next)) >= 0)) {
      next++;
    }
    if (next == limit) {
      return after;
    }
    if (Character.isLowerCase(text.charAt(next))) {
      return -1;
    }
    return plainStop && !mayEnd(text, start, stop, next, limit) ? -1 : after;
  }

  private static boolean isTerminator(char sign) {
    return sign == '.' || sign == '!' || sign == '?' || sign == '…';
  }

  /** Whether a single full stop may end a sentence, by the word that it belongs to. */
  private boolean mayEnd(String text, int start, int stop, int next, int limit) {
    int wordStart = stop;
    boolean inner = false;
    boolean digits = true;
    while (wordStart > start) {
      char sign = text.charAt(wordStart - 1);
      if (!Character.isLetterOrDigit(sign) && sign != '.' && sign != '-') {
        break;
      }
      inner |= sign == '.';
      digits &= Character.isDigit(sign);
      wordStart--;
    }
    if (wordStart == stop) {
      return true;
    }
    if (digits) {
      return hasWordBefore(text, start, wordStart);
    }
    Abbreviations.Kind kind = abbreviations.kind(text, wordStart, stop + 1);
    if (kind == Abbreviations.Kind.NONE
        && ((inner && isLetters(text, wordStart, stop))
            || (stop - wordStart == 1 && Character.isUpperCase(text.charAt(wordStart))))) {
      kind = Abbreviations.Kind.BEFORE_NAME;
    }
    return switch (kind) {
      case NONE -> true;
      case TITLE -> false;
      case BEFORE_NUMBER -> !Character.isDigit(text.charAt(next));
      case BEFORE_NAME -> abbreviations.opensSentence(text, next, limit);
    };
  }

  /** Whether something else than a list number stands between the start and an offset. */
  private static boolean hasWordBefore(String text, int start, int offset) {
    for (int i = start; i < offset; i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLetters(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      char sign = text.charAt(i);
      if (!Character.isLetter(sign) && sign != '.' && sign != '-') {
        return false;
      }
    }
    return true;
  }

  /** Whether a space was lost behind a full stop: "lunes.El" with a word that opens sentences. */
  private boolean lostSpace(String text, int stop, int limit) {
    return stop >= 2
        && Character.isLowerCase(text.charAt(stop - 1))
        && Character.isLowerCase(text.charAt(stop - 2))
        && Character.isUpperCase(text.charAt(stop + 1))
        && abbreviations.opensSentence(text, stop + 1, limit);
  }

  /** Whether the line break at an offset ends a sentence. */
  private static boolean endOfLine(String text, int start, int lineEnd, int limit) {
    int next = lineEnd + 1;
    while (next < limit && isSpace(text.charAt(next))) {
      if (text.charAt(next) == '\n') {
        return true;
      }
      next++;
    }
    int lineStart = lineEnd;
    while (lineStart > 0
        && text.charAt(lineStart - 1) != '\n'
        && lineEnd - lineStart <= LONGEST_WRAPPED_LINE) {
      lineStart--;
    }
    int length = lineEnd - lineStart;
    boolean wrapped = length >= SHORTEST_WRAPPED_LINE && length <= LONGEST_WRAPPED_LINE;
    return !wrapped && lineEnd > start;
  }
}
