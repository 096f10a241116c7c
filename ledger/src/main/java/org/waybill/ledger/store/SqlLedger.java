package org.waybill.ledger.store;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.waybill.ledger.AddOutcome;
import org.waybill.ledger.Analyst;
import org.waybill.ledger.ClaimQuery;
import org.waybill.ledger.Correction;
import org.waybill.ledger.Decision;
import org.waybill.ledger.DecisionKind;
import org.waybill.ledger.DossierQuery;
import org.waybill.ledger.KeptClaim;
import org.waybill.ledger.KeptParty;
import org.waybill.ledger.KeptReport;
import org.waybill.ledger.Ledger;
import org.waybill.ledger.LedgerAddress;
import org.waybill.ledger.LedgerCounts;
import org.waybill.ledger.Opening;
import org.waybill.ledger.Page;
import org.waybill.ledger.PageRequest;
import org.waybill.ledger.Problem;
import org.waybill.ledger.Reading;
import org.waybill.ledger.ReportQuery;
import org.waybill.ledger.SecondLook;
import org.waybill.ledger.access.Accounts;
import org.waybill.ledger.alerts.Alerts;
import org.waybill.ledger.dossier.Dossier;
import org.waybill.ledger.dossier.DossierSummary;
import org.waybill.ledger.dossier.Flow;
import org.waybill.ledger.dossier.Grades;
import org.waybill.ledger.dossier.Relation;
import org.waybill.ledger.exposure.Screenings;
import org.waybill.ledger.feeds.Feeds;
import org.waybill.ledger.lists.KeptLists;
import org.waybill.ledger.words.SearchQuery;
import org.waybill.ledger.words.SearchTerms;
import org.waybill.model.Reliability;
import org.waybill.model.Report;
import org.waybill.model.archive.ArchiveEntry;
import org.waybill.model.archive.ArchiveSource;

/** The ledger in a database. */
public final class SqlLedger implements Ledger {

  private final Database database;
  private final SearchTerms searchTerms = new SearchTerms();
  private final BuiltDossiers dossiers = new BuiltDossiers();

  private SqlLedger(Database database) {
    this.database = database;
  }

  /**
   * Opens a ledger; its tables are made or brought up to date first.
   *
   * @throws org.waybill.model.UnusableLedgerException if there is none and none is to be made, it
   *     cannot be reached, or a newer Waybill wrote it
   */
  public static Ledger open(LedgerAddress address, Opening opening) {
    return new SqlLedger(Database.open(address, opening));
  }

  @Override
  public KeptLists lists() {
    return new SqlLists(database);
  }

  @Override
  public Screenings screenings() {
    return new SqlScreenings(database);
  }

  @Override
  public Alerts alerts() {
    return new SqlAlerts(database);
  }

  @Override
  public List<KeptClaim> claimsSince(long number, ClaimQuery query, int limit) {
    return database.read(handle -> new ClaimFinder(handle).since(number, query, limit));
  }

  @Override
  public long newestClaim() {
    return database.read(handle ->
        handle
            .createQuery("SELECT value FROM counter WHERE name = 'claim'")
            .mapTo(Long.class)
            .findOne()
            .orElse(0L));
  }

  @Override
  public Feeds feeds() {
    return new SqlFeeds(database);
  }

  @Override
  public AddOutcome add(Reading reading) {
    Prepared prepared = Prepared.of(reading, searchTerms);
    return database.write(
        handle -> new Adding(handle, database.dialect(), searchTerms, now()).add(prepared));
  }

  @Override
  public List<AddOutcome> addAll(List<Reading> readings) {
    List<Prepared> prepared =
        readings.stream().map(reading -> Prepared.of(reading, searchTerms)).toList();
    return database.write(handle -> {
      Adding adding = new Adding(handle, database.dialect(), searchTerms, now());
      return prepared.stream().map(adding::add).toList();
    });
  }

  @Override
  public boolean holds(Report report) {
    return database.read(handle -> Adding.known(handle, Fingerprint.of(report)).isPresent());
  }

  @Override
  public int reread(Reading reading) {
    Prepared prepared = Prepared.of(reading, searchTerms);
    return database.write(handle -> new Rereading(handle, now()).reread(prepared));
  }

  @Override
  public Page<KeptReport> notReadBy(String reader, PageRequest page) {
    return database.read(handle -> new ReportFinder(handle).notReadBy(reader, page));
  }

  @Override
  public Page<KeptReport> reports(ReportQuery query, PageRequest page) {
    return database.read(handle -> new ReportFinder(handle).page(query, page));
  }

  @Override
  public Optional<KeptReport> report(String id) {
    return database.read(handle -> new ReportFinder(handle).byId(id));
  }

  @Override
  public Optional<KeptReport> report(long key) {
    return database.read(handle -> new ReportFinder(handle).byKey(key));
  }

  @Override
  public Page<KeptClaim> claims(ClaimQuery query, PageRequest page) {
    return database.read(handle -> new ClaimFinder(handle).page(query, page));
  }

  @Override
  public Optional<KeptClaim> claim(String id) {
    return database.read(handle -> new ClaimFinder(handle).byId(id));
  }

  @Override
  public List<KeptClaim> claimsOf(long report) {
    return database.read(handle -> new ClaimFinder(handle).of(report));
  }

