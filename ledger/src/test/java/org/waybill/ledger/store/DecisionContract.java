package org.waybill.ledger.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.waybill.ledger.store.SampleReports.claim;
import static org.waybill.ledger.store.SampleReports.reading;
import static org.waybill.ledger.store.SampleReports.report;
import static org.waybill.ledger.store.SampleReports.transfer;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.waybill.ledger.Analyst;
import org.waybill.ledger.ClaimQuery;
import org.waybill.ledger.Correction;
import org.waybill.ledger.Decision;
import org.waybill.ledger.DecisionKind;
import org.waybill.ledger.KeptClaim;
import org.waybill.ledger.SecondLook;
import org.waybill.ledger.Standing;
import org.waybill.ledger.dossier.Relation;
import org.waybill.ledger.dossier.Voice;
import org.waybill.model.Claim;
import org.waybill.model.Event;
import org.waybill.model.Factuality;
import org.waybill.model.InvalidValueException;
import org.waybill.model.MaterielCategory;
import org.waybill.model.Party;
import org.waybill.model.PartyType;
import org.waybill.model.Reliability;
import org.waybill.model.Report;
import org.waybill.model.Speaker;
import org.waybill.model.Stage;

/** What analysts decide, on whatever database. */
abstract class DecisionContract extends LedgerTests {

  private static final Analyst ANA = new Analyst("ana", "leído en el original");
  private static final Relation RELATION = Relation.directed("KP", "RU");

  private final Report report = report("r1", WORDS + ". Irán vendió drones.");
  private final Claim delivered = transfer(report, WORDS, "KP", Stage.DELIVERED);

  private KeptClaim kept(Claim claim) {
    return ledger.claim(claim.id()).orElseThrow();
  }

  @Test
  void anAcceptedClaimSaysSoAndItsHistoryTellsWho() {
    ledger.add(reading(report, delivered));

    Decision decision = ledger.accept(delivered.id(), ANA);

    assertThat(kept(delivered).standing()).isEqualTo(Standing.ACCEPTED);
    assertThat(ledger.history(delivered.id())).containsExactly(decision);
    assertThat(decision.by()).isEqualTo(ANA);
    assertThat(claims(Queries.standing(Standing.ACCEPTED))).hasSize(1);
    assertThat(claims(Queries.standing(Standing.OPEN))).isEmpty();
  }

  @Test
  void aRejectedClaimLeavesItsDossierAndComesBackWhenThatIsUndone() {
    ledger.add(reading(report, delivered));

    Decision decision = ledger.reject(delivered.id(), ANA);
    assertThat(relations()).isEmpty();
    assertThat(ledger.dossier(RELATION).courses()).isEmpty();

    ledger.undo(decision.number(), ANA);
    assertThat(kept(delivered).standing()).isEqualTo(Standing.OPEN);
    assertThat(relations()).containsExactly(RELATION);
    assertThat(ledger.history(delivered.id()))
        .extracting(Decision::kind, Decision::undone)
        .containsExactly(tuple(DecisionKind.REJECT, true), tuple(DecisionKind.UNDO, false));
    assertThatThrownBy(() -> ledger.undo(decision.number(), ANA))
        .isInstanceOf(InvalidValueException.class);
  }

  @Test
  void aCorrectedClaimStandsCorrectedAndKeepsWhatWasRead() {
    ledger.add(reading(report, delivered));

    Decision decision =
        ledger.correct(
            delivered.id(),
            new Correction(
                Map.of(
                    "stage", "agreed",
                    "supplier", "IR, Rosoboronexport:company",
                    "factuality", "PR+",
                    "materiel", "drones",
                    "when", "2023-07",
                    "/event/materiel/0/designation", "\"Shahed-136\"")),
            ANA);

    KeptClaim kept = kept(delivered);
    Event.Transfer event = (Event.Transfer) kept.claim().event();
    assertThat(kept.asRead()).isEqualTo(delivered);
    assertThat(kept.standing()).isEqualTo(Standing.CORRECTED);
    assertThat(event.stage()).isEqualTo(Stage.AGREED);
    assertThat(event.supplier())
        .containsExactly(
            Party.state("IR", "IR"), Party.named("Rosoboronexport", PartyType.COMPANY));
    assertThat(event.materiel().getFirst().category()).isEqualTo(MaterielCategory.DRONES);
    assertThat(kept.claim().factuality()).isEqualTo(Factuality.PROBABLE);
    assertThat(kept.claim().when().orElseThrow().edtf()).isEqualTo("2023-07");
    assertThat(claims(Queries.party("IR", "supplier"))).hasSize(1);
    assertThat(claims(Queries.party("KP"))).isEmpty();
    assertThat(relations()).doesNotContain(RELATION);

    ledger.undo(decision.number(), ANA);
    assertThat(kept(delivered).claim()).isEqualTo(delivered);
    assertThat(claims(Queries.party("KP"))).hasSize(1);
  }

