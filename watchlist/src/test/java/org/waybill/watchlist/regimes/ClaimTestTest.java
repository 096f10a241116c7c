package org.waybill.watchlist.regimes;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waybill.model.Claim;
import org.waybill.model.Coded;
import org.waybill.model.Event;
import org.waybill.model.Evidence;
import org.waybill.model.Factuality;
import org.waybill.model.Materiel;
import org.waybill.model.MaterielCategory;
import org.waybill.model.Party;
import org.waybill.model.PartyType;
import org.waybill.model.Report;
import org.waybill.model.Source;
import org.waybill.model.Speaker;
import org.waybill.model.Stage;
import org.waybill.model.Undertaking;
import org.waybill.model.When;
import org.waybill.model.regime.Finding;

/** The examples of {@code examples.yaml}, against the regimes that come with Waybill. */
class ClaimTestTest {

  private static final Regimes REGIMES = Regimes.standard();

  /** An example, shown by its name. */
  record Example(String name, DataNode node) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Example> examples() throws IOException {
    try (InputStream in =
        requireNonNull(ClaimTestTest.class.getResourceAsStream("examples.yaml"))) {
      String yaml = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return DataNode.of("examples.yaml", yaml).parts("examples").stream()
          .map(node -> new Example(node.text("name"), node));
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void fallsUnderWhatItMust(Example example) {
    List<Finding> findings = REGIMES.of(claim(example.node().part("claim")));
    assertThat(findings.stream().map(ClaimTestTest::shown).toList())
        .containsAll(example.node().texts("falls-under"));
    assertThat(findings.stream().map(finding -> finding.regime().id()).toList())
        .doesNotContainAnyElementsOf(
            example.node().has("not-under")
                ? example.node().texts("not-under")
                : List.of("there is no such regime"));
  }

  @Test
  void whatEndedBeforeIsToldApart() {
    Claim claim =
        claim(
            DataNode.of(
                "claim",
                "{stage: shipped, factuality: CT+, supplier: [IR], recipient: [RU], materiel:"
                    + " [drones], when: 2022-09}"));
    assertThat(REGIMES.of(claim).stream().map(ClaimTestTest::shown))
        .contains("un-iran, from, paragraph 4 [scope]")
        .doesNotContain("un-iran, from, paragraph 6 (b)");
    assertThat(REGIMES.atOtherTimes(claim).stream().map(ClaimTestTest::shown))
        .contains("un-iran, from, paragraph 6 (b)", "un-iran, from, paragraph 5")
        .doesNotContain("un-iran, from, paragraph 4 [scope]");
  }

  @Test
  void factualityIsCarriedOver() {
    Claim claim =
        claim(
            DataNode.of(
                "claim",
                "{stage: negotiating, factuality: PS+, supplier: [KP], recipient: [RU], materiel:"
                    + " [ammunition], when: 2023-09}"));
    assertThat(REGIMES.of(claim))
        .isNotEmpty()
        .allSatisfy(finding -> assertThat(finding.factuality()).isEqualTo(Factuality.POSSIBLE));
  }

  @Test
  void aPledgeToSupplyIsTestedAsTheTransferThatItWouldBecome() {
    assertThat(REGIMES.of(pledge(Undertaking.SUPPLY)).stream().map(ClaimTestTest::shown))
        .contains("un-north-korea, from, paragraph 6 [pledge]");
    assertThat(REGIMES.of(pledge(Undertaking.NOT_SUPPLY))).isEmpty();
  }

  private static Claim pledge(Undertaking undertaking) {
    Claim claim =
        claim(
            DataNode.of(
                "claim",
                "{stage: agreed, factuality: CT+, supplier: [KP], recipient: [RU], materiel:"
                    + " [ammunition], when: 2023-09}"));
    Event.Transfer transfer = (Event.Transfer) claim.event();
    return new Claim(
        claim.id(),
        claim.report(),
        new Event.Commitment(
            transfer.supplier(), transfer.recipient(), undertaking, transfer.materiel(), List.of()),
        claim.factuality(),
        claim.source(),
        claim.when(),
        claim.where(),
        claim.inferred(),
        claim.evidence(),
        claim.reader(),
        claim.rule(),
        claim.explanation());
  }

  private static String shown(Finding finding) {
    String doubts =
        finding.doubts().stream().sorted().map(Coded::code).collect(Collectors.joining(", "));
    return finding.regime().id()
        + ", "
        + finding.direction().code()
        + ", "
        + finding.provision().paragraph()
        + (doubts.isEmpty() ? "" : " [" + doubts + "]");
  }

  private static Claim claim(DataNode node) {
    String text = "Somebody supplies somebody.";
    return new Claim(
        "c1",
        new Report("r1", "en", "", "Daily", node.textIfAny("published"), Optional.empty(), text),
        new Event.Transfer(
            node.code(Stage.class, "stage"),
            parties(node, "supplier"),
            parties(node, "recipient"),
            parties(node, "parties"),
            parties(node, "endUser"),
            node.codes(MaterielCategory.class, "materiel").stream()
                .map(category ->
                    new Materiel(category.code(), category, Optional.empty(), Optional.empty()))
                .toList()),
        node.code(Factuality.class, "factuality"),
        new Source(List.of(new Speaker(Party.named("Daily", PartyType.OUTLET), Optional.empty()))),
        node.textIfAny("when").map(edtf -> new When(edtf, edtf)),
        Optional.empty(),
        Set.of(),
        new Evidence(0, text.length(), text),
        "test/1",
        "test",
        new Claim.Explanation(List.of()));
  }

  private static List<Party> parties(DataNode node, String role) {
    return node.texts(role).stream().map(ClaimTestTest::party).toList();
  }

  private static Party party(String written) {
    String[] parts = written.split(":", -1);
    return parts.length == 1
        ? Party.state(written, written)
        : new Party(
            parts[0],
            Optional.of(parts[0]),
            Coded.of(PartyType.class, parts[1]),
            parts.length > 2 ? Optional.of(parts[2]) : Optional.empty());
  }
}
