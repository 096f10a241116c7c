package org.waybill.watchlist.regimes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.waybill.model.InvalidValueException;
import org.waybill.model.regime.Regime;

/** What is wrong in the data is told with its place. */
class RegimeFilesTest {

  private static final String SCOPES =
      """
      all-arms: {says: arms, lists: [ML1], covers: [arms], may-cover: [vehicles]}
      """;
  private static final String INDEX =
      """
      authorities: [{code: XX, name: Example, binds: all, file: xx.yaml}]
      groups: {EU: {FR: 1958-01-01/..}}
      """;
  private static final String REGIME =
      """
      regimes:
        - id: xx-example
          name: Example
          target: {states: [KP]}
          sources: ["https://example.org/"]
          checked: Invented.
          provisions:
            - instrument: Act 1
              adopted: 2006-10-14
              url: https://example.org/act
              paragraph: article 1
              direction: to
              scope: [all-arms]
              start: 2006-10-14
              says: Forbids arms.
      """;

  @Test
  void aWholeRegimeIsRead() {
    Regime regime = read(REGIME).all().getFirst();
    assertThat(regime.id()).isEqualTo("xx-example");
    assertThat(regime.authority().name()).isEqualTo("Example");
    assertThat(regime.provisions().getFirst().citation()).isEqualTo("Act 1, article 1");
    assertThat(regime.end()).isEmpty();
  }

  @Test
  void faultsAreToldWithTheirPlace() {
    assertFault(
        "direction: to",
        "direction: towards",
        "regimes/xx.yaml, regimes 1 (xx-example), provisions 1",
        "use one of to, from, both");
    assertFault("start: 2006-10-14", "start: 2006-10", "no day; write YYYY-MM-DD");
    assertFault(
        "scope: [all-arms]",
        "scope: [arms-of-all-kinds]",
        "scope 'arms-of-all-kinds' is not in scopes.yaml");
    assertFault("scope: [all-arms]", "scope: []", "has no scope");
    assertFault("paragraph: article 1", "para: article 1", "does not know 'para'");
    assertFault("url: https://example.org/act", "url: act", "'url' is no web address");
    assertFault(
        "says: Forbids arms.",
        "end: 2006-01-01\n        says: Forbids arms.",
        "ends before it begins");
    assertFault("target: {states: [KP]}", "target: {forces: all}", "a target needs states");
    assertFault(
        "target: {states: [KP]}",
        "target: {states: [KP], forces: groups}",
        "a target needs groups");
    assertFault(
        "name: Example",
        "name: Example\n    binds: NATO",
        "group 'NATO' is not in authorities.yaml");
    assertFault("        paragraph: article 1\n", "", "needs 'paragraph'");
  }

  @Test
  void twoRegimesOfOneIdAreRefused() {
    String twice = REGIME + REGIME.substring(REGIME.indexOf("  - id"));
    assertThatThrownBy(() -> read(twice))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("two regimes 'xx-example'");
  }

  private static void assertFault(String right, String wrong, String... told) {
    assertThat(REGIME).contains(right);
    assertThatThrownBy(() -> read(REGIME.replace(right, wrong)))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContainingAll(told);
  }

  private static Regimes read(String regimes) {
    Map<String, String> files =
        Map.of("scopes.yaml", SCOPES, "authorities.yaml", INDEX, "xx.yaml", regimes);
    return Regimes.of(name -> Objects.requireNonNull(files.get(name)));
  }
}
