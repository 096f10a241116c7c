package org.waybill.reading.attribution;

import java.util.List;
import org.waybill.syntax.Token;

/**
 * The quotations of a report.
 *
 * @param all in the order of the text, none inside another
 */
record Quotations(List<Quotation> all) {

  /** Where no quotation is. */
  static final int NONE = -1;

  Quotations {
    all = List.copyOf(all);
  }

  static Quotations in(String text) {
    return new Quotations(Quotation.in(text));
  }

  /** The number of the quotation that a word stands in, or {@link #NONE}. */
  int at(Token token) {
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).span().contains(token.start())) {
        return i;
      }
    }
    return NONE;
  }

  boolean hold(Token token) {
    return at(token) != NONE;
  }
}