  @Test
  void aCorrectionThatMakesNoClaimIsRefusedWhole() {
    ledger.add(reading(report, delivered));
    for (Map<String, String> wrong :
        List.of(
            Map.of("stage", "lost"),
            Map.of("supplier", "Nobody Known"),
            Map.of("weather", "fine"),
            Map.of("evidence", "0-99999"),
            Map.of("/event/parties", "[{\"name\":\"x\",\"type\":\"state\"}]"),
            Map.of("/nowhere/0", "1"))) {
      assertThatThrownBy(() -> ledger.correct(delivered.id(), new Correction(wrong), ANA))
          .as(wrong.toString())
          .isInstanceOf(InvalidValueException.class);
    }
    assertThat(ledger.history(delivered.id())).isEmpty();
    assertThat(kept(delivered).claim()).isEqualTo(delivered);
  }

  @Test
  void mergedPartiesAreOneUntilTheyAreSplit() {
    Claim other =
        claim(
            report,
            "Irán vendió drones",
            new Event.Transfer(
                Stage.AGREED,
                List.of(Party.named("Pionyang", PartyType.ORGANISATION)),
                List.of(SampleReports.RUSSIA),
                List.of(),
                List.of(),
                List.of()));
    ledger.add(reading(report, delivered, other));

    ledger.merge("Pionyang", "KP", ANA);
    assertThat(claims(Queries.party("KP"))).hasSize(2);
    assertThat(relations()).containsExactly(RELATION);
    assertThat(((Event.Transfer) kept(other).claim().event()).supplier().getFirst().key())
        .isEqualTo("KP");
    assertThat(kept(other).asRead()).isEqualTo(other);
    Report next = report("r2", "Pionyang vendió más.");
    Claim more = claim(next, "Pionyang vendió más", other.event());
    ledger.add(reading(next, more));
    assertThat(claims(Queries.party("KP"))).hasSize(3);

    ledger.split("Pionyang", ANA);
    assertThat(claims(Queries.party("KP"))).hasSize(1);
    assertThat(claims(Queries.party("Pionyang"))).hasSize(2);
    assertThatThrownBy(() -> ledger.merge("KP", "KP", ANA))
        .isInstanceOf(InvalidValueException.class);
    assertThatThrownBy(() -> ledger.merge("KP", "Nobody", ANA))
        .isInstanceOf(InvalidValueException.class);
  }

  @Test
  void gradesOfSourcesGoIntoDossiers() {
    ledger.add(reading(report, delivered));
    Decision first = ledger.grade("US", Reliability.B, ANA);
    assertThat(ledger.dossier(RELATION).voices().getFirst().reliability()).isEqualTo(Reliability.B);
    ledger.undo(first.number(), ANA);
    assertThat(ledger.dossier(RELATION).voices().getFirst().reliability()).isEqualTo(Reliability.F);
    assertThat(ledger.decisions(all()).items())
        .extracting(Decision::kind)
        .containsExactly(DecisionKind.UNDO, DecisionKind.GRADE);
  }

  @Test
  void whoeverSpeaksForAStateMayHaveAGradeOfTheirOwn() {
    Party kirby =
        new Party("John Kirby", Optional.of("John Kirby"), PartyType.PERSON, Optional.of("US"));
    Claim said = SampleReports.saidBy(kirby, delivered);
    ledger.add(reading(report, said));
    ledger.grade("US", Reliability.B, ANA);
    assertThat(graded()).isEqualTo(Reliability.B);

    Decision own = ledger.grade("John Kirby", Reliability.D, ANA);
    assertThat(graded()).isEqualTo(Reliability.D);
    Report more = report("r2", WORDS + " sin duda.");
    ledger.add(reading(more, transfer(more, WORDS, "KP", Stage.DELIVERED)));
    assertThat(graded()).isEqualTo(Reliability.B);
    ledger.undo(own.number(), ANA);
    ledger.grade("US", Reliability.E, ANA);
    ledger.grade("John Kirby", Reliability.A, ANA);
    assertThat(graded()).isEqualTo(Reliability.A);
    assertThat(ledger.dossier(RELATION).voices())
        .extracting(Voice::reliability)
        .containsExactly(Reliability.A);
  }

  @Test
  void aGradeCountsForNobodyElse() {
    Party kim =
        new Party("Kim Jong-un", Optional.of("Kim Jong-un"), PartyType.PERSON, Optional.of("KP"));
    ledger.add(
        reading(
            report,
            SampleReports.saidBy(kim, delivered, new Speaker(SampleReports.US, Optional.empty()))));
    ledger.grade("Kim Jong-un", Reliability.A, ANA);
    assertThat(ledger.dossier(RELATION).voices())
        .extracting(voice -> voice.origin().name() + " " + voice.reliability())
        .containsExactly("US F");
  }

  private Reliability graded() {
    return ledger.dossier(RELATION).assessment().orElseThrow().grade().reliability();
  }

