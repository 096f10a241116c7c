package org.waybill.ledger.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.waybill.ledger.Analyst;
import org.waybill.ledger.Decision;
import org.waybill.ledger.DecisionKind;
import org.waybill.ledger.PageRequest;
import org.waybill.ledger.dossier.Relation;
import org.waybill.ledger.exposure.ExposedParty;
import org.waybill.ledger.exposure.ExposureQuery;
import org.waybill.ledger.exposure.Hit;
import org.waybill.ledger.exposure.KeptHit;
import org.waybill.ledger.exposure.Screening;
import org.waybill.model.InvalidValueException;
import org.waybill.model.Report;
import org.waybill.model.Stage;
import org.waybill.model.screening.Reason;
import org.waybill.model.watchlist.EntryKind;

/** What every ledger does with hits on lists. */
abstract class HitContract extends LedgerTests {

  private static final Analyst ANA = new Analyst("ana", "another of that name");

  private static Hit hit(String party, String list, String entry, String content) {
    return new Hit(
        party,
        party,
        new Hit.Listed(
            list,
            entry,
            EntryKind.ORGANISATION,
            "WAGNER",
            "PMC WAGNER",
            List.of("RUSSIA", "CAR"),
            Optional.of("2017-06-20")),
        0.9,
        List.of(new Reason("token", 1, 0.9, "wagner", "wagner")),
        content);
  }

  private void keep(String party, String stamp, Hit... hits) {
    ledger.screenings().keep(List.of(new Screening(party, stamp, List.of(hits))));
  }

  private Optional<Decision> clearing(String party) {
    return hits(party).getFirst().cleared();
  }

  private List<KeptHit> hits(String party) {
    return ledger.screenings().hitsOf(List.of(party)).getOrDefault(party, List.of());
  }

  private List<ExposedParty> exposed(Optional<String> list, Optional<Boolean> cleared) {
    return ledger
        .screenings()
        .exposed(new ExposureQuery(Optional.empty(), list, cleared), PageRequest.first(10))
        .items();
  }

  private void addTransfer() {
    Report report = SampleReports.report("r1", WORDS);
    ledger.add(
        SampleReports.reading(
            report, SampleReports.transfer(report, WORDS, "KP", Stage.DELIVERED)));
  }

  @Test
  void keepsWhatTheLastScreeningGave() {
    keep("Wagner", "stamp 1", hit("Wagner", "un", "1", "a"), hit("Wagner", "un", "2", "b"));
    keep("Rosoboronexport", "stamp 1");
    keep("Wagner", "stamp 2", hit("Wagner", "un", "2", "b"));

    assertThat(ledger.screenings().stamps())
        .containsEntry("Wagner", "stamp 2")
        .containsEntry("Rosoboronexport", "stamp 1");
    assertThat(hits("Wagner"))
        .containsExactly(new KeptHit(hit("Wagner", "un", "2", "b"), Optional.empty()));
    ledger.screenings().forget(List.of("Wagner"));
    assertThat(hits("Wagner")).isEmpty();
    assertThat(ledger.screenings().stamps()).doesNotContainKey("Wagner");
  }

  @Test
  void aClearedHitStaysClearedUntilEntryOrPartyChange() {
    keep("Wagner", "1", hit("Wagner", "un", "1", "a"));
    String id = hits("Wagner").getFirst().hit().id();

    Decision decision = ledger.screenings().clear(id, ANA);

    assertThat(decision.kind()).isEqualTo(DecisionKind.CLEAR);
    assertThat(clearing("Wagner").map(Decision::by)).contains(ANA);
    keep("Wagner", "2", hit("Wagner", "un", "1", "a"));
    assertThat(clearing("Wagner")).isPresent();
    keep("Wagner", "3", hit("Wagner", "un", "1", "changed"));
    assertThat(clearing("Wagner")).isEmpty();
    keep("Wagner", "4", hit("Wagner", "un", "1", "a"));
    assertThat(clearing("Wagner")).isPresent();
  }

  @Test
  void aClearingCanBeUndone() {
    keep("Wagner", "1", hit("Wagner", "un", "1", "a"));
    String id = hits("Wagner").getFirst().hit().id();
    Decision decision = ledger.screenings().clear(id, ANA);
    assertThatThrownBy(() -> ledger.screenings().clear(id, ANA))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("decision " + decision.number());

    ledger.undo(decision.number(), new Analyst("bo", "it is them"));

    assertThat(clearing("Wagner")).isEmpty();
    ledger.screenings().clear(id, ANA);
    assertThat(clearing("Wagner")).isPresent();
  }

  @Test
  void aHitThatThereIsNotCannotBeCleared() {
    assertThatThrownBy(() -> ledger.screenings().clear("0123456789ab", ANA))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("waybill exposure");
  }

  @Test
  void partiesWithHitsAreFoundByListAndClearingWithTheirDossiers() {
    addTransfer();
    List<String> parties =
        ledger.parties(PageRequest.first(10)).items().stream()
            .map(kept -> kept.party().key())
            .toList();
    String one = parties.get(0);
    String other = parties.get(1);
    keep(one, "1", hit(one, "un", "1", "a"), hit(one, "eu", "2", "b"));
    keep(other, "1", hit(other, "eu", "3", "c"));
    ledger.screenings().clear(hit(one, "un", "1", "a").id(), ANA);

    assertThat(exposed(Optional.empty(), Optional.empty()))
        .extracting(found -> found.party().party().key())
        .containsExactlyInAnyOrder(one, other);
    assertThat(exposed(Optional.of("un"), Optional.empty()))
        .singleElement()
        .satisfies(found -> {
          assertThat(found.hits())
              .extracting(kept -> kept.hit().listed().list())
              .containsOnly("un");
          assertThat(found.dossiers()).isEqualTo(relations());
          assertThat(found.isOpen()).isFalse();
        });
    assertThat(exposed(Optional.empty(), Optional.of(true))).hasSize(1);
    assertThat(exposed(Optional.of("un"), Optional.of(false))).isEmpty();
    Relation relation = relations().getFirst();
    assertThat(ledger.screenings().exposedIn(relation))
        .extracting(found -> found.party().party().key())
        .containsExactlyInAnyOrder(one, other);
    assertThat(ledger.screenings().exposedIn(Relation.directed("AA", "BB"))).isEmpty();
  }

  @Test
  void partiesWithHitsComePageByPage() {
    addTransfer();
    ledger
        .parties(PageRequest.first(10))
        .items()
        .forEach(kept -> keep(kept.party().key(), "1", hit(kept.party().key(), "un", "1", "a")));
    PageRequest request = PageRequest.first(1);
    var first = ledger.screenings().exposed(ExposureQuery.all(), request);
    var second =
        ledger
            .screenings()
            .exposed(ExposureQuery.all(), request.following(first.next().orElseThrow()));
    assertThat(first.items()).hasSize(1);
    assertThat(second.items()).hasSize(1).doesNotContainAnyElementsOf(first.items());
  }

  @Test
  void checkFindsNothingWrongWithHitsAndClearings() {
    keep("Wagner", "1", hit("Wagner", "un", "1", "a"));
    ledger.screenings().clear(hits("Wagner").getFirst().hit().id(), ANA);
    assertThat(ledger.check()).isEmpty();
  }
}
