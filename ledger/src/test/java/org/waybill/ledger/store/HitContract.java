package org.waybill.ledger.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.waybill.ledger.Analyst;
import org.waybill.ledger.Decision;
import org.waybill.ledger.DecisionKind;
import org.waybill.ledger.Hit;
import org.waybill.ledger.KeptHit;
import org.waybill.model.InvalidValueException;

/** What every ledger does with hits on lists. */
abstract class HitContract extends LedgerTests {

  private static final Analyst ANA = new Analyst("ana", "another of that name");

  private static Hit hit(String party, String entry, String content) {
    return new Hit(
        party, "un", entry, "WAGNER", "RUSSIA", Optional.of("2017-06-20"), 0.9, "name", content);
  }

  private Optional<Decision> clearing(String party) {
    return ledger.hits(Optional.of(party)).getFirst().cleared();
  }

  @Test
  void keepsWhatTheLastScreeningGave() {
    ledger.keepHits("Wagner", "stamp 1", List.of(hit("Wagner", "1", "a"), hit("Wagner", "2", "b")));
    ledger.keepHits("Rosoboronexport", "stamp 1", List.of());
    ledger.keepHits("Wagner", "stamp 2", List.of(hit("Wagner", "2", "b")));

    assertThat(ledger.screened())
        .containsEntry("Wagner", "stamp 2")
        .containsEntry("Rosoboronexport", "stamp 1");
    assertThat(ledger.hits(Optional.empty()))
        .containsExactly(new KeptHit(hit("Wagner", "2", "b"), Optional.empty()));
    ledger.forgetHits("Wagner");
    assertThat(ledger.hits(Optional.empty())).isEmpty();
    assertThat(ledger.screened()).doesNotContainKey("Wagner");
  }

  @Test
  void aClearedHitStaysClearedUntilEntryOrPartyChange() {
    ledger.keepHits("Wagner", "1", List.of(hit("Wagner", "1", "a")));
    String id = ledger.hits(Optional.empty()).getFirst().hit().id();

    Decision decision = ledger.clear(id, ANA);

    assertThat(decision.kind()).isEqualTo(DecisionKind.CLEAR);
    assertThat(clearing("Wagner").map(Decision::by)).contains(ANA);
    ledger.keepHits("Wagner", "2", List.of(hit("Wagner", "1", "a")));
    assertThat(clearing("Wagner")).isPresent();
    ledger.keepHits("Wagner", "3", List.of(hit("Wagner", "1", "changed")));
    assertThat(clearing("Wagner")).isEmpty();
    ledger.keepHits("Wagner", "4", List.of(hit("Wagner", "1", "a")));
    assertThat(clearing("Wagner")).isPresent();
  }

  @Test
  void aClearingCanBeUndone() {
    ledger.keepHits("Wagner", "1", List.of(hit("Wagner", "1", "a")));
    Decision decision = ledger.clear(ledger.hits(Optional.empty()).getFirst().hit().id(), ANA);

    ledger.undo(decision.number(), new Analyst("bo", "it is them"));

    assertThat(clearing("Wagner")).isEmpty();
  }

  @Test
  void aHitThatThereIsNotCannotBeCleared() {
    assertThatThrownBy(() -> ledger.clear("0123456789ab", ANA))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("waybill exposure");
  }

  @Test
  void checkFindsNothingWrongWithHitsAndClearings() {
    ledger.keepHits("Wagner", "1", List.of(hit("Wagner", "1", "a")));
    ledger.clear(ledger.hits(Optional.empty()).getFirst().hit().id(), ANA);
    assertThat(ledger.check()).isEmpty();
  }
}
