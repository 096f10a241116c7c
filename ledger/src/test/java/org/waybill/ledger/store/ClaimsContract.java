package org.waybill.ledger.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.waybill.ledger.store.SampleReports.by;
import static org.waybill.ledger.store.SampleReports.claim;
import static org.waybill.ledger.store.SampleReports.reading;
import static org.waybill.ledger.store.SampleReports.report;
import static org.waybill.ledger.store.SampleReports.text;
import static org.waybill.ledger.store.SampleReports.transfer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.waybill.ledger.Analyst;
import org.waybill.ledger.ClaimQuery;
import org.waybill.ledger.Correction;
import org.waybill.ledger.Decision;
import org.waybill.ledger.KeptClaim;
import org.waybill.ledger.Opening;
import org.waybill.ledger.Page;
import org.waybill.ledger.PageRequest;
import org.waybill.model.Claim;
import org.waybill.model.ContactForm;
import org.waybill.model.ContactStage;
import org.waybill.model.Event;
import org.waybill.model.Factuality;
import org.waybill.model.InvalidValueException;
import org.waybill.model.MaterielCategory;
import org.waybill.model.Party;
import org.waybill.model.PartyType;
import org.waybill.model.Report;
import org.waybill.model.Stage;

/** Which claims a ledger finds, on whatever database. */
abstract class ClaimsContract extends LedgerTests {

  @Test
  void findsClaimsInTheOrderInWhichTheyWereRead() {
    assertThat(ledger.newestClaim()).isZero();
    Report newer = report("r1", WORDS + ".");
    Claim first = transfer(newer, WORDS, "KP", Stage.DELIVERED);
    ledger.add(reading(newer, first));
    long between = ledger.newestClaim();
    Report older = SampleReports.by("Otro", "2001-02-03", report("r2", "Irán vendió drones. Fin."));
    Claim second =
        transfer(older, "Irán vendió drones", "IR", Stage.AGREED, MaterielCategory.DRONES);
    ledger.add(reading(older, second));

    assertThat(ledger.claimsSince(0, ClaimQuery.all(), 9))
        .extracting(kept -> kept.claim().id())
        .containsExactly(first.id(), second.id());
    assertThat(ledger.claimsSince(0, ClaimQuery.all(), 1)).hasSize(1);
    assertThat(ledger.claimsSince(between, ClaimQuery.all(), 9))
        .extracting(kept -> kept.claim().id())
        .containsExactly(second.id());
    assertThat(ledger.claimsSince(0, Queries.party("IR", "supplier"), 9)).hasSize(1);
    assertThat(ledger.claimsSince(0, Queries.category(MaterielCategory.DRONES), 9)).hasSize(1);
    assertThat(ledger.claimsSince(0, Queries.outlet("CNN"), 9))
        .extracting(kept -> kept.claim().id())
        .doesNotContain(second.id());
    assertThat(ledger.claimsSince(ledger.newestClaim(), ClaimQuery.all(), 9)).isEmpty();
  }

  @Test
  void findsClaimsByEachOfTheirParts() {
    Report report = report("r1", WORDS + ". Irán vendió drones. Se reunieron en Moscú.");
    Claim first = transfer(report, WORDS, "KP", Stage.DELIVERED);
    Claim second =
        transfer(report, "Irán vendió drones", "IR", Stage.AGREED, MaterielCategory.DRONES);
    Claim third =
        claim(
            report,
            "Se reunieron en Moscú",
            new Event.Contact(
                ContactForm.MEETING,
                ContactStage.HELD,
                List.of(
                    Party.state("Corea del Norte", "KP"),
                    new Party(
                        "Serguéi Shoigú",
                        Optional.of("Sergei Shoigu"),
                        PartyType.PERSON,
                        Optional.of("RU")))));
    ledger.add(reading(report, first, second, third));

    assertThat(ids(Queries.party("KP"))).containsExactlyInAnyOrder(first.id(), third.id());
    assertThat(ids(Queries.party("KP", "supplier"))).containsExactly(first.id());
    assertThat(ids(Queries.parties("KP", "Sergei Shoigu"))).containsExactly(third.id());
    assertThat(ids(Queries.party("RU"))).hasSize(3);
    assertThat(ids(Queries.kind("contact"))).containsExactly(third.id());
    assertThat(ids(Queries.stage("agreed"))).containsExactly(second.id());
    assertThat(ids(Queries.category(MaterielCategory.DRONES))).containsExactly(second.id());
    assertThat(ids(Queries.factuality(Factuality.POSSIBLE))).isEmpty();
    assertThat(ids(Queries.source("US"))).hasSize(3);
    assertThat(ids(Queries.source("RU"))).isEmpty();
    assertThat(ids(Queries.outlet("CNN"))).hasSize(3);
    assertThat(ids(Queries.language("en"))).isEmpty();
    assertThat(ids(Queries.published("2023-09-05", "2023-09-06"))).hasSize(3);
    assertThat(ids(Queries.published("2023-09-06", "2024-01-01"))).isEmpty();
    assertThatThrownBy(() -> Queries.kind("sale")).isInstanceOf(InvalidValueException.class);
  }

