package org.waybill.reading.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waybill.reading.grammar.Argument;
import org.waybill.reading.grammar.Clauses;
import org.waybill.syntax.Sentence;
import org.waybill.syntax.Token;

/** A slot of the words that fill a slot, written with a dot: {@code obj.mod}. */
final class InnerSlot {

  private InnerSlot() {}

  /**
   * What stands in a slot of the words of a slot: "American" is the {@code obj.mod} of "buys
   * American weapons".
   */
  static List<Argument> of(Sentence tree, List<Argument> outer, String path) {
    int dot = path.indexOf('.');
    String slot = dot < 0 ? path : path.substring(0, dot);
    List<Argument> found = new ArrayList<>();
    for (Argument argument : outer) {
      for (Token child : tree.children(argument.token())) {
        if (stands(tree, child, slot)) {
          found.add(new Argument(slot, child, "of " + argument.token().text(), true));
        }
      }
    }
    return dot < 0 ? found : of(tree, found, path.substring(dot + 1));
  }

  private static boolean stands(Sentence tree, Token child, String slot) {
    Optional<String> marker = Clauses.caseOf(tree, child);
    boolean possessive = tree.relation(child).equals("nmod:poss");
    return switch (slot) {
      case "poss" -> possessive;
      case "mark", "aux", "acl", "det" -> tree.is(child, slot);
      case "appos" -> tree.is(child, "appos") || tree.is(child, "flat");
      case "mod" ->
          tree.is(child, "amod")
              || tree.is(child, "compound")
              || tree.is(child, "nmod") && marker.isEmpty() && !possessive;
      default ->
          (tree.is(child, "nmod") || tree.is(child, "obl"))
              && slot.equals("obl:" + marker.orElse(""));
    };
  }
}
