package org.waybill.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.waybill.usecases.dossiers.DossierWords;
import org.waybill.usecases.regimes.Bearing;
import org.waybill.usecases.regimes.DossierRegimes;
import org.waybill.usecases.regimes.RegimeWords;

/**
 * What regimes say of a dossier, for people: a line for each provision, and who claims it below.
 */
final class RegimeText {

  private final Terminal terminal;

  RegimeText(Terminal terminal) {
    this.terminal = terminal;
  }

  /** Prints a part for what was in force, one for what was not, and none for what there is not. */
  void print(DossierRegimes regimes) {
    part(
        "Regimes: what the transfers would fall under, were they so; no verdict",
        regimes.inForce());
    regimes
        .inForce()
        .forEach(bearing -> {
          terminal.printLine(provision(bearing));
          terminal.printLine(
              "    claimed by "
                  + bearing.statements().stream()
                      .map(RegimeText::statement)
                      .collect(Collectors.joining("; ")));
        });
    part("Regimes that bear on such transfers, but were not in force then", regimes.atOtherTimes());
    regimes.atOtherTimes().forEach(bearing -> terminal.printLine(provision(bearing)));
  }

  private void part(String heading, List<Bearing> bearings) {
    if (!bearings.isEmpty()) {
      terminal.printLine("");
      terminal.printLine(heading);
    }
  }

  private static String provision(Bearing bearing) {
    return "  "
        + bearing.regime().authority().code()
        + ", "
        + bearing.provision().citation()
        + ": "
        + RegimeWords.effect(bearing.provision())
        + " "
        + RegimeWords.direction(bearing.direction(), bearing.target())
        + ", "
        + RegimeWords.days(bearing.provision());
  }

  private static String statement(Bearing.Statement statement) {
    String doubts = RegimeWords.doubts(statement.doubts());
    return statement.factuality().code()
        + " "
        + DossierWords.origin(statement.origin(), List.of())
        + DossierWords.times(statement.claims())
        + (doubts.isEmpty() ? "" : " (not sure: " + doubts + ")");
  }
}
