package org.waybill.ledger.dossier;

import java.util.List;
import java.util.Optional;
import org.waybill.model.MaterielCategory;

/**
 * The course of transfers in one category.
 *
 * @param category the category; empty for what no report names
 * @param furthest how far along
 * @param steps the stages that are spoken of, in their order, halted last
 */
public record CategoryCourse(
    Optional<MaterielCategory> category, Furthest furthest, List<Step> steps) {

  /** Copies the list. */
  public CategoryCourse {
    steps = List.copyOf(steps);
  }
}
