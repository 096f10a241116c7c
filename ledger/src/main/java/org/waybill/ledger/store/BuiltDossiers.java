package org.waybill.ledger.store;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.waybill.ledger.dossier.Dossier;
import org.waybill.ledger.dossier.DossierBuilder;
import org.waybill.ledger.dossier.DossierSummary;
import org.waybill.ledger.dossier.Grades;
import org.waybill.ledger.dossier.Relation;
import org.waybill.ledger.dossier.Tally;

/**
 * Dossiers as they were built last, and what lists tell of them: those of frequent parties take a
 * hundred milliseconds to build. Each is used as long as nothing that it is built of changed, which
 * the ledger itself tells, whoever changes it: the number of the last change of its relation and of
 * its pair, and the grades of sources, read in the same transaction.
 */
final class BuiltDossiers {

  /** Rows that all dossiers together are built of; a row takes up to half a kilobyte. */
  private static final int MOST_ROWS = 200_000;

  private static final int MOST_SUMMARIES = 100_000;

  private final DossierBuilder builder = DossierBuilder.standard();
  private final Cache<Relation, Built> dossiers =
      Caffeine.newBuilder()
          .maximumWeight(MOST_ROWS)
          .weigher((Relation relation, Built built) -> built.rows() + 1)
          .build();
  private final Cache<Relation, Told> summaries =
      Caffeine.newBuilder().maximumSize(MOST_SUMMARIES).build();

  private record State(long changed, Grades grades) {}

  private record Built(State state, Dossier dossier, int rows) {}

  private record Told(State state, DossierSummary summary) {}

  /** The dossier as the transaction sees it. */
  Dossier dossier(Handle handle, Relation relation) {
    State now =
        new State(
            new EntryRows(handle).lastChanges(List.of(relation)).getOrDefault(relation, 0L),
            new PartyFinder(handle).grades());
    // Whoever asks for the same dossier meanwhile waits for it, and does not build it too.
    return dossiers
        .asMap()
        .compute(
            relation,
            (key, built) ->
                built != null && built.state().equals(now) ? built : build(handle, key, now))
        .dossier();
  }

  /** What lists tell of dossiers as the transaction sees them. */
  List<DossierSummary> summaries(Handle handle, List<Relation> relations) {
    Grades grades = new PartyFinder(handle).grades();
    Map<Relation, Long> changes = new EntryRows(handle).lastChanges(relations);
    return relations.stream()
        .map(relation ->
            summary(handle, relation, new State(changes.getOrDefault(relation, 0L), grades)))
        .toList();
  }

  private DossierSummary summary(Handle handle, Relation relation, State now) {
    return summaries
        .asMap()
        .compute(
            relation,
            (key, told) ->
                told != null && told.state().equals(now)
                    ? told
                    : new Told(now, DossierSummary.of(build(handle, key, now).dossier())))
        .summary();
  }

  private Built build(Handle handle, Relation relation, State now) {
    List<Tally> tallies = new EntryRows(handle).tallies(relation);
    return new Built(now, builder.build(relation, tallies, now.grades()), tallies.size());
  }
}
