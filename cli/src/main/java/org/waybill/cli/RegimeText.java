package org.waybill.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.waybill.usecases.dossiers.DossierWords;
import org.waybill.usecases.regimes.Bearing;
import org.waybill.usecases.regimes.DossierRegimes;
import org.waybill.usecases.regimes.RegimeWords;

/** What regimes say of a dossier, for people. */
final class RegimeText {

  private static final List<String> IN_FORCE =
      List.of("provision", "bears on", "effect", "in force", "as claimed by");
  private static final List<String> OTHERWISE = List.of("provision", "bears on", "in force");

  private final Terminal terminal;

  RegimeText(Terminal terminal) {
    this.terminal = terminal;
  }

  /** Prints a part for what was in force, one for what was not, and none for what there is not. */
  void print(DossierRegimes regimes) {
    part(
        "Regimes: what the transfers would fall under, were they so; no verdict",
        IN_FORCE,
        regimes.inForce().stream().map(RegimeText::inForce).toList());
    part(
        "Regimes that would bear on them, but were not in force then",
        OTHERWISE,
        regimes.atOtherTimes().stream().map(RegimeText::otherwise).toList());
  }

  private void part(String heading, List<String> columns, List<List<String>> rows) {
    if (!rows.isEmpty()) {
      terminal.printLine("");
      terminal.printLine(heading);
      new RowOutput(terminal, ListOptions.Form.table, columns).print(rows);
    }
  }

  private static List<String> inForce(Bearing bearing) {
    return List.of(
        provision(bearing),
        RegimeWords.direction(bearing.direction(), bearing.target()),
        RegimeWords.effect(bearing.provision()),
        RegimeWords.days(bearing.provision()),
        bearing.statements().stream().map(RegimeText::statement).collect(Collectors.joining("; ")));
  }

  private static List<String> otherwise(Bearing bearing) {
    return List.of(
        provision(bearing),
        RegimeWords.direction(bearing.direction(), bearing.target()),
        RegimeWords.days(bearing.provision()));
  }

  private static String provision(Bearing bearing) {
    return bearing.regime().authority().code() + ": " + bearing.provision().citation();
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
