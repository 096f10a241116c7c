package org.waybill.usecases.dossiers;

import java.util.List;
import java.util.Optional;
import org.waybill.ledger.Page;
import org.waybill.ledger.PageRequest;
import org.waybill.ledger.dossier.Dossier;
import org.waybill.ledger.dossier.DossierBuilder;
import org.waybill.ledger.dossier.DossierEntries;
import org.waybill.ledger.dossier.Grades;
import org.waybill.ledger.dossier.Relation;
import org.waybill.ledger.dossier.Tally;
import org.waybill.model.InvalidValueException;
import org.waybill.model.MaterielCategory;
import org.waybill.model.Stage;

/** Lists and opens the dossiers of a ledger. */
public final class ShowDossiers {

  private final DossierEntries entries;
  private final DossierBuilder builder;

  /** The dossiers of what a ledger keeps. */
  public ShowDossiers(DossierEntries entries) {
    this.entries = entries;
    this.builder = DossierBuilder.standard();
  }

  /**
   * Which dossiers are wanted; what is empty is not asked for.
   *
   * @param supplier the id or name of the supplier
   * @param recipient the id or name of the recipient
   * @param party the id or name of either
   * @param category a category of materiel that transfers are claimed in
   * @param stage the least stage that is claimed as certain
   */
  public record Filter(
      Optional<String> supplier,
      Optional<String> recipient,
      Optional<String> party,
      Optional<MaterielCategory> category,
      Optional<Stage> stage) {

    /** Every dossier. */
    public static Filter none() {
      return new Filter(
          Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private boolean wants(Relation relation) {
      return supplier.map(key -> is(relation, key, relation.supplier())).orElse(true)
          && recipient.map(key -> is(relation, key, relation.recipient())).orElse(true)
          && party.map(relation::has).orElse(true);
    }

    /** In an open direction either side may be the one asked for. */
    private static boolean is(Relation relation, String key, String side) {
      return relation.open() ? relation.has(key) : side.equals(key);
    }

    private boolean wants(Dossier dossier) {
      return category
              .map(wanted ->
                  dossier.courses().stream()
                      .anyMatch(course ->
                          course.category().equals(Optional.of(wanted))
                              && course.furthest().best().isPresent()))
              .orElse(true)
          && stage
              .map(wanted ->
                  dossier
                      .furthest()
                      .certain()
                      .map(reached -> reached.compareTo(wanted) >= 0)
                      .orElse(false))
              .orElse(true);
    }
  }

  /** Dossiers that are wanted, in the order of their relations; only those shown are built. */
  public Page<Dossier> page(Filter filter, PageRequest page) {
    Optional<Relation> after = page.after().map(Relation::parse);
    Grades grades = entries.grades();
    List<Dossier> found =
        entries.relations().stream()
            .filter(relation -> after.map(last -> relation.compareTo(last) > 0).orElse(true))
            .filter(filter::wants)
            .map(relation -> builder.build(relation, entries.tallies(relation), grades))
            .filter(filter::wants)
            .limit(page.limit() + 1L)
            .toList();
    return found.size() <= page.limit()
        ? new Page<>(found, Optional.empty())
        : new Page<>(
            found.subList(0, page.limit()),
            Optional.of(found.get(page.limit() - 1).relation().toString()));
  }

  /**
   * One dossier.
   *
   * @param supplier the id or name of the supplier
   * @param recipient the id or name of the recipient
   * @throws InvalidValueException if the ledger says nothing of a transfer between the two
   */
  public Dossier open(String supplier, String recipient) {
    Relation relation = Relation.directed(supplier, recipient);
    List<Tally> tallies = entries.tallies(relation);
    if (tallies.isEmpty()) {
      throw new InvalidValueException(
          "there is no dossier "
              + relation
              + "; waybill dossiers lists those there are, and states go by their two-letter codes");
    }
    return builder.build(relation, tallies, entries.grades());
  }
}
