package org.waybill.ledger.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.waybill.ledger.Analyst;
import org.waybill.ledger.ClaimQuery;
import org.waybill.ledger.Correction;
import org.waybill.ledger.Decision;
import org.waybill.ledger.DecisionKind;
import org.waybill.ledger.DossierQuery;
import org.waybill.ledger.KeptClaim;
import org.waybill.ledger.Ledger;
import org.waybill.ledger.Opening;
import org.waybill.ledger.Page;
import org.waybill.ledger.PageRequest;
import org.waybill.ledger.Reading;
import org.waybill.ledger.dossier.Dossier;
import org.waybill.ledger.dossier.DossierSummary;
import org.waybill.ledger.dossier.Relation;
import org.waybill.model.Claim;
import org.waybill.model.Event;
import org.waybill.model.InvalidValueException;
import org.waybill.model.MaterielCategory;
import org.waybill.model.Party;
import org.waybill.model.Reliability;
import org.waybill.model.Report;
import org.waybill.model.Stage;

/** That dossiers that were built before, and lists of them, are as if they were built now. */
abstract class DossiersContract extends LedgerTests {

  private static final Analyst ANA = new Analyst("ana", "");
  private static final int STEPS = 60;
  private static final int COMPARED_EVERY = 6;

  @Test
  void whateverChangesListsAndDossiersAreAsIfBuiltAnew() {
    Random random = new Random(11);
    try (Ledger other = SqlLedger.open(address, Opening.existing())) {
      for (int step = 0; step < STEPS; step++) {
        change(random, step);
        if (step % COMPARED_EVERY == 0) {
          try (Ledger fresh = SqlLedger.open(address, Opening.existing())) {
            compare(fresh, other);
            compare(fresh, ledger);
          }
        }
      }
    }
    ledger.rebuild();
    try (Ledger fresh = SqlLedger.open(address, Opening.existing())) {
      compare(fresh, ledger);
    }
  }

  private void change(Random random, int step) {
    List<KeptClaim> claims = claims(ClaimQuery.all());
    if (claims.isEmpty() || random.nextInt(3) == 0) {
      ledger.add(GeneratedReports.reading(step, 1));
      ledger.add(open(step));
      return;
    }
    String claim = claims.get(random.nextInt(claims.size())).claim().id();
    switch (random.nextInt(8)) {
      case 0 -> ledger.accept(claim, ANA);
      case 1 -> ledger.reject(claim, ANA);
      case 2 ->
          ledger.correct(
              claim,
              new Correction(
                  Map.of(
                      "stage",
                      any(Stage.values(), random).code(),
                      "factuality",
                      random.nextBoolean() ? "PR+" : "CT-")),
              ANA);
      case 3 -> ledger.correct(claim, new Correction(Map.of("materiel", "drones,tanks")), ANA);
      case 4 ->
          ledger.grade(
              random.nextBoolean() ? "US" : "Agencia 3", any(Reliability.values(), random), ANA);
      case 5 -> mergeOrSplit();
      case 6 -> ledger.reread(GeneratedReports.reading(numberOf(claim), 2));
      default ->
          ledger.decisions(all()).items().stream()
              .filter(decision -> !decision.undone() && isUndoable(decision))
              .findFirst()
              .ifPresent(decision -> ledger.undo(decision.number(), ANA));
    }
  }

  private void mergeOrSplit() {
    try {
      ledger.merge("TR", "IR", ANA);
    } catch (InvalidValueException merged) {
      try {
        ledger.split("TR", ANA);
      } catch (InvalidValueException unknown) {
        // There is no such party yet.
        assertThat(relations()).noneMatch(relation -> relation.has("TR"));
      }
    }
  }

  private static boolean isUndoable(Decision decision) {
    return switch (decision.kind()) {
      case ACCEPT, REJECT, CORRECT, GRADE -> true;
      default -> decision.kind() == DecisionKind.MERGE;
    };
  }

  /** The number of a generated report that has claims, by one of them if it is of such a report. */
  private int numberOf(String claim) {
    String report = ledger.claim(claim).orElseThrow().claim().report().id();
    return report.startsWith("g")
        ? Integer.parseInt(report.substring(1))
        : Integer.parseInt(report.substring(4));
  }

  /** A deal in an open direction. */
  private static Reading open(int number) {
    String words = "acuerdo " + number + " entre ambos";
    Report report = SampleReports.report("open" + number, words + ". Nada más " + number + ".");
    Claim claim =
        SampleReports.claim(
            report,
            words,
            new Event.Transfer(
                Stage.NEGOTIATING,
                List.of(),
                List.of(),
                List.of(
                    SampleReports.RUSSIA,
                    Party.state("otro", List.of("KP", "VE", "MM").get(number % 3))),
                List.of(),
                List.of()));
    return SampleReports.reading(report, claim);
  }

  private static <T> T any(T[] values, Random random) {
    return values[random.nextInt(values.length)];
  }

