package org.waybill.ledger.dossier;

import java.util.List;

/**
 * What a ledger keeps for dossiers: the {@link Entry entries} of each report, as {@link Entries#of}
 * makes them.
 *
 * <p>Whenever the claims of a report change, by reading, by a decision or by another report turning
 * out to be its earliest copy, its entries are taken out and made anew. A table with a row an entry
 * will do: relation, {@link EntryKey#text()}, claim, the two days and whether it founds; a tally is
 * then {@code count(*), min(earliest), min(latest), max(earliest), max(latest), min(claim)} grouped
 * by key.
 */
public interface DossierEntries {

  /**
   * The relations that have an entry that founds, sorted: those with a direction, and pairs in an
   * open direction of which neither direction is founded.
   */
  List<Relation> relations();

  /**
   * The entries of a relation and of its {@link Relation#pair() pair}, counted; empty if there are
   * none.
   */
  List<Tally> tallies(Relation relation);

  /** How reliable analysts hold sources to be. */
  Grades grades();
}
