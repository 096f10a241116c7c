package org.waybill.model.regime;

import java.util.List;
import java.util.Set;
import org.waybill.model.MaterielCategory;

/**
 * A range of goods that provisions name, in the categories that claims have.
 *
 * @param code its name in the data, for instance {@code all-arms}
 * @param says what it stands for, in words
 * @param lists the official lists that describe it: categories of the UN Register of Conventional
 *     Arms, entries of the EU Common Military List, annexes of the Missile Technology Control
 *     Regime
 * @param covers categories that fall under it
 * @param mayCover categories of which some do and some do not
 */
public record Scope(
    String code,
    String says,
    List<String> lists,
    Set<MaterielCategory> covers,
    Set<MaterielCategory> mayCover) {

  /** Copies the collections. */
  public Scope {
    lists = List.copyOf(lists);
    covers = Set.copyOf(covers);
    mayCover = Set.copyOf(mayCover);
  }
}