  private void compare(Ledger fresh, Ledger used) {
    List<Relation> all = used.relations(DossierQuery.all(), all()).items();
    List<Dossier> built = all.stream().map(fresh::dossier).toList();
    assertThat(all.stream().map(used::dossier)).isEqualTo(built);
    assertThat(used.summaries(all)).isEqualTo(built.stream().map(DossierSummary::of).toList());
    for (MaterielCategory category :
        List.of(MaterielCategory.MISSILES, MaterielCategory.DRONES, MaterielCategory.SHIPS)) {
      assertThat(used.relations(by(Optional.of(category), Optional.empty()), all()).items())
          .isEqualTo(relations(built, dossier -> claims(dossier, category)));
    }
    for (Stage stage : Stage.values()) {
      assertThat(used.relations(by(Optional.empty(), Optional.of(stage)), all()).items())
          .as(stage.code())
          .isEqualTo(relations(built, dossier -> reached(dossier, stage)));
    }
  }

  private static DossierQuery by(Optional<MaterielCategory> category, Optional<Stage> stage) {
    return new DossierQuery(Optional.empty(), Optional.empty(), Optional.empty(), category, stage);
  }

  private static List<Relation> relations(List<Dossier> dossiers, Predicate<Dossier> wanted) {
    return dossiers.stream().filter(wanted).map(Dossier::relation).toList();
  }

  private static boolean claims(Dossier dossier, MaterielCategory category) {
    return dossier.courses().stream()
        .anyMatch(course ->
            course.category().equals(Optional.of(category))
                && course.furthest().best().isPresent());
  }

  private static boolean reached(Dossier dossier, Stage stage) {
    return dossier.furthest().certain().filter(last -> last.compareTo(stage) >= 0).isPresent();
  }

  @Test
  void listsAreFilteredBySidesAndPaged() {
    for (int number = 0; number < 6; number++) {
      ledger.add(GeneratedReports.reading(number, 1));
      ledger.add(open(number));
    }
    assertThat(found(Optional.empty(), Optional.empty(), Optional.of("KP")))
        .containsExactly("KP → RU");
    assertThat(found(Optional.of("KP"), Optional.of("RU"), Optional.empty()))
        .containsExactly("KP → RU");
    assertThat(found(Optional.of("RU"), Optional.empty(), Optional.empty()))
        .containsExactlyInAnyOrder("MM – RU", "RU – VE");
    assertThat(found(Optional.empty(), Optional.of("VE"), Optional.empty()))
        .containsExactly("RU – VE");
    assertThat(found(Optional.empty(), Optional.empty(), Optional.of("US"))).isEmpty();
    assertThatThrownBy(
            () -> ledger.relations(DossierQuery.all(), PageRequest.first(1).following("7")))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("'7'");
  }

  /** What is found page by page. */
  private List<String> found(
      Optional<String> supplier, Optional<String> recipient, Optional<String> party) {
    DossierQuery query =
        new DossierQuery(supplier, recipient, party, Optional.empty(), Optional.empty());
    List<String> found = new ArrayList<>();
    Page<Relation> page = ledger.relations(query, PageRequest.first(1));
    page.items().forEach(relation -> found.add(relation.toString()));
    while (page.next().isPresent()) {
      page = ledger.relations(query, PageRequest.first(1).following(page.next().get()));
      page.items().forEach(relation -> found.add(relation.toString()));
    }
    return found;
  }

  @Test
  void theManyTransfersOfADossierArePagedAsTheFewAre() {
    for (int number = 0; number < 44; number++) {
      List<String> sentences = new ArrayList<>();
      for (int i = 0; i < 25; i++) {
        sentences.add("Corea entregó " + number + "." + i + " misiles" + number * i);
      }
      Report report = SampleReports.report("many" + number, String.join(". ", sentences));
      Claim[] claims = new Claim[sentences.size()];
      for (int i = 0; i < claims.length; i++) {
        claims[i] =
            SampleReports.transfer(
                report, sentences.get(i), i == number % 25 ? "IR" : "KP", Stage.DELIVERED);
      }
      ledger.add(SampleReports.reading(report, claims));
    }
    ledger.add(open(0));
    Relation relation = Relation.directed("KP", "RU");
    List<String> found = new ArrayList<>();
    Page<KeptClaim> page = ledger.transfersOf(relation, PageRequest.first(300));
    page.items().forEach(kept -> found.add(kept.claim().id()));
    while (page.next().isPresent()) {
      page = ledger.transfersOf(relation, PageRequest.first(300).following(page.next().get()));
      page.items().forEach(kept -> found.add(kept.claim().id()));
    }
    List<String> wanted =
        ledger.claims(Queries.party("KP"), PageRequest.first(2000)).items().stream()
            .map(kept -> kept.claim().id())
            .toList();
    assertThat(new TreeSet<>(found)).hasSize(found.size()).hasSize(44 * 24 + 1);
    assertThat(found).isEqualTo(wanted);
  }
}
