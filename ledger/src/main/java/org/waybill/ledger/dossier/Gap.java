package org.waybill.ledger.dossier;

import java.util.List;
import java.util.Optional;
import org.waybill.model.MaterielCategory;

/**
 * What was pledged beside what came, in one category and one unit.
 *
 * @param category the category; empty for what no report names
 * @param unit what is counted; empty for plain pieces and where there are no figures
 * @param pledged agreed, or undertaken to supply
 * @param shipped sent
 * @param delivered delivered, or used
 * @param missing pledged and not delivered: from what must be missing to what may be; empty where
 *     either side has no figure
 */
public record Gap(
    Optional<MaterielCategory> category,
    Optional<String> unit,
    Side pledged,
    Side shipped,
    Side delivered,
    Optional<Figure> missing) {

  /**
   * One side of the comparison. Figures are not summed, as reports repeat each other: the range
   * runs from the lowest that was said to the highest, and each figure is kept.
   *
   * @param claims in how many claims it is said, with or without a figure
   * @param range the lowest and the highest figure; empty if there is none
   * @param figures all different figures, the lowest first
   */
  public record Side(int claims, Optional<Figure> range, List<Figure> figures) {

    /** Copies the list. */
    public Side {
      figures = List.copyOf(figures);
    }

    static Side of(int claims, Optional<String> unit, List<Figure> figures) {
      List<Figure> sorted = figures.stream().distinct().sorted().toList();
      return new Side(
          claims,
          sorted.isEmpty()
              ? Optional.empty()
              : Optional.of(
                  new Figure(
                      sorted.stream().mapToDouble(Figure::minimum).min().orElseThrow(),
                      sorted.stream().mapToDouble(Figure::maximum).max().orElseThrow(),
                      unit)),
          sorted);
    }
  }

  static Gap of(
      Optional<MaterielCategory> category,
      Optional<String> unit,
      Side pledged,
      Side shipped,
      Side delivered) {
    Optional<Figure> missing =
        pledged
            .range()
            .flatMap(most ->
                delivered
                    .range()
                    .map(came ->
                        new Figure(
                            Math.max(0, most.minimum() - came.maximum()),
                            Math.max(0, most.maximum() - came.minimum()),
                            unit)));
    return new Gap(category, unit, pledged, shipped, delivered, missing);
  }
}
