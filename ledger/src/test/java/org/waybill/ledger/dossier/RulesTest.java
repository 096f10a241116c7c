package org.waybill.ledger.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waybill.ledger.dossier.CredibilityRules.Input;
import org.waybill.model.Credibility;
import org.waybill.model.InvalidValueException;
import org.waybill.model.MaterielCategory;
import org.waybill.model.Stage;

class RulesTest {

  private static final String CREDIBILITY =
      """
      implies: {used: delivered}
      order: [shipped, delivered]
      rules:
        - {name: one, grade: 3, when: [origins >= 1, origins > denials], because: of one}
        - {name: rest, grade: 6, when: [], because: of nothing}
      """;

  private static CredibilityRules rules(String yaml) {
    return CredibilityRules.of(RuleFile.of("here.yaml", yaml));
  }

  @Test
  void everyRuleThatComesWithWaybillIsReached() {
    CredibilityRules rules = CredibilityRules.standard();
    Set<String> reached = new LinkedHashSet<>();
    int most = 3;
    int size = (int) Math.pow(most + 1, Input.values().length);
    for (int number = 0; number < size; number++) {
      Map<Input, Integer> inputs = new EnumMap<>(Input.class);
      int rest = number;
      for (Input input : Input.values()) {
        inputs.put(input, rest % (most + 1));
        rest /= most + 1;
      }
      CredibilityRules.Rule rule = rules.rule(inputs);
      reached.add(rule.name());
      if (rule.grade() == Credibility.CONFIRMED) {
        assertThat(inputs.get(Input.ORIGINS)).isGreaterThanOrEqualTo(2);
      }
    }
    assertThat(reached)
        .containsExactlyInAnyOrderElementsOf(
            rules.rules().stream().map(CredibilityRules.Rule::name).toList());
  }

  @Test
  void theFirstRuleThatHoldsGives() {
    CredibilityRules rules = rules(CREDIBILITY);
    assertThat(rules.rule(Map.of(Input.ORIGINS, 2, Input.DENIALS, 1)).name()).isEqualTo("one");
    assertThat(rules.rule(Map.of(Input.ORIGINS, 1, Input.DENIALS, 1)).name()).isEqualTo("rest");
    assertThat(rules.implies(Stage.USED, Stage.DELIVERED)).isTrue();
    assertThat(rules.implies(Stage.USED, Stage.SHIPPED)).isFalse();
    assertThat(rules.before(Stage.DELIVERED)).containsExactly(Stage.SHIPPED);
    assertThat(rules.before(Stage.HALTED)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "grade: 3|grade: 7|rules 1: Credibility '7' is not known",
        "grade: 3|grade: 1|rules 1: grade 1 needs a condition that asks for two origins",
        "origins >= 1|articles >= 1|rules 1: Input 'articles' is not known",
        "origins >= 1|origins over 1|rules 1: 'origins over 1' is no condition",
        "when: []|when: [origins >= 1]|the last rule must hold always",
        "used: delivered|used: used|stage 'used' implies itself",
        "because: of one|why: of one|rules 1: needs 'because'",
        "order: [shipped, delivered]|order: shipped|'order' needs a list",
        "implies: {used: delivered}|implies: used|implies: needs a mapping",
        "implies: {|implies: [|is no YAML",
      })
  void aFaultyFileIsRefusedWithItsPlace(String right, String wrong, String message) {
    assertThatThrownBy(() -> rules(CREDIBILITY.replace(right, wrong)))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageStartingWith("here.yaml")
        .hasMessageContaining(message);
  }

  @Test
  void aWideCategoryStandsForWhatItCovers() {
    ContradictionRules rules = ContradictionRules.standard();
    Optional<MaterielCategory> arms = Optional.of(MaterielCategory.ARMS);
    Optional<MaterielCategory> rockets = Optional.of(MaterielCategory.ROCKETS);
    Optional<MaterielCategory> technology = Optional.of(MaterielCategory.TECHNOLOGY);
    assertThat(rules.covers(arms, rockets)).isTrue();
    assertThat(rules.covers(arms, arms)).isTrue();
    assertThat(rules.covers(rockets, arms)).isFalse();
    assertThat(rules.covers(arms, technology)).isFalse();
    assertThat(rules.covers(Optional.empty(), technology)).isTrue();
    assertThat(rules.covers(rockets, Optional.empty())).isFalse();
  }

  @Test
  void supportStandsForEverything() {
    ContradictionRules rules = ContradictionRules.standard();
    for (MaterielCategory category : MaterielCategory.values()) {
      assertThat(rules.covers(Optional.of(MaterielCategory.SUPPORT), Optional.of(category)))
          .as(category.code())
          .isTrue();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "kind: transfer, values|kind: contact, values|kind 'contact' has no contradictions",
        "order: later|order: sooner|'order' is 'sooner'; use later or any",
      })
  void aFaultyContradictionIsRefused(String right, String wrong, String message) {
    String yaml =
        """
        covers: {arms: [tanks]}
        rules:
          - name: halted
            because: halted and supplied
            first: {kind: transfer, values: [halted], factuality: [CT+]}
            second: {kind: transfer, factuality: [CT+]}
            categories: any
            stages: any
            order: later
        """;
    assertThat(ContradictionRules.of(RuleFile.of("here.yaml", yaml)).rules()).hasSize(1);
    assertThatThrownBy(
            () -> ContradictionRules.of(RuleFile.of("here.yaml", yaml.replace(right, wrong))))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("here.yaml, rules 1")
        .hasMessageContaining(message);
  }
}