  @Override
  public Page<KeptReport> search(String words, PageRequest page) {
    SearchQuery query = searchTerms.ofQuery(words);
    return database.read(
        handle -> new TextSearch(handle, database.dialect(), searchTerms).page(query, page));
  }

  @Override
  public Page<KeptParty> parties(PageRequest page) {
    return database.read(handle -> new PartyFinder(handle).page("claims", page));
  }

  @Override
  public Optional<KeptParty> party(String key) {
    return database.read(handle -> new PartyFinder(handle).byKey(key));
  }

  @Override
  public Page<KeptParty> sources(PageRequest page) {
    return database.read(handle -> new PartyFinder(handle).page("said", page));
  }

  @Override
  public Page<KeptClaim> transfersOf(Relation relation, PageRequest page) {
    return database.read(handle -> new ClaimFinder(handle).transfersOf(relation, page));
  }

  @Override
  public Page<Relation> relations(DossierQuery query, PageRequest page) {
    return database.read(handle -> new RelationFinder(handle).page(query, page));
  }

  @Override
  public List<Flow> flows(int limit) {
    return database.read(handle -> new EntryRows(handle).flows(limit));
  }

  @Override
  public List<Relation> relationsOf(long report) {
    return database.read(handle -> new EntryRows(handle).relationsOf(report));
  }

  @Override
  public Grades grades() {
    return database.read(handle -> new PartyFinder(handle).grades());
  }

  @Override
  public Dossier dossier(Relation relation) {
    return database.read(handle -> dossiers.dossier(handle, relation));
  }

  @Override
  public List<DossierSummary> summaries(List<Relation> relations) {
    return database.read(handle -> dossiers.summaries(handle, relations));
  }

  @Override
  public Decision accept(String claim, Analyst by) {
    return decide(by, deciding -> deciding.judge(DecisionKind.ACCEPT, claim));
  }

  @Override
  public Decision reject(String claim, Analyst by) {
    return decide(by, deciding -> deciding.judge(DecisionKind.REJECT, claim));
  }

  @Override
  public Decision correct(String claim, Correction correction, Analyst by) {
    return decide(by, deciding -> deciding.correct(claim, correction));
  }

  @Override
  public Decision merge(String party, String into, Analyst by) {
    return decide(by, deciding -> deciding.merge(party, into));
  }

  @Override
  public Decision split(String party, Analyst by) {
    return decide(by, deciding -> deciding.split(party));
  }

  @Override
  public Decision grade(String source, Reliability grade, Analyst by) {
    return decide(by, deciding -> deciding.grade(source, grade));
  }

  @Override
  public Decision undo(long decision, Analyst by) {
    return decide(by, deciding -> deciding.undo(decision));
  }

  @Override
  public Decision keep(String claim, Analyst by) {
    return decide(by, deciding -> deciding.keep(claim));
  }

  @Override
  public Decision take(String claim, Analyst by) {
    return decide(by, deciding -> deciding.take(claim));
  }

  private Decision decide(Analyst by, Function<Deciding, Decision> decision) {
    return database.write(handle -> decision.apply(new Deciding(handle, by, now())));
  }

  @Override
  public Page<Decision> decisions(PageRequest page) {
    long before = page.after().map(Keys::parse).orElse(Long.MAX_VALUE);
    return database.read(handle -> {
      List<Decision> found = new DecisionLog(handle).before(before, page.limit() + 1);
      return found.size() <= page.limit()
          ? new Page<>(found, Optional.empty())
          : new Page<>(
              found.subList(0, page.limit()),
              Optional.of(Long.toString(found.get(page.limit() - 1).number())));
    });
  }

  @Override
  public List<Decision> history(String claim) {
    return database.read(handle ->
        new ClaimRows(handle)
            .byId(claim)
            .map(row -> new DecisionLog(handle).on(DecisionLog.CLAIM + row.root()))
            .orElse(List.of()));
  }

  @Override
  public List<SecondLook> secondLooks() {
    return database.read(handle -> new ClaimFinder(handle).secondLooks());
  }

  @Override
  public Accounts accounts() {
    return new SqlAccounts(database);
  }

  @Override
  public LedgerCounts counts() {
    return database.read(CountFinder::counts);
  }

  @Override
  public long changes() {
    return database.read(CountFinder::changes);
  }

  @Override
  public List<Problem> check() {
    return database.read(handle -> new Check(handle, database.dialect()).problems());
  }

  @Override
  public void rebuild() {
    database.write(handle -> {
      new Rebuilding(handle, database.dialect(), searchTerms).rebuild();
      return true;
    });
  }

  @Override
  public void backup(Path file) {
    new Backup(database).to(file);
  }

  @Override
  public void archive(Consumer<ArchiveEntry> entries) {
    database.read(handle -> {
      new Archiving(handle, entries).archive();
      return true;
    });
  }

  @Override
  public void restore(ArchiveSource archive) {
    database.write(handle -> {
      new Restoring(handle, database.dialect(), searchTerms).restore(archive);
      return true;
    });
  }

  @Override
  public void close() {
    database.close();
  }

  private Instant now() {
    return database.opening().clock().instant();
  }
}
