package org.waybill.ledger.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waybill.model.MaterielCategory.AMMUNITION;
import static org.waybill.model.MaterielCategory.ARMS;
import static org.waybill.model.MaterielCategory.MISSILES;
import static org.waybill.model.MaterielCategory.ROCKETS;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waybill.model.Answer;
import org.waybill.model.ContactForm;
import org.waybill.model.ContactStage;
import org.waybill.model.Event;
import org.waybill.model.MeasureForm;
import org.waybill.model.MeasureStage;
import org.waybill.model.Request;
import org.waybill.model.Stage;
import org.waybill.model.Undertaking;

class EntriesTest {

  private static final Relation KP_RU = Relation.directed("KP", "RU");

  private static Claims report() {
    return Claims.in("Daily", "2024-06-03");
  }

  private static List<String> relations(Claims claims, EntryKind kind) {
    return claims.entries().stream()
        .filter(entry -> entry.key().kind() == kind)
        .map(entry -> entry.relation().toString())
        .toList();
  }

  @Test
  void aTransferHasAnEntryForEachPairAndCategory() {
    List<Entry> entries =
        report().says("Kirby/US").delivered("IR,KP", "RU", ROCKETS, MISSILES, ROCKETS).entries();
    assertThat(entries)
        .extracting(entry -> entry.relation() + " " + entry.key().category().orElseThrow().code())
        .containsExactly(
            "IR → RU rockets", "IR → RU missiles", "KP → RU rockets", "KP → RU missiles");
    assertThat(entries)
        .allSatisfy(entry -> {
          assertThat(entry.founding()).isTrue();
          assertThat(entry.key().what()).isEqualTo("delivered");
          assertThat(entry.key().speaker()).isEqualTo("Kirby");
          assertThat(entry.key().origin()).isEqualTo(new Origin("US", false));
        });
  }

  @Test
  void aTransferOfNothingNamedHasOneEntry() {
    assertThat(report().delivered("KP", "RU").entries())
        .singleElement()
        .satisfies(entry -> assertThat(entry.key().category()).isEmpty());
  }

  @ParameterizedTest
  @CsvSource({"'',RU", "KP,''", "RU,RU", "Putin/RU,RU"})
  void aTransferWithoutTwoSidesHasNone(String supplier, String recipient) {
    assertThat(report().delivered(supplier, recipient, ARMS).entries()).isEmpty();
  }

  @Test
  void aDealInAnOpenDirectionBelongsToThePair() {
    assertThat(relations(report().deal(Stage.NEGOTIATING, "RU,KP", ARMS), EntryKind.TRANSFER))
        .containsExactly("KP – RU");
  }

  @Test
  void personsAndCompaniesStandForTheirStateAndAreNamed() {
    Entry entry = report().delivered("Shahed/Co.IR", "Putin/RU", ARMS).entries().getFirst();
    assertThat(entry.relation()).isEqualTo(Relation.directed("IR", "RU"));
    assertThat(entry.key().actors()).containsExactly("Shahed");
    assertThat(entry.key().others()).containsExactly("Putin");
  }

  @Test
  void armedGroupsStandForThemselves() {
    assertThat(relations(report().delivered("IR", "#Hezbollah", ARMS), EntryKind.TRANSFER))
        .containsExactly("IR → Hezbollah");
  }

  @Test
  void endUsersAreNamed() {
    Event.Transfer transfer =
        new Event.Transfer(
            Stage.DELIVERED,
            List.of(Claims.party("KP")),
            List.of(Claims.party("RU")),
            List.of(),
            List.of(Claims.party("#Wagner")),
            List.of());
    assertThat(report().add(transfer).entries().getFirst().key().others())
        .containsExactly("Wagner");
  }

  @Test
  void theDayIsTheEventsOrElseTheReports() {
    assertThat(report().on("2022-11/2022-12").delivered("KP", "RU", ARMS).entries().getFirst())
        .satisfies(entry -> {
          assertThat(entry.earliest()).contains(LocalDate.of(2022, 11, 1));
          assertThat(entry.latest()).contains(LocalDate.of(2022, 12, 31));
        });
    assertThat(report().delivered("KP", "RU", ARMS).entries().getFirst().earliest())
        .contains(LocalDate.of(2024, 6, 3));
    assertThat(Claims.in("Daily", "").delivered("KP", "RU", ARMS).entries().getFirst().latest())
        .isEmpty();
  }