  @Test
  void aNewerReaderSupersedesWhatNobodyDecidedOn() {
    ledger.add(reading(report, delivered));
    Claim shipped = transfer(report, WORDS, "KP", Stage.SHIPPED);
    assertThat(ledger.notReadBy("sample/2", all()).items()).hasSize(1);

    assertThat(ledger.reread(reading("sample/2", report, shipped))).isZero();

    assertThat(claims(ClaimQuery.all()))
        .extracting(kept -> kept.claim().id())
        .containsExactly(shipped.id());
    assertThat(kept(delivered).replaced()).isPresent();
    assertThat(ledger.notReadBy("sample/2", all()).items()).isEmpty();
    assertThat(ledger.secondLooks()).isEmpty();
    assertThat(ledger.reread(reading("sample/2", report, shipped))).isZero();
  }

  @Test
  void decisionsOnWhatIsReadAsBeforeStay() {
    ledger.add(reading(report, delivered));
    ledger.correct(delivered.id(), new Correction(Map.of("stage", "used")), ANA);

    assertThat(ledger.reread(reading("sample/2", report, delivered))).isZero();

    assertThat(kept(delivered).standing()).isEqualTo(Standing.CORRECTED);
    assertThat(claims(Queries.stage("used"))).hasSize(1);
  }

  @Test
  void aDecidedClaimThatIsReadOtherwiseStandsAndIsListed() {
    ledger.add(reading(report, delivered));
    ledger.accept(delivered.id(), ANA);
    Claim shipped = transfer(report, WORDS, "KP", Stage.SHIPPED);

    assertThat(ledger.reread(reading("sample/2", report, shipped))).isEqualTo(1);

    assertThat(claims(ClaimQuery.all()))
        .extracting(kept -> kept.claim().id())
        .containsExactly(delivered.id());
    SecondLook look = ledger.secondLooks().getFirst();
    assertThat(look.decided().claim()).isEqualTo(delivered);
    assertThat(look.successor().orElseThrow().claim().id()).isEqualTo(shipped.id());

    ledger.take(delivered.id(), ANA);
    assertThat(claims(ClaimQuery.all()))
        .extracting(kept -> kept.claim().id())
        .containsExactly(shipped.id());
    assertThat(ledger.secondLooks()).isEmpty();
    assertThat(ledger.history(shipped.id()))
        .extracting(Decision::kind)
        .containsExactly(DecisionKind.ACCEPT, DecisionKind.TAKE);
  }

  @Test
  void aDecidedClaimThatVanishedStandsUntilSomebodyLooks() {
    ledger.add(reading(report, delivered));
    ledger.correct(delivered.id(), new Correction(Map.of("stage", "used")), ANA);

    ledger.reread(reading("sample/2", report));

    assertThat(ledger.secondLooks())
        .extracting(SecondLook::successor)
        .containsExactly(Optional.empty());
    assertThat(claims(Queries.stage("used"))).hasSize(1);
    ledger.keep(delivered.id(), ANA);
    assertThat(ledger.secondLooks()).isEmpty();
    assertThat(claims(Queries.stage("used"))).hasSize(1);
  }

  @Test
  void decisionsFollowAClaimIntoAChangedText() {
    ledger.add(reading(report, delivered));
    ledger.reject(delivered.id(), ANA);
    Report changed = report("r1", "Fe de erratas. " + report.body());
    Claim moved = transfer(changed, WORDS, "KP", Stage.DELIVERED);

    ledger.add(reading(changed, moved));

    assertThat(kept(moved).standing()).isEqualTo(Standing.REJECTED);
    assertThat(ledger.history(moved.id()))
        .extracting(Decision::kind)
        .containsExactly(DecisionKind.REJECT);
    assertThat(ledger.secondLooks()).isEmpty();
  }

  @Test
  void aRejectedClaimThatIsReadOtherwiseIsOpenAgainAndListed() {
    ledger.add(reading(report, delivered));
    ledger.reject(delivered.id(), ANA);
    Claim shipped = transfer(report, WORDS, "KP", Stage.SHIPPED);

    assertThat(ledger.reread(reading("sample/2", report, shipped))).isEqualTo(1);

    assertThat(kept(shipped).standing()).isEqualTo(Standing.OPEN);
    assertThat(kept(shipped).replaced()).isEmpty();
    ledger.keep(delivered.id(), ANA);
    assertThat(ledger.secondLooks()).isEmpty();
  }

  @Test
  void whatTheLedgerDoesNotHaveCannotBeDecidedOn() {
    assertThatThrownBy(() -> ledger.accept("none", ANA)).hasMessageContaining("none");
    assertThatThrownBy(() -> ledger.undo(7, ANA)).hasMessageContaining("7");
    assertThatThrownBy(() -> ledger.keep("none", ANA)).isInstanceOf(InvalidValueException.class);
    assertThatThrownBy(() -> ledger.split("none", ANA)).isInstanceOf(InvalidValueException.class);
    assertThatThrownBy(() -> ledger.reread(reading(report)))
        .isInstanceOf(InvalidValueException.class);
  }
}
