package org.waybill.ledger.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.waybill.ledger.DecisionKind;
import org.waybill.ledger.Standing;
import org.waybill.ledger.copies.Sketch;
import org.waybill.ledger.store.ClaimRow.Place;
import org.waybill.ledger.words.SearchTerms;
import org.waybill.model.Coded;
import org.waybill.model.InvalidValueException;
import org.waybill.model.Party;
import org.waybill.model.Report;
import org.waybill.model.archive.ArchiveEntry;
import org.waybill.model.archive.ArchiveSource;
import org.waybill.model.archive.ArchivedClaim;
import org.waybill.model.archive.ArchivedDecision;
import org.waybill.model.archive.ArchivedParty;
import org.waybill.model.archive.ArchivedReport;
import org.waybill.model.archive.ArchivedSecondLook;

/** Takes in all that another ledger kept, under the same keys, within one transaction. */
final class Restoring {

  private static final int CHUNK = 500;

  /** The part of a key that is a running number; the rest is its day. */
  private static final long RUNNING_NUMBER = (1L << 32) - 1;

  private final Handle handle;
  private final Dialect dialect;
  private final SearchTerms searchTerms;
  private final Map<Long, Long> previous = new TreeMap<>();
  private final Map<String, Long> counters = new TreeMap<>();
  private final Set<String> graded = new TreeSet<>();
  private final List<ClaimRow> claims = new ArrayList<>();
  private Optional<Report> report = Optional.empty();

  Restoring(Handle handle, Dialect dialect, SearchTerms searchTerms) {
    this.handle = handle;
    this.dialect = dialect;
    this.searchTerms = searchTerms;
  }

  void restore(ArchiveSource archive) {
    requireEmpty();
    try {
      archive.handOver(this::accept);
      bringInLine();
    } catch (JdbiException e) {
      throw new InvalidValueException(
          "the entries of the archive do not fit together: " + e.getMessage(), e);
    }
  }

  private void requireEmpty() {
    boolean used =
        handle
            .createQuery("SELECT EXISTS (SELECT 1 FROM report) OR EXISTS (SELECT 1 FROM decision)")
            .mapTo(Boolean.class)
            .one();
    if (used) {
      throw new InvalidValueException(
          "the ledger is not empty; an archive goes into a new one, which --ledger names");
    }
  }

  private void accept(ArchiveEntry entry) {
    if (!(entry instanceof ArchivedClaim) || claims.size() >= CHUNK) {
      writeClaims();
    }
    switch (entry) {
      case ArchivedReport kept -> report(kept);
      case ArchivedClaim kept -> claim(kept);
      case ArchivedParty kept -> party(kept.party());
      case ArchivedDecision kept -> decision(kept);
      case ArchivedSecondLook kept -> look(kept);
    }
  }

  private void report(ArchivedReport kept) {
    report = Optional.of(kept.report());
    count("report", kept.key() & RUNNING_NUMBER);
    kept.previous().ifPresent(key -> previous.put(kept.key(), key));
    handle
        .createUpdate(
            "INSERT INTO report (key, id, version, current, fingerprint, language, title,"
                + " outlet, published, url, body, story, reader, claims, added) VALUES (:key, :id,"
                + " :version, :current, :fingerprint, :language, :title, :outlet, :published,"
                + " :url, :body, :story, :reader, :claims, :added)")
        .bind("key", kept.key())
        .bind("id", kept.report().id())
        .bind("version", kept.version())
        .bind("current", kept.current() ? 1 : 0)
        .bind("fingerprint", Fingerprint.of(kept.report()))
        .bind("language", kept.report().language())
        .bind("title", kept.report().title())
        .bind("outlet", kept.report().outlet())
        .bind("published", kept.report().published().orElse(null))
        .bind("url", kept.report().url().orElse(null))
        .bind("body", kept.report().body())
        .bind("story", kept.story())
        .bind("reader", kept.reader())
        .bind("claims", kept.claims())
        .bind("added", kept.added().toString())
        .execute();
    for (ArchivedReport.Printing printing : kept.printings()) {
      handle.execute(
          "INSERT INTO printing (report, fingerprint, title, outlet, published, url, added)"
              + " VALUES (?, ?, ?, ?, ?, ?, ?)",
          kept.key(),
          printing.fingerprint(),
          printing.title(),
          printing.outlet(),
          printing.published().orElse(null),
          printing.url().orElse(null),
          printing.added().toString());
    }
    new Stories(handle, searchTerms)
        .keep(kept.key(), Sketch.of(searchTerms.words(kept.report().body())));
  }

  private void claim(ArchivedClaim kept) {
    count("claim", kept.key() & RUNNING_NUMBER);
    claims.add(
        new ClaimRow(
            kept.key(),
            kept.asRead().id(),
            kept.root(),
            kept.report(),
            Coded.of(Place.class, kept.place()),
            Coded.of(Standing.class, kept.standing()),
            kept.asRead().reader(),
            StoredClaim.of(kept.asRead()),
            kept.corrected().map(StoredClaim::of)));
  }

  private void writeClaims() {
    if (!claims.isEmpty()) {
      new ClaimRows(handle).insertUnfound(report.orElseThrow(), claims);
      claims.clear();
    }
  }

  private void party(Party party) {
    handle.execute(
        "INSERT INTO party (key, name, id, type, belongs_to, claims, said)"
            + " VALUES (?, ?, ?, ?, ?, 0, 0)",
        party.key(),
        party.name(),
        party.id().orElse(null),
        party.type().code(),
        party.of().orElse(null));
  }

  private void decision(ArchivedDecision kept) {
    count("decision", kept.number());
    if (Coded.of(DecisionKind.class, kept.kind()) == DecisionKind.GRADE) {
      graded.add(kept.subject().substring(DecisionLog.SOURCE.length()));
    }
    handle.execute(
        "INSERT INTO decision (key, kind, subject, detail, who, why, made, undoes)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        kept.number(),
        kept.kind(),
        kept.subject(),
        kept.detail(),
        kept.who(),
        kept.why(),
        kept.made().toString(),
        kept.undoes().orElse(null));
  }

  private void look(ArchivedSecondLook kept) {
    handle.execute(
        "INSERT INTO second_look (root, change, claim, successor, since) VALUES (?, ?, ?, ?, ?)",
        kept.root(),
        kept.change(),
        kept.claim(),
        kept.successor().orElse(null),
        kept.since().toString());
  }

  /** Makes all that follows from the entries follow from them. */
  private void bringInLine() {
    writeClaims();
    previous.forEach((key, before) ->
        handle.execute("UPDATE report SET previous = ? WHERE key = ?", before, key));
    counters.forEach((name, value) ->
        handle.execute(
            "INSERT INTO counter (name, value) VALUES (?, ?)"
                + " ON CONFLICT (name) DO UPDATE SET value = excluded.value",
            name,
            value));
    DecisionLog log = new DecisionLog(handle);
    for (String source : graded) {
      handle.execute(
          "INSERT INTO grade (source, grade) VALUES (?, ?)", source, log.gradeOf(source).code());
    }
    new Merging(handle, log).bringInLine();
    new Rebuilding(handle, dialect, searchTerms).rebuild();
  }

  private void count(String counter, long number) {
    counters.merge(counter, number, Math::max);
  }
}