  @Test
  void quantitiesHaveEntriesOfTheirOwn() {
    List<Entry> entries = report().counting(12, 99, "").delivered("DE", "UA", MISSILES).entries();
    assertThat(entries).hasSize(2);
    assertThat(entries.getLast().founding()).isFalse();
    assertThat(entries.getLast().key().kind()).isEqualTo(EntryKind.FIGURE);
    assertThat(entries.getLast().key().figure().orElseThrow().minimum()).isEqualTo(12);
  }

  @Test
  void contactsBelongToEachPairOfParticipants() {
    Claims claims = report().contact(ContactForm.SUMMIT, ContactStage.HELD, "Kim/KP,Putin/RU,CN");
    assertThat(relations(claims, EntryKind.CONTACT))
        .containsExactly("KP – RU", "CN – KP", "CN – RU");
    assertThat(claims.entries()).noneMatch(Entry::founding);
  }

  @Test
  void commitmentsToSupplyFoundADossier() {
    List<Entry> entries = report().commitment(Undertaking.SUPPLY, "DE", "UA", ARMS).entries();
    assertThat(entries).singleElement().matches(Entry::founding);
    assertThat(entries.getFirst().relation()).isEqualTo(Relation.directed("DE", "UA"));
  }

  @Test
  void aCommitmentThatNamesNoRecipientBelongsToWhatItsReportSaysOfTheActor() {
    Claims claims =
        report()
            .commitment(Undertaking.NOT_SUPPLY, "IR", "", ARMS)
            .delivered("KP", "RU", ARMS)
            .delivered("IR", "RU", ARMS);
    assertThat(relations(claims, EntryKind.COMMITMENT)).containsExactly("IR → RU");
  }

  @Test
  void aThreatAgainstNobodyNamedBelongsToTheOnlyRelationOfItsReport() {
    Claims one = report().commitment(Undertaking.SANCTION, "US", "").delivered("KP", "RU", ARMS);
    assertThat(relations(one, EntryKind.COMMITMENT)).containsExactly("KP → RU");
    assertThat(relations(one.delivered("IR", "RU", ARMS), EntryKind.COMMITMENT)).isEmpty();
  }

  @Test
  void anAppealBelongsToThoseWhomItNames() {
    assertThat(relations(report().appeal(Request.NOT_SUPPLY, "US", "IR", "RU"), EntryKind.APPEAL))
        .containsExactly("IR → RU");
    assertThat(relations(report().appeal(Request.SUPPLY, "UA", "DE", ""), EntryKind.APPEAL))
        .containsExactly("DE → UA");
    assertThat(
            relations(
                report()
                    .appeal(Request.STOP_TALKS, "US", "KP", "")
                    .delivered("KP", "RU", ARMS)
                    .delivered("IR", "RU", ARMS),
                EntryKind.APPEAL))
        .containsExactly("KP → RU");
  }

  @Test
  void aMeasureBelongsToItsSidesAndToWhatItsReportSaysOfItsTarget() {
    Claims claims =
        report()
            .measure(MeasureForm.SANCTIONS, MeasureStage.IMPOSED, "EU", "IR")
            .delivered("IR", "RU", AMMUNITION)
            .delivered("CN", "RU", AMMUNITION);
    assertThat(relations(claims, EntryKind.MEASURE)).containsExactly("EU – IR", "IR → RU");
    assertThat(
            relations(
                report()
                    .measure(MeasureForm.AID_SUSPENSION, MeasureStage.IMPOSED, "US", "UA")
                    .delivered("US", "UA", ARMS),
                EntryKind.MEASURE))
        .containsExactly("US → UA");
  }

  @Test
  void anInquiryBelongsToWhatItsReportSaysOfWhoeverIsAsked() {
    Claims claims =
        report()
            .inquiry("@Daily", "RU", Answer.PENDING)
            .deal(Stage.NEGOTIATING, "KP,RU", ARMS)
            .delivered("KP", "RU", ARMS)
            .delivered("DE", "UA", ARMS);
    assertThat(relations(claims, EntryKind.INQUIRY)).containsExactly("KP → RU");
    assertThat(relations(report().inquiry("@Daily", "RU", Answer.PENDING), EntryKind.INQUIRY))
        .isEmpty();
  }

  @Test
  void entriesOfOneReportDependOnThatReportAlone() {
    Claims one = report().says("US").delivered("KP", "RU", ARMS);
    assertThat(Tally.of(one.entries()))
        .singleElement()
        .satisfies(tally -> assertThat(tally.claims()).isEqualTo(1));
    assertThat(one.entries().getFirst().relation()).isEqualTo(KP_RU);
    assertThat(Entries.of(List.of(), "Daily")).isEmpty();
  }
}
