package org.waybill.ledger.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waybill.model.MaterielCategory.AMMUNITION;
import static org.waybill.model.MaterielCategory.ARMS;
import static org.waybill.model.MaterielCategory.DRONES;
import static org.waybill.model.MaterielCategory.MISSILES;
import static org.waybill.model.MaterielCategory.ROCKETS;
import static org.waybill.model.MaterielCategory.TANKS;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.waybill.model.Answer;
import org.waybill.model.ContactForm;
import org.waybill.model.ContactStage;
import org.waybill.model.Factuality;
import org.waybill.model.MaterielCategory;
import org.waybill.model.Reliability;
import org.waybill.model.Request;
import org.waybill.model.Stage;
import org.waybill.model.Undertaking;

class DossierBuilderTest {

  private static final Relation KP_RU = Relation.directed("KP", "RU");

  private static Claims daily() {
    return Claims.in("Daily", "2024-06-03");
  }

  private static Claims weekly() {
    return Claims.in("Weekly", "2024-07-01");
  }

  /** The dossier KP → RU as a ledger gives it: the entries of the relation and of its pair. */
  private static Dossier dossier(Claims... reports) {
    List<Entry> entries = new ArrayList<>();
    for (Claims report : reports) {
      report.entries().stream()
          .filter(entry -> entry.relation().equals(KP_RU) || entry.relation().equals(KP_RU.pair()))
          .forEach(entries::add);
    }
    return DossierBuilder.standard()
        .build(
            KP_RU,
            Tally.of(entries),
            new Grades(Map.of("Daily", new Grades.Given(Reliability.B, Optional.empty()))));
  }

  private static CategoryCourse course(Dossier dossier, MaterielCategory category) {
    return dossier.courses().stream()
        .filter(course -> course.category().equals(Optional.of(category)))
        .findFirst()
        .orElseThrow();
  }

  private static Step step(Dossier dossier, MaterielCategory category, Stage stage) {
    return course(dossier, category).steps().stream()
        .filter(step -> step.stage() == stage)
        .findFirst()
        .orElseThrow();
  }

  private static String grade(Dossier dossier) {
    Assessment assessment = dossier.assessment().orElseThrow();
    return assessment.grade().code() + " " + assessment.rule();
  }

  @Test
  void theFurthestStageIsToldForEachCertainty() {
    Dossier dossier =
        dossier(
            daily()
                .transfer(Stage.SHIPPED, "KP", "RU", ROCKETS)
                .with(Factuality.PROBABLE)
                .transfer(Stage.AGREED, "KP", "RU", ROCKETS)
                .with(Factuality.POSSIBLE)
                .delivered("KP", "RU", ROCKETS)
                .delivered("KP", "RU", MISSILES));
    assertThat(dossier.furthest())
        .isEqualTo(
            new Furthest(
                Optional.of(Stage.SHIPPED),
                Optional.of(Stage.AGREED),
                Optional.of(Stage.DELIVERED),
                false));
    assertThat(course(dossier, MISSILES).furthest().certain()).isEmpty();
    assertThat(course(dossier, MISSILES).furthest().best()).contains(Stage.DELIVERED);
    assertThat(dossier.courses().getFirst().category()).contains(ROCKETS);
  }

  @Test
  void whatIsHaltedOrDeniedIsNoStageReached() {
    Dossier dossier =
        dossier(
            daily()
                .transfer(Stage.AGREED, "KP", "RU", ROCKETS)
                .transfer(Stage.HALTED, "KP", "RU", ROCKETS)
                .with(Factuality.CERTAINLY_NOT)
                .delivered("KP", "RU", ROCKETS));
    assertThat(dossier.furthest().certain()).contains(Stage.AGREED);
    assertThat(dossier.furthest().halted()).isTrue();
    assertThat(course(dossier, ROCKETS).steps())
        .extracting(Step::stage)
        .containsExactly(Stage.AGREED, Stage.DELIVERED, Stage.HALTED);
    assertThat(step(dossier, ROCKETS, Stage.DELIVERED).isClaimed()).isFalse();
    assertThat(step(dossier, ROCKETS, Stage.DELIVERED).span()).isEqualTo(Span.UNKNOWN);
  }

  @Test
  void dealsInAnOpenDirectionBelongToTheDossier() {
    Dossier dossier =
        dossier(
            daily().deal(Stage.NEGOTIATING, "RU,KP", ARMS).delivered("KP", "RU", ROCKETS),
            weekly().delivered("RU", "KP", ARMS));
    assertThat(course(dossier, ARMS).furthest().certain()).contains(Stage.NEGOTIATING);
    assertThat(dossier.furthest().certain()).contains(Stage.DELIVERED);
  }