  @Test
  void findsClaimsByTheDaysOfTheirEvents() {
    Report report = report("r1", WORDS + ". Irán vendió drones.");
    Map<String, String> dated = new LinkedHashMap<>();
    Map.of(
            "2023-08-31", "day",
            "2023-08", "month",
            "2022/2023", "range",
            "202X", "decade",
            "2023-09/..", "open",
            "2023-08~", "about",
            "someday", "unknown")
        .forEach((edtf, id) -> dated.put(id, edtf));
    ledger.add(
        reading(
            report,
            dated.entrySet().stream()
                .map(entry -> SampleReports.dated(entry.getKey(), report, WORDS, entry.getValue()))
                .toArray(Claim[]::new)));

    assertThat(ids(Queries.when("2023-08")))
        .containsExactlyInAnyOrder("day", "month", "range", "decade", "about");
    assertThat(ids(Queries.when("2023-08-31")))
        .containsExactlyInAnyOrder("day", "month", "range", "decade", "about");
    assertThat(ids(Queries.when("2023-09-01/2023-09-01")))
        .containsExactlyInAnyOrder("range", "decade", "open");
    assertThat(ids(Queries.when("2021"))).containsExactly("decade");
    assertThat(ids(Queries.when("../2021", "KP"))).containsExactly("decade");
    assertThat(ids(Queries.when("2035/..", "KP"))).containsExactly("open");
    assertThat(ids(Queries.when("2035/..", "IR"))).isEmpty();
    ledger.rebuild();
    assertThat(ids(Queries.when("2021"))).containsExactly("decade");
  }

  @Test
  void aCorrectedDateIsWhatAClaimIsFoundBy() {
    Report report = report("r1", WORDS);
    Claim claim = SampleReports.dated("c1", report, WORDS, "2023-08");
    ledger.add(reading(report, claim));
    Analyst ana = new Analyst("ana", "el texto dice otra cosa");

    Decision decision = ledger.correct("c1", new Correction(Map.of("when", "2022")), ana);
    assertThat(ids(Queries.when("2022"))).containsExactly("c1");
    assertThat(ids(Queries.when("2023"))).isEmpty();
    ledger.undo(decision.number(), ana);
    assertThat(ids(Queries.when("2023"))).containsExactly("c1");
    ledger.reject("c1", ana);
    assertThat(ids(Queries.when("2023"))).containsExactly("c1");
  }

  @Test
  void claimsOfOlderLedgersGetTheDaysOfTheirEvents() {
    Report report = report("r1", WORDS);
    ledger.add(
        reading(
            report,
            SampleReports.dated("dated", report, WORDS, "2023-08"),
            SampleReports.dated("undated", report, WORDS, "someday")));

    try (Database database = Database.open(address, Opening.existing())) {
      database.write(handle -> {
        handle.execute("DELETE FROM claim_time");
        FillEventDays.fill(handle);
        return true;
      });
    }
    assertThat(ids(Queries.when("2023-08"))).containsExactly("dated");
  }

  private List<String> ids(ClaimQuery query) {
    return claims(query).stream().map(kept -> kept.claim().id()).toList();
  }

  @Test
  void pagesGiveEveryClaimOnceAndTheNewestFirst() {
    for (int i = 1; i <= 25; i++) {
      Report report =
          by(
              "CNN",
              "2023-01-" + (i < 10 ? "0" : "") + i,
              report("r" + i, WORDS + " " + text(i, 90)));
      ledger.add(reading(report, transfer(report, WORDS, "KP", Stage.DELIVERED)));
    }
    List<KeptClaim> seen = new ArrayList<>();
    Optional<PageRequest> next = Optional.of(PageRequest.first(10));
    while (next.isPresent()) {
      PageRequest request = next.get();
      Page<KeptClaim> page = ledger.claims(Queries.party("KP"), request);
      seen.addAll(page.items());
      next = page.next().map(request::following);
    }
    assertThat(seen)
        .extracting(kept -> kept.claim().report().published().orElseThrow())
        .hasSize(25)
        .doesNotHaveDuplicates()
        .isSortedAccordingTo(Comparator.reverseOrder());
  }
}
