package org.waybill.reading.claims;

import java.util.List;
import java.util.Optional;
import org.waybill.model.Event;
import org.waybill.model.Factuality;
import org.waybill.model.When;
import org.waybill.reading.events.Finding;
import org.waybill.reading.time.Direction;
import org.waybill.reading.time.TimeExpression;
import org.waybill.syntax.Sentence;
import org.waybill.syntax.Token;

/** Gives each event the date that its sentence names nearest to it in the tree. */
public final class EventDates implements ClaimAssembly.Dating {

  private final List<TimeExpression> expressions;

  /** Dates from the expressions of one report. */
  public EventDates(List<TimeExpression> expressions) {
    this.expressions = List.copyOf(expressions);
  }

  @Override
  public Optional<When> when(Finding finding) {
    Sentence tree = finding.sentence().tree();
    TimeExpression nearest = null;
    int shortest = Integer.MAX_VALUE;
    for (TimeExpression expression : expressions) {
      for (Token token : tree.tokens()) {
        if (expression.span().contains(token.start())) {
          int distance = distance(tree, token, finding.predicate());
          if (distance < shortest) {
            shortest = distance;
            nearest = expression;
          }
        }
      }
    }
    if (nearest == null) {
      return Optional.empty();
    }
    String edtf = isAhead(finding) ? nearest.edtf(Direction.AHEAD) : nearest.edtf();
    return Optional.of(new When(edtf, nearest.text()));
  }

  private static boolean isAhead(Finding finding) {
    boolean planned =
        finding.event() instanceof Event.Contact contact
            && contact.stage() == org.waybill.model.ContactStage.PLANNED;
    return planned || finding.factuality() == Factuality.PROBABLE;
  }

  /** How many steps apart two words stand in the tree. */
  private static int distance(Sentence tree, Token one, Token other) {
    int up = 0;
    Token at = one;
    while (true) {
      if (tree.isWithin(other, at)) {
        int down = 0;
        for (Token below = other; !below.equals(at); below = tree.token(tree.headIndex(below))) {
          down++;
        }
        return up + down;
      }
      int head = tree.headIndex(at);
      if (head < 0) {
        return Integer.MAX_VALUE - 1;
      }
      at = tree.token(head);
      up++;
    }
  }
}