  @Test
  void spokespersonsOfOneGovernmentAreOneVoice() {
    Dossier dossier =
        dossier(
            daily()
                .says("Watson/US")
                .delivered("KP", "RU", ROCKETS)
                .says("Kirby/US")
                .with(Factuality.POSSIBLE)
                .delivered("KP", "RU", AMMUNITION),
            weekly().says("US").delivered("KP", "RU", ROCKETS));
    assertThat(dossier.origins()).isEqualTo(1);
    assertThat(dossier.voices())
        .singleElement()
        .satisfies(voice -> {
          assertThat(voice.origin()).isEqualTo(new Origin("US", false));
          assertThat(voice.speakers()).containsExactly("Kirby", "US", "Watson");
          assertThat(voice.claimed()).isEqualTo(3);
          assertThat(voice.side()).isFalse();
        });
    assertThat(grade(dossier)).isEqualTo("F3 single");
  }

  @Test
  void whoDeniesIsTold() {
    Dossier dossier =
        dossier(
            daily().delivered("KP", "RU", ROCKETS),
            daily().says("Kim/KP").with(Factuality.CERTAINLY_NOT).delivered("KP", "RU", ARMS),
            daily().says("UN").with(Factuality.UNCOMMITTED).delivered("KP", "RU", ARMS));
    assertThat(dossier.origins()).isEqualTo(1);
    assertThat(dossier.deniers())
        .singleElement()
        .satisfies(voice -> {
          assertThat(voice.origin().name()).isEqualTo("KP");
          assertThat(voice.side()).isTrue();
          assertThat(voice.claimed()).isZero();
        });
    assertThat(dossier.voices().getLast().unsure()).isEqualTo(1);
  }

  @Test
  void twoIndependentOriginsConfirm() {
    Claims outlet = daily().delivered("KP", "RU", ROCKETS);
    Claims government = weekly().says("Watson/US").transfer(Stage.USED, "KP", "RU", ROCKETS);
    Dossier dossier = dossier(outlet, government);
    Assessment delivered = step(dossier, ROCKETS, Stage.DELIVERED).assessment();
    assertThat(delivered.grade().code()).isEqualTo("B1");
    assertThat(delivered.inputs()).containsEntry("origins", 2).containsEntry("denials", 0);
    assertThat(delivered.because()).isNotBlank();
    assertThat(grade(dossier)).isEqualTo("F3 single");
  }

  @Test
  void aDenialByTheSidesCostsLessThanOneByOthers() {
    Claims one = daily().delivered("KP", "RU", ROCKETS);
    Claims other = weekly().says("US").delivered("KP", "RU", ROCKETS);
    Claims bySide =
        daily().says("Kim/KP").with(Factuality.CERTAINLY_NOT).delivered("KP", "RU", ARMS);
    Claims byOther =
        daily().says("CN").with(Factuality.PROBABLY_NOT).delivered("KP", "RU", ROCKETS);
    assertThat(grade(dossier(one, other, bySide))).isEqualTo("B2 denied-by-sides-only");
    assertThat(grade(dossier(one, other, byOther))).isEqualTo("B3 disputed");
    assertThat(grade(dossier(one, byOther))).isEqualTo("B4 doubtful");
    assertThat(grade(dossier(byOther, bySide, one))).isEqualTo("B5 refuted");
  }

  @Test
  void aDenialOfAnotherCategoryDeniesNothingElse() {
    assertThat(
            grade(
                dossier(
                    daily().delivered("KP", "RU", ROCKETS),
                    daily()
                        .says("CN")
                        .with(Factuality.CERTAINLY_NOT)
                        .delivered("KP", "RU", TANKS))))
        .isEqualTo("B3 single");
  }

  @Test
  void aWiderCategoryIsConfirmedByNarrowerOnesAndDeniedWithThem() {
    Claims arms = daily().delivered("KP", "RU", ARMS);
    Claims rockets = weekly().says("US").delivered("KP", "RU", ROCKETS);
    Claims noRockets =
        daily().says("Kim/KP").with(Factuality.CERTAINLY_NOT).delivered("KP", "RU", ROCKETS);
    Claims noTanks =
        daily().says("Kim/KP").with(Factuality.CERTAINLY_NOT).delivered("KP", "RU", TANKS);
    assertThat(grade(dossier(arms, rockets))).isEqualTo("B1 confirmed");
    assertThat(step(dossier(arms, rockets), ROCKETS, Stage.DELIVERED).assessment().rule())
        .isEqualTo("single");
    assertThat(grade(dossier(arms, rockets, noRockets))).isEqualTo("B2 denied-by-sides-only");
    assertThat(grade(dossier(arms, rockets, noTanks))).isEqualTo("B1 confirmed");
  }

