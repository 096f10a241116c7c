package org.waybill.reading.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waybill.syntax.Span;

/** Finds the expressions of time in a text of one language and resolves them. */
public final class TimeExpressions {

  /** How far back, in characters, "that year" or "a month later" looks for a date. */
  private static final int REACH = 600;

  private final Grammar grammar;

  TimeExpressions(Grammar grammar) {
    this.grammar = grammar;
  }

  /**
   * The finder of a language.
   *
   * @param language its ISO 639-1 code
   * @throws org.waybill.model.UnsupportedLanguageException if its folder has no tables of time
   * @throws org.waybill.model.InvalidValueException if a table cannot be read; names file and line
   */
  public static TimeExpressions load(String language) {
    return new TimeExpressions(Grammar.read(language));
  }

  /**
   * The expressions of a text that stand for a date or an interval, in the order of the text. Mere
   * durations ("for three weeks"), repetitions ("every Tuesday") and vague times ("in recent
   * weeks") are left out.
   *
   * @param text the body of a report
   * @param published the report's date as EDTF, a day, month or year. If it is unknown, only
   *     expressions that name their year are found; if it is coarser than an expression ("last
   *     week" in a report of 2023-09), that expression is left out.
   */
  public List<TimeExpression> find(String text, Optional<String> published) {
    List<Piece> pieces = Piece.of(text);
    Anchor report = Anchor.of(published);
    Anchor anchor = report;
    int mentionEnd = 0;
    Matcher matcher = new Matcher(grammar, pieces, anchor);
    List<TimeExpression> found = new ArrayList<>();
    int at = 0;
    while (at < pieces.size()) {
      if (pieces.get(at).start() - mentionEnd > REACH) {
        anchor = report;
      }
      Optional<Matcher.Match> match = matcher.longest(at, anchor);
      if (match.isEmpty()) {
        at++;
        continue;
      }
      int end = match.get().end();
      if (match.get().value().orElse(null) instanceof Dated dated) {
        Span span = new Span(pieces.get(at).start(), pieces.get(end - 1).end());
        found.add(expression(span, text, dated));
        anchor = report.after(dated.usual());
        mentionEnd = span.end();
      }
      at = end;
    }
    return List.copyOf(found);
  }

  /**
   * The expressions inside a part of a text. The whole text is read, since "that year" may look
   * back; to ask for many parts, keep the answer of {@link #find(String, Optional)}.
   */
  public List<TimeExpression> find(String text, Span part, Optional<String> published) {
    return find(text, published).stream()
        .filter(expression ->
            part.start() <= expression.span().start() && expression.span().end() <= part.end())
        .toList();
  }

  private static TimeExpression expression(Span span, String text, Dated dated) {
    return new TimeExpression(
        span,
        span.in(text),
        dated.usual().edtf(),
        dated.back().edtf(),
        dated.ahead().edtf(),
        dated.usual().isInterval() ? TimeExpression.Kind.INTERVAL : TimeExpression.Kind.DATE);
  }
}
