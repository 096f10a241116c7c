package org.waybill.watchlist.regimes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waybill.model.regime.Effect;
import org.waybill.model.regime.Provision;
import org.waybill.model.regime.Regime;

/** The files of the folder {@code regimes/} are whole; what they cannot hold the reader refuses. */
class RegimeDataTest {

  private static final Regimes REGIMES = Regimes.standard();
  private static final Set<String> STATES = states();

  static Stream<Regime> regimes() {
    return REGIMES.all().stream();
  }

  @ParameterizedTest
  @MethodSource("regimes")
  void everyRegimeCanBeLookedUp(Regime regime) {
    assertThat(regime.id()).matches("[a-z]+(-[a-z0-9]+)+");
    assertThat(regime.sources()).isNotEmpty();
    assertThat(regime.checked()).endsWith(".");
    for (Provision provision : regime.provisions()) {
      assertThat(provision.instrument().name()).as(provision.citation()).isNotBlank();
      assertThat(provision.paragraph()).as(provision.citation()).isNotBlank();
      assertThat(provision.instrument().address().getHost()).as(provision.citation()).contains(".");
      assertThat(provision.says()).as(provision.citation()).hasSizeGreaterThan(40).endsWith(".");
    }
  }

  @ParameterizedTest
  @MethodSource("regimes")
  void targetsAreStates(Regime regime) {
    for (Provision provision : regime.provisions()) {
      assertThat(STATES).containsAll(provision.target().states());
    }
  }

  @ParameterizedTest
  @MethodSource("regimes")
  void nothingIsInForceBeforeItWasAdopted(Regime regime) {
    for (Provision provision : regime.provisions()) {
      assertThat(provision.start())
          .as(provision.citation())
          .isAfterOrEqualTo(provision.instrument().adopted());
    }
  }

  @Test
  void everyEmbargoOfTheSecurityCouncilIsThere() {
    assertThat(mandatory("UN"))
        .contains(
            "ZW", "ZA", "IQ", "YU", "BA", "HR", "XK", "SO", "LY", "LR", "HT", "AO", "RW", "SL",
            "ET", "ER", "AF", "CD", "CI", "SD", "LB", "KP", "IR", "CF", "YE", "SS");
  }

  @Test
  void everyEmbargoOfTheEuropeanUnionIsThere() {
    assertThat(mandatory("EU"))
        .contains(
            "AF", "BY", "CF", "CD", "HT", "IR", "IQ", "KP", "LB", "LY", "MM", "RU", "SO", "SS",
            "SD", "SY", "VE", "YE", "ZW");
  }

  private static Set<String> mandatory(String authority) {
    Set<String> states = new TreeSet<>();
    REGIMES.all().stream()
        .filter(regime -> regime.authority().code().equals(authority))
        .flatMap(regime -> regime.provisions().stream())
        .filter(provision -> provision.effect() == Effect.FORBIDS)
        .forEach(provision -> states.addAll(provision.target().states()));
    return states;
  }

  private static Set<String> states() {
    Set<String> states = new TreeSet<>(List.of(Locale.getISOCountries()));
    states.addAll(List.of("YU", "SU", "XK"));
    return states;
  }
}