  @Test
  void denyingDeliveryDoesNotDenyShipment() {
    Dossier dossier =
        dossier(
            daily().transfer(Stage.SHIPPED, "KP", "RU", ROCKETS),
            weekly().says("CN").with(Factuality.CERTAINLY_NOT).delivered("KP", "RU", ROCKETS));
    assertThat(grade(dossier)).isEqualTo("B3 single");
    assertThat(dossier.contradictions()).isEmpty();
    assertThat(step(dossier, ROCKETS, Stage.DELIVERED).assessment().rule()).isEqualTo("denied");
  }

  @Test
  void whatASideAdmitsIsProbable() {
    assertThat(grade(dossier(daily().says("Putin/RU").delivered("KP", "RU", ROCKETS))))
        .isEqualTo("F2 admitted");
  }

  @Test
  void whatIsOnlyProbableOrPossibleIsGradedSo() {
    Claims expected = daily().says("US").with(Factuality.PROBABLE).delivered("KP", "RU", ROCKETS);
    assertThat(grade(dossier(expected))).isEqualTo("F4 expected-by-one");
    assertThat(
            grade(
                dossier(
                    expected, weekly().with(Factuality.PROBABLE).delivered("KP", "RU", ROCKETS))))
        .isEqualTo("F3 expected");
    assertThat(grade(dossier(daily().with(Factuality.POSSIBLE).delivered("KP", "RU", ROCKETS))))
        .isEqualTo("F6 open");
    assertThat(
            dossier(daily().with(Factuality.CERTAINLY_NOT).delivered("KP", "RU", ROCKETS))
                .assessment())
        .isEmpty();
  }

  @Test
  void aStageBeforeWhatMustPrecedeItIsLessCredible() {
    Claims agreed = daily().on("2024-05").transfer(Stage.AGREED, "KP", "RU", ROCKETS);
    Claims early = daily().on("2024-02").delivered("KP", "RU", ROCKETS);
    Claims late = daily().on("2024-06-01").delivered("KP", "RU", ROCKETS);
    assertThat(grade(dossier(agreed, early))).isEqualTo("B4 doubtful");
    assertThat(dossier(agreed, early).assessment().orElseThrow().inputs())
        .containsEntry("disorder", 1);
    assertThat(grade(dossier(agreed, late))).isEqualTo("B3 single");
    assertThat(grade(dossier(agreed, early, late))).isEqualTo("B3 single");
  }

  @Test
  void aPledgeNotToSupplyContradictsASupply() {
    Dossier dossier =
        dossier(
            daily().says("US").commitment(Undertaking.NOT_SUPPLY, "KP", "RU", ARMS),
            weekly().delivered("KP", "RU", ROCKETS).transfer(Stage.NEGOTIATING, "KP", "RU", ARMS));
    assertThat(dossier.contradictions())
        .singleElement()
        .satisfies(found -> {
          assertThat(found.rule()).isEqualTo("pledged-and-supplied");
          assertThat(found.second())
              .extracting(tally -> tally.key().what())
              .containsExactly("delivered");
        });
    assertThat(grade(dossier)).isEqualTo("F4 doubtful");
  }

  @Test
  void aDenialContradictsAClaim() {
    Dossier dossier =
        dossier(
            daily().says("Kim/KP").with(Factuality.CERTAINLY_NOT).delivered("KP", "RU", ARMS),
            weekly().delivered("KP", "RU", ROCKETS));
    assertThat(dossier.contradictions())
        .extracting(Contradiction::rule)
        .containsExactly("denied-and-claimed");
  }

  @Test
  void aHaltContradictsOnlyALaterSupply() {
    Claims halted = daily().on("2024-03").transfer(Stage.HALTED, "KP", "RU", ROCKETS);
    assertThat(dossier(halted, weekly().delivered("KP", "RU", ROCKETS)).contradictions())
        .extracting(Contradiction::rule)
        .containsExactly("halted-and-supplied");
    assertThat(
            dossier(halted, daily().on("2024-01").delivered("KP", "RU", ROCKETS)).contradictions())
        .isEmpty();
    assertThat(dossier(halted, daily().on("2024").delivered("KP", "RU", ROCKETS)).contradictions())
        .isEmpty();
  }

