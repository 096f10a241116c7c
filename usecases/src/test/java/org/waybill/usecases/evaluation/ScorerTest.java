package org.waybill.usecases.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.waybill.export.claimformat.CodedClaim;
import org.waybill.model.Coded;
import org.waybill.model.Evidence;
import org.waybill.model.Factuality;
import org.waybill.model.Party;
import org.waybill.model.PartyType;

class ScorerTest {

  private static final String TEXT = "Freedonia gave shells. Sylvania was asked. It never ends.";
  private static final Party OUTLET = Party.named("Daily", PartyType.OUTLET);

  @Test
  void countsWhatIsFoundRightAndInFull() {
    GoldReport report =
        report(
            gold("XA", "XB", "delivered", "CT+", "Freedonia gave shells", false),
            gold("XA", "XB", "agreed", "CT-", "Sylvania was asked", false),
            gold("XC", "", "agreed", "CT+", "It never ends", true));
    Evaluation evaluation =
        Scorer.evaluate(
            List.of(report),
            Map.of(
                "r",
                List.of(
                    claim("XA", "XB", "delivered", Factuality.PROBABLE, 0, 10),
                    claim("XA", "XB", "agreed", Factuality.CERTAIN, 23, 30),
                    claim("XZ", "XB", "agreed", Factuality.CERTAIN, 23, 41),
                    claim("XC", "", "agreed", Factuality.CERTAIN, 43, 50))));

    assertThat(evaluation.gold()).isEqualTo(2);
    assertThat(evaluation.predicted()).isEqualTo(4);
    assertThat(evaluation.found()).isEqualTo(new Evaluation.Score(3 / 4.0, 2 / 2.0));
    assertThat(evaluation.claims()).isEqualTo(new Evaluation.Score(3 / 4.0, 2 / 2.0));
    // The second has the wrong sign; the third, which is optional, counts for precision alone.
    assertThat(evaluation.inFull()).isEqualTo(new Evaluation.Score(2 / 4.0, 1 / 2.0));
    assertThat(evaluation.fields().get("stage")).isEqualTo(new Evaluation.Share(3, 3));
    assertThat(evaluation.fields().get("factuality")).isEqualTo(new Evaluation.Share(1, 3));
    assertThat(evaluation.reports().getFirst().spare())
        .containsExactly(
            new Evaluation.SpareClaim(
                "xx/rule",
                "transfer agreed supplier=[XZ] recipient=[XB] CT+",
                TEXT.substring(23, 41)));
  }

  @Test
  void listsWhatIsMissedButNotWhatIsOptional() {
    GoldReport report =
        report(
            gold("XA", "XB", "delivered", "CT+", "Freedonia gave shells", false),
            gold("XA", "XB", "delivered", "CT+", "Sylvania was asked", true),
            gold("XA", "XB", "delivered", "CT+", "not in there", false));
    Evaluation evaluation = Scorer.evaluate(List.of(report), Map.of());
    assertThat(evaluation.reports().getFirst().missed())
        .containsExactly(report.claims().get(0), report.claims().get(2));
    assertThat(evaluation.reports().getFirst().misplaced()).containsExactly(report.claims().get(2));
    assertThat(evaluation.claims().f1()).isZero();
  }

  @Test
  void takesEitherReadingWhereCodersDiffer() {
    GoldClaim either =
        new GoldClaim(
            "transfer",
            Optional.empty(),
            reading("XA", "XB"),
            List.of(new GoldClaim.Reading(Map.of("supplier", List.of("XC")), Map.of())),
            Factuality.CERTAIN,
            "outlet",
            Optional.empty(),
            Optional.empty(),
            "Freedonia gave shells",
            false,
            "{}");
    Evaluation evaluation =
        Scorer.evaluate(
            List.of(report(either)),
            Map.of("r", List.of(claim("XC", "XB", "agreed", Factuality.CERTAIN, 0, 5))));
    assertThat(evaluation.claims().recall()).isEqualTo(1);
  }

  private static GoldReport report(GoldClaim... claims) {
    return new GoldReport("r", "xx", TEXT, List.of(claims), Path.of("r.json"));
  }

  private static GoldClaim gold(
      String supplier,
      String recipient,
      String stage,
      String factuality,
      String evidence,
      boolean optional) {
    return new GoldClaim(
        "transfer",
        Optional.of(stage),
        reading(supplier, recipient),
        List.of(),
        Coded.of(Factuality.class, factuality),
        "outlet",
        Optional.empty(),
        Optional.empty(),
        evidence,
        optional,
        "{}");
  }

  private static GoldClaim.Reading reading(String supplier, String recipient) {
    return new GoldClaim.Reading(
        Map.of("supplier", names(supplier), "recipient", names(recipient)), Map.of());
  }

  private static CodedClaim claim(
      String supplier, String recipient, String stage, Factuality factuality, int start, int end) {
    Map<String, List<Party>> roles = new LinkedHashMap<>();
    roles.put("supplier", parties(supplier));
    roles.put("recipient", parties(recipient));
    return new CodedClaim(
        "r",
        "transfer",
        Optional.of(stage),
        roles,
        Map.of(),
        Set.of(),
        factuality,
        List.of(OUTLET),
        Optional.empty(),
        new Evidence(start, end, TEXT.substring(start, end)),
        "xx/rule");
  }

  private static List<String> names(String name) {
    return name.isEmpty() ? List.of() : List.of(name);
  }

  private static List<Party> parties(String id) {
    return id.isEmpty() ? List.of() : List.of(Party.state("the land", id));
  }
}
