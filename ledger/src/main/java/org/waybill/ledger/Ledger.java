package org.waybill.ledger;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.waybill.ledger.access.Accounts;
import org.waybill.ledger.alerts.Alerts;
import org.waybill.ledger.dossier.Flow;
import org.waybill.ledger.dossier.Grades;
import org.waybill.ledger.dossier.Relation;
import org.waybill.ledger.exposure.Screenings;
import org.waybill.ledger.feeds.Feeds;
import org.waybill.ledger.lists.KeptLists;
import org.waybill.model.Reliability;
import org.waybill.model.Report;
import org.waybill.model.archive.ArchiveEntry;
import org.waybill.model.archive.ArchiveSource;

/**
 * A ledger: reports, the claims read in them, and what analysts decided. Safe for several threads.
 *
 * <p>What a method returned from was written for good, whatever ends the process. Whoever writes
 * waits while others do; every method throws {@link org.waybill.model.UnusableLedgerException} if
 * that takes too long or the database fails it, and {@link org.waybill.model.InvalidValueException}
 * for what the ledger does not have.
 */
public interface Ledger extends Dossiers, AutoCloseable {

  /** Takes in a report with its claims; a report that the ledger has changes nothing. */
  AddOutcome add(Reading reading);

  /**
   * Takes in several reports at once, all or none: for archives, since waiting for the disk is most
   * of what a single report costs.
   */
  List<AddOutcome> addAll(List<Reading> readings);

  /** Whether {@link #add} would change nothing. */
  boolean holds(Report report);

  /**
   * Puts what a newer reader found in a report in the place of what an earlier one did.
   *
   * @return how many decisions want a second look since then
   * @throws org.waybill.model.InvalidValueException if the ledger does not have the report
   */
  int reread(Reading reading);

  /** Current reports that another reader than the given one read last, newest first. */
  Page<KeptReport> notReadBy(String reader, PageRequest page);

  /** Reports, newest first. */
  Page<KeptReport> reports(ReportQuery query, PageRequest page);

  /** The newest version of the report with an id. */
  Optional<KeptReport> report(String id);

  /** The report with a key, whatever its version. */
  Optional<KeptReport> report(long key);

  /** Claims that count, newest report first. */
  Page<KeptClaim> claims(ClaimQuery query, PageRequest page);

  /**
   * Claims that count and were read since, in the order in which they were read.
   *
   * @param number the {@link KeptClaim#number() number} of the last claim that is known
   * @param query which
   * @param limit how many at most
   */
  List<KeptClaim> claimsSince(long number, ClaimQuery query, int limit);

  /** The number of the claim that was read last; 0 if none was. */
  long newestClaim();

  /** The claim with an id, also one that does not count any more. */
  Optional<KeptClaim> claim(String id);

  /** The claims of a report that count, in the order of its text. */
  List<KeptClaim> claimsOf(long report);

  /**
   * Current reports that have all the words, or others of the same stem, newest first.
   *
   * @param words words in any language; case and accents do not count. Between quotes, words that
   *     stand one after the other with these very endings
   */
  Page<KeptReport> search(String words, PageRequest page);

  /** Parties, those with most claims first. */
  Page<KeptParty> parties(PageRequest page);

  /** The party with a key. */
  Optional<KeptParty> party(String key);

  /** Parties that claims have as a source, those with most claims first. */
  Page<KeptParty> sources(PageRequest page);

  /** The relations that the claims of a report belong to, sorted. */
  List<Relation> relationsOf(long report);

  /**
   * The relations with a direction that most is claimed of, those first.
   *
   * @param limit how many at most
   */
  List<Flow> flows(int limit);

  /**
   * The claims of transfers that make a dossier, newest report first: those of the relation and of
   * its {@link Relation#pair() pair}, as they stand.
   */
  Page<KeptClaim> transfersOf(Relation relation, PageRequest page);

  /** How reliable analysts hold sources to be. */
  Grades grades();

  /** Records a decision that a claim stands. */
  Decision accept(String claim, Analyst by);

  /** Records a decision that a claim does not count. */
  Decision reject(String claim, Analyst by);

  /**
   * Records what fields of a claim are put right to.
   *
   * @throws org.waybill.model.InvalidValueException if the claim has no such field, or would be
   *     none
   */
  Decision correct(String claim, Correction correction, Analyst by);

  /** Records that a party is another one by another name; all claims of it become the other's. */
  Decision merge(String party, String into, Analyst by);

  /** Records that a merged party stands for itself again. */
  Decision split(String party, Analyst by);

  /** Records how reliable a source is; source is a key of a party or the name of an outlet. */
  Decision grade(String source, Reliability grade, Analyst by);

  /** Records that an earlier decision does not hold. */
  Decision undo(long decision, Analyst by);

  /** Records that a claim stays as it was decided, though a newer reading has it otherwise. */
  Decision keep(String claim, Analyst by);

  /** Records that a newer reading takes the place of the claim that was decided on. */
  Decision take(String claim, Analyst by);

  /** Decisions, newest first. */
  Page<Decision> decisions(PageRequest page);

  /** The decisions on a claim, oldest first, undone ones included. */
  List<Decision> history(String claim);

  /** Decisions that want a second look. */
  List<SecondLook> secondLooks();

  /** Who may open the ledger over the network. */
  Accounts accounts();

  /** The official lists that the ledger keeps. */
  KeptLists lists();

  /** What screening the parties against the lists gave. */
  Screenings screenings();

  /** How much there is. */
  LedgerCounts counts();

  /** A number that grows with every change of reports, claims, decisions and hits. */
  long changes();

  /** What somebody wants to be told of. */
  Alerts alerts();

  /** The feeds that reports are taken from. */
  Feeds feeds();

  /** What in the ledger is not as it must be; empty if all is well. */
  List<Problem> check();

  /** Works out anew all that follows from reports, claims and decisions. */
  void rebuild();

  /**
   * Writes the whole ledger to a file, as it is at one moment; others may write meanwhile.
   *
   * @param file a file that is not there yet: an SQLite ledger, whatever this one is kept in
   */
  void backup(Path file);

  /** Hands over all that the ledger keeps, as it is at one moment; others may write meanwhile. */
  void archive(Consumer<ArchiveEntry> entries);

  /**
   * Takes in all that another ledger kept, all of it or nothing; what follows from it is worked out
   * anew.
   *
   * @throws org.waybill.model.InvalidValueException if this ledger has reports or decisions
   *     already, or entries do not fit together
   */
  void restore(ArchiveSource archive);

  @Override
  void close();
}