  @Test
  void whatTouchesThePairIsGathered() {
    Dossier dossier =
        dossier(
            daily()
                .delivered("KP", "RU", ROCKETS)
                .says("US")
                .on("2024-04")
                .contact(ContactForm.VISIT, ContactStage.HELD, "Shoigu/RU,KP")
                .on("")
                .says()
                .inquiry("@Daily", "RU", Answer.PENDING),
            weekly()
                .delivered("KP", "RU", ROCKETS)
                .on("2024-04")
                .contact(ContactForm.VISIT, ContactStage.HELD, "Shoigu/RU,KP")
                .contact(ContactForm.VISIT, ContactStage.HELD, "Shoigu/RU,IR")
                .appeal(Request.STOP_TALKS, "US", "KP", ""));
    assertThat(dossier.touches())
        .extracting(touch -> touch.kind().code() + " " + touch.what() + " " + touch.state())
        .containsExactly("contact visit held", "appeal stop-talks ", "inquiry pending ");
    Touch visit = dossier.touches(EntryKind.CONTACT).getFirst();
    assertThat(visit.actors()).containsExactly("Shoigu", "KP");
    assertThat(visit.origins())
        .containsExactly(new Origin("US", false), new Origin("Weekly", true));
    assertThat(visit.count()).isEqualTo(2);
  }

  @Test
  void gapsSetPledgesBesideDeliveriesAsRanges() {
    Dossier dossier =
        dossier(
            daily()
                .counting(31, 31, "")
                .commitment(Undertaking.SUPPLY, "KP", "RU", TANKS)
                .counting(10, 99, "")
                .delivered("KP", "RU", TANKS)
                .transfer(Stage.AGREED, "KP", "RU", DRONES),
            weekly()
                .counting(40, 40, "")
                .transfer(Stage.AGREED, "KP", "RU", TANKS)
                .counting(12, 12, "")
                .delivered("KP", "RU", TANKS)
                .with(Factuality.POSSIBLE)
                .counting(500, 500, "")
                .delivered("KP", "RU", TANKS));
    assertThat(dossier.gaps())
        .extracting(gap -> gap.category().orElseThrow())
        .containsExactly(DRONES, TANKS);
    Gap tanks = dossier.gaps().getLast();
    assertThat(tanks.pledged().range()).contains(new Figure(31, 40, Optional.empty()));
    assertThat(tanks.pledged().claims()).isEqualTo(2);
    assertThat(tanks.delivered().range()).contains(new Figure(10, 99, Optional.empty()));
    assertThat(tanks.delivered().figures()).hasSize(2);
    assertThat(tanks.shipped().range()).isEmpty();
    assertThat(tanks.missing()).contains(new Figure(0, 30, Optional.empty()));
    Gap drones = dossier.gaps().getFirst();
    assertThat(drones.pledged().claims()).isEqualTo(1);
    assertThat(drones.missing()).isEmpty();
  }

  @Test
  void gapsAreApartForEachUnit() {
    Dossier dossier =
        dossier(
            daily()
                .counting(1000, Double.POSITIVE_INFINITY, "rounds")
                .delivered("KP", "RU", AMMUNITION)
                .counting(20, 20, "containers")
                .transfer(Stage.SHIPPED, "KP", "RU", AMMUNITION));
    assertThat(dossier.gaps())
        .extracting(gap -> gap.unit().orElse(""))
        .containsExactly("containers", "rounds");
  }

  @Test
  void whatIsTakenOutLeavesNothingBehind() {
    Claims kept = daily().delivered("KP", "RU", ROCKETS);
    Claims rejected = weekly().says("US").transfer(Stage.USED, "KP", "RU", MISSILES);
    assertThat(dossier(kept, rejected)).isNotEqualTo(dossier(kept));
    assertThat(dossier(kept, weekly())).isEqualTo(dossier(kept));
  }

  @Test
  void theOrderOfReportsMakesNoDifference() {
    Claims one = daily().delivered("KP", "RU", ROCKETS).says("US").delivered("KP", "RU", MISSILES);
    Claims other = weekly().says("Kim/KP").delivered("KP", "RU", ROCKETS);
    assertThat(dossier(one, other)).isEqualTo(dossier(other, one));
  }
}
