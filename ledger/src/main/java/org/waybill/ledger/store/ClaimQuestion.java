package org.waybill.ledger.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.waybill.ledger.ClaimQuery;
import org.waybill.ledger.ClaimQuery.Participation;
import org.waybill.ledger.PageRequest;
import org.waybill.ledger.Standing;
import org.waybill.model.Coded;

/**
 * A question for claims in SQL.
 *
 * <p>One table leads: it is read from the newest claim on, in the order of its key, and each claim
 * is held against the other conditions until the page is full. The claims of a rare outlet lead, or
 * the table of the rarest party, of a source, a category, the events' days, or else the claims
 * themselves. A party that much is claimed of is left to the days: their table is narrow, and most
 * claims in it will be of that party. CROSS JOIN tells SQLite to leave that order alone; PostgreSQL
 * goes by its statistics.
 */
final class ClaimQuestion {

  private static final int FEW = 5000;
  private static final int MANY = 30_000;
  private static final String TIME = "claim_time";

  /** As the index has it. */
  private static final String NUMBER = "(c.key & 4294967295)";

  private String lead = "claim c";
  private String key = "c.key";
  private String order = "";
  private boolean ledByParty;
  private boolean ledByOutlet;
  private final List<String> conditions = new ArrayList<>();
  private final Map<String, Object> values = new LinkedHashMap<>();
  private final Map<String, List<String>> lists = new LinkedHashMap<>();

  private ClaimQuestion() {}

  static ClaimQuestion of(Handle handle, ClaimQuery query, PageRequest page) {
    ClaimQuestion question = new ClaimQuestion();
    List<Counted> parties = rarestFirst(handle, query.parties());
    if (query.outlets().size() == 1 && isRare(handle, query.outlets().iterator().next())) {
      question.leadOutlet();
    } else if (query.when().isPresent()
        && !parties.isEmpty()
        && parties.getFirst().claims() > MANY) {
      question.leadTime();
    } else if (!parties.isEmpty()) {
      question.leadParty(parties.getFirst().party());
    } else if (query.sources().size() == 1) {
      question.lead("claim_source", "party", query.sources().iterator().next());
    } else if (query.categories().size() == 1) {
      question.lead("claim_category", "category", query.categories().iterator().next().code());
    } else if (query.when().isPresent()) {
      question.leadTime();
    }
    for (int i = question.ledByParty ? 1 : 0; i < parties.size(); i++) {
      question.alsoParty(parties.get(i).party(), i);
    }
    question.alsoOthers(query);
    question.value("from", ReportFinder.from(query.published()));
    question.value("before", ReportFinder.before(query.published(), page));
    question.value("limit", page.limit() + 1);
    return question;
  }

  /** Claims in the order in which they were read: there are few since a while ago, so they lead. */
  static ClaimQuestion since(long number, ClaimQuery query, int limit) {
    ClaimQuestion question = new ClaimQuestion();
    question.order = NUMBER;
    question.conditions.add(NUMBER + " > :number");
    question.value("number", number);
    for (int i = 0; i < query.parties().size(); i++) {
      question.alsoParty(query.parties().get(i), i);
    }
    question.alsoOthers(query);
    question.value("from", ReportFinder.from(query.published()));
    question.value("before", ReportFinder.before(query.published(), PageRequest.first(limit)));
    question.value("limit", limit);
    return question;
  }

  private void alsoOthers(ClaimQuery query) {
    alsoAny("claim_source", "party", query.sources());
    alsoAny("claim_category", "category", codes(query.categories()));
    query.when().map(EventDays::of).ifPresent(this::alsoTime);
    alsoFacet("kind", query.kinds());
    alsoFacet("stage", query.stages());
    alsoFacet("factuality", codes(query.factualities()));
    alsoColumn("outlet", query.outlets());
    alsoColumn("language", query.languages());
    alsoColumn("standing", codes(query.standings()));
    if (!query.standings().isEmpty() && !query.standings().contains(Standing.OPEN)) {
      // Lets the databases take the index of what was decided, which is most often little.
      conditions.add("c.standing <> 'open'");
    }
  }

  List<ClaimRow> rows(Handle handle) {
    StringBuilder sql =
        new StringBuilder("SELECT ")
            .append(ClaimRow.COLUMNS)
            .append(" FROM ")
            .append(lead)
            .append(" WHERE c.place = 'current' AND ")
            .append(key)
            .append(" >= :from AND ")
            .append(key)
            .append(" < :before");
    conditions.forEach(condition -> sql.append(" AND ").append(condition));
    sql.append(" ORDER BY ")
        .append(order.isEmpty() ? key + " DESC" : order)
        .append(" LIMIT :limit");
    Query query = handle.createQuery(sql);
    values.forEach(query::bind);
    lists.forEach(query::bindList);
    return query.map(ClaimRow::of).list();
  }

