package org.waybill.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.waybill.ledger.ClaimQuery;
import org.waybill.ledger.ClaimQuery.Participation;
import org.waybill.ledger.DossierQuery;
import org.waybill.ledger.Ledger;
import org.waybill.ledger.LedgerAddress;
import org.waybill.ledger.Opening;
import org.waybill.ledger.PageRequest;
import org.waybill.ledger.Period;
import org.waybill.ledger.dossier.Relation;
import org.waybill.ledger.store.SqlLedger;
import org.waybill.model.DateRange;
import org.waybill.model.Factuality;
import org.waybill.model.MaterielCategory;

/** How long questions to a large ledger take, and adding to it. */
public final class LedgerSpeed {

  private static final int ROUNDS = 200;
  private static final int WARM_UP = 50;
  private static final int PAGE = 50;
  private static final int BATCH = 500;
  private static final int PROGRESS = 10_000;
  private static final double MILLI = 1e6;

  private final Ledger ledger;
  private final int reports;
  private final Random random = new Random(1);

  private LedgerSpeed(Ledger ledger, int reports) {
    this.ledger = ledger;
    this.reports = reports;
  }

  /**
   * Fills a ledger with generated reports, as far as it is not filled, and measures.
   *
   * @param arguments the ledger's address and the number of reports
   */
  public static void main(String[] arguments) {
    int reports = Integer.parseInt(arguments[1]);
    try (Ledger ledger = SqlLedger.open(LedgerAddress.parse(arguments[0]), Opening.creating())) {
      LedgerSpeed speed = new LedgerSpeed(ledger, reports);
      speed.fill();
      speed.measure();
    }
  }

  private void fill() {
    long start = System.nanoTime();
    int first = firstMissing();
    for (int number = first; number < reports; number += BATCH) {
      int end = Math.min(reports, number + BATCH);
      ledger.addAll(IntStream.range(number, end).mapToObj(GeneratedNews::reading).toList());
      if (number / PROGRESS != end / PROGRESS) {
        System.out.printf(
            "%d reports, %.2f ms each%n", end, (System.nanoTime() - start) / MILLI / (end - first));
      }
    }
  }

  /**
   * Reports are added in the order of their numbers, so the first missing one is found by halves.
   */
  private int firstMissing() {
    int low = 0;
    int high = reports;
    while (low < high) {
      int middle = (low + high) / 2;
      if (ledger.holds(GeneratedNews.reading(middle).report())) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private void measure() {
    // Another run adds other reports.
    int unused = 10_000_000 + (int) (System.currentTimeMillis() % 1_000_000_000);
    List<Relation> relations =
        ledger.relations(DossierQuery.all(), PageRequest.first(10_000)).items();
    System.out.printf(
        "%d reports, %d claims, %d relations%n",
        reports, reports * GeneratedNews.CLAIMS, relations.size());
    time(
        "dossier, any relation",
        round -> ledger.dossier(relations.get(random.nextInt(relations.size()))));
    time(
        "dossier, as often as it is claimed",
        round ->
            ledger.dossier(
                Relation.directed(
                    GeneratedNews.state(GeneratedNews.zipf(random, 60)),
                    GeneratedNews.state(60 + GeneratedNews.zipf(random, 60)))));
    time(
        "claims, a party and three filters",
        round ->
            ledger.claims(
                query(
                    Optional.of(GeneratedNews.state(GeneratedNews.zipf(random, 120))),
                    Set.of("delivered"),
                    Set.of(MaterielCategory.MISSILES),
                    Set.of(Factuality.CERTAIN),
                    Set.of(),
                    Optional.empty()),
                PageRequest.first(PAGE)));
    time(
        "claims, two filters without a party",
        round ->
            ledger.claims(
                query(
                    Optional.empty(),
                    Set.of("halted"),
                    Set.of(MaterielCategory.values()[random.nextInt(30)]),
                    Set.of(),
                    Set.of(),
                    Optional.empty()),
                PageRequest.first(PAGE)));
    time(
        "claims, a frequent party and a rare outlet",
        round ->
            ledger.claims(
                query(
                    Optional.of(GeneratedNews.state(random.nextInt(5))),
                    Set.of(),
                    Set.of(),
                    Set.of(),
                    Set.of("Outlet " + (200 + random.nextInt(100))),
                    Optional.empty()),
                PageRequest.first(PAGE)));
    time(
        "claims, of a month that events happened in",
        round ->
            ledger.claims(
                query(
                    Optional.empty(),
                    Set.of(),
                    Set.of(),
                    Set.of(),
                    Set.of(),
                    DateRange.ofEdtf(month())),
                PageRequest.first(PAGE)));
    time(
        "claims, a frequent party and a month",
        round ->
            ledger.claims(
                query(
                    Optional.of(GeneratedNews.state(random.nextInt(5))),
                    Set.of(),
                    Set.of(),
                    Set.of(),
                    Set.of(),
                    DateRange.ofEdtf(month())),
                PageRequest.first(PAGE)));
    time(
        "search, a frequent and a rare word",
        round ->
            ledger.search(
                GeneratedNews.word(random.nextInt(100))
                    + " "
                    + GeneratedNews.word(1000 + random.nextInt(5000)),
                PageRequest.first(PAGE)));
    time(
        "search, a frequent word",
        round -> ledger.search(GeneratedNews.word(random.nextInt(100)), PageRequest.first(PAGE)));
    time(
        "search, two frequent words in a row",
        round ->
            ledger.search(
                '"'
                    + GeneratedNews.word(random.nextInt(20))
                    + " "
                    + GeneratedNews.word(random.nextInt(20))
                    + '"',
                PageRequest.first(PAGE)));
    time(
        "search, five words of a report in a row",
        round -> {
          String body = GeneratedNews.reading(random.nextInt(reports)).report().body();
          String[] words = body.split("\\W+", -1);
          int first = random.nextInt(200);
          ledger.search(
              '"' + String.join(" ", Arrays.asList(words).subList(first, first + 5)) + '"',
              PageRequest.first(PAGE));
        });
    time(
        "add a report, with its dossiers' entries",
        round -> ledger.add(GeneratedNews.reading(unused + round)));
  }

  private String month() {
    return String.format(Locale.ROOT, "%d-%02d", 1993 + random.nextInt(31), 1 + random.nextInt(12));
  }

  private static ClaimQuery query(
      Optional<String> party,
      Set<String> stages,
      Set<MaterielCategory> categories,
      Set<Factuality> factualities,
      Set<String> outlets,
      Optional<DateRange> when) {
    return new ClaimQuery(
        party.map(key -> List.of(new Participation(key, Optional.empty()))).orElse(List.of()),
        Set.of(),
        stages,
        categories,
        factualities,
        Set.of(),
        outlets,
        Set.of(),
        Set.of(),
        Period.open(),
        when);
  }

  private static void time(String what, IntConsumer work) {
    long[] taken = new long[ROUNDS];
    for (int round = -WARM_UP; round < ROUNDS; round++) {
      long start = System.nanoTime();
      work.accept(round);
      if (round >= 0) {
        taken[round] = System.nanoTime() - start;
      }
    }
    Arrays.sort(taken);
    System.out.printf(
        "%-40s median %7.2f ms, 9 of 10 within %7.2f ms%n",
        what, taken[ROUNDS / 2] / MILLI, taken[ROUNDS * 9 / 10] / MILLI);
  }
}