  /** A party that is asked for, and in about how many claims it takes part. */
  private record Counted(Participation party, int claims) {}

  private static List<Counted> rarestFirst(Handle handle, List<Participation> parties) {
    if (parties.isEmpty()) {
      return List.of();
    }
    Map<String, Integer> counts = new LinkedHashMap<>();
    handle
        .createQuery("SELECT key, claims FROM party WHERE key IN (<keys>)")
        .bindList("keys", parties.stream().map(Participation::party).distinct().toList())
        .map((row, context) -> Map.entry(row.getString(1), row.getInt(2)))
        .forEach(count -> counts.put(count.getKey(), count.getValue()));
    return parties.stream()
        .map(party -> new Counted(party, counts.getOrDefault(party.party(), 0)))
        .sorted(Comparator.comparingInt(Counted::claims))
        .toList();
  }

  /** Whether so few claims are of an outlet that all of them can be looked at. */
  private static boolean isRare(Handle handle, String outlet) {
    return handle
            .createQuery(
                "SELECT COUNT(*) FROM (SELECT 1 FROM claim WHERE outlet = :outlet LIMIT :few)"
                    + " found")
            .bind("outlet", outlet)
            .bind("few", FEW)
            .mapTo(Integer.class)
            .one()
        < FEW;
  }

  private void leadOutlet() {
    ledByOutlet = true;
  }

  private void leadParty(Participation party) {
    lead = "claim_party l CROSS JOIN claim c";
    ledByParty = true;
    key = "l.claim";
    conditions.add("c.key = l.claim AND l.party = :party0 AND l.role = :role0");
    value("party0", party.party());
    value("role0", party.role().orElse(""));
  }

  private void lead(String table, String column, String wanted) {
    lead = table + " l CROSS JOIN claim c";
    key = "l.claim";
    conditions.add("c.key = l.claim AND l." + column + " = :lead");
    value("lead", wanted);
  }

  private void leadTime() {
    lead = TIME + " l CROSS JOIN claim c";
    key = "l.claim";
    conditions.add("c.key = l.claim");
  }

  /** What may have happened on one of the days: neither ends before the other begins. */
  private void alsoTime(EventDays days) {
    conditions.add(
        lead.startsWith(TIME)
            ? "l.earliest <= :latest AND l.latest >= :earliest"
            : "EXISTS (SELECT 1 FROM "
                + TIME
                + " d WHERE d.claim = "
                + key
                + " AND d.earliest <= :latest AND d.latest >= :earliest)");
    value("earliest", days.earliest());
    value("latest", days.latest());
  }

  private void alsoParty(Participation party, int number) {
    conditions.add(
        "EXISTS (SELECT 1 FROM claim_party p WHERE p.claim = "
            + key
            + " AND p.party = :party"
            + number
            + " AND p.role = :role"
            + number
            + ")");
    value("party" + number, party.party());
    value("role" + number, party.role().orElse(""));
  }

  private void alsoAny(String table, String column, Collection<String> wanted) {
    if (wanted.isEmpty() || lead.startsWith(table)) {
      return;
    }
    conditions.add(
        "EXISTS (SELECT 1 FROM "
            + table
            + " t WHERE t.claim = "
            + key
            + " AND t."
            + column
            + " IN (<"
            + table
            + ">))");
    lists.put(table, List.copyOf(wanted));
  }

  /** What the table of parties has too. */
  private void alsoFacet(String column, Set<String> wanted) {
    if (!wanted.isEmpty()) {
      conditions.add((ledByParty ? "l." + column : ofClaim(column)) + " IN (<" + column + ">)");
      lists.put(column, List.copyOf(wanted));
    }
  }

  private void alsoColumn(String column, Set<String> wanted) {
    if (!wanted.isEmpty()) {
      conditions.add(ofClaim(column) + " IN (<" + column + ">)");
      lists.put(column, List.copyOf(wanted));
    }
  }

  /** Where the outlet leads, SQLite must not take the index of another column instead. */
  private String ofClaim(String column) {
    return ledByOutlet && !column.equals("outlet")
        ? "COALESCE(c." + column + ", '')"
        : "c." + column;
  }

  private void value(String name, Object value) {
    values.put(name, value);
  }

  private static Set<String> codes(Set<? extends Coded> values) {
    return Set.copyOf(values.stream().map(Coded::code).toList());
  }
}
