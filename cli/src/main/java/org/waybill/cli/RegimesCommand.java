package org.waybill.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.waybill.model.DateRange;
import org.waybill.model.regime.Provision;
import org.waybill.model.regime.Regime;
import org.waybill.usecases.Waybill;
import org.waybill.usecases.regimes.RegimeJson;
import org.waybill.usecases.regimes.RegimeWords;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code waybill regimes}: embargoes and sanctions regimes, with their paragraphs. */
@Command(
    name = "regimes",
    description = {
      "Lists arms embargoes and arms-related sanctions regimes, in force and ended.",
      "",
      "A row is a provision: a paragraph with its direction, its scope and its days. The last line"
          + " counts them. docs/regimes.md tells how the data can be corrected, and what it does"
          + " not claim."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class RegimesCommand implements Callable<Integer> {

  private static final List<String> SHOWN =
      List.of("regime", "provision", "direction", "scope", "in force");
  private static final List<String> COLUMNS =
      List.of(
          "regime",
          "authority",
          "name",
          "instrument",
          "paragraph",
          "adopted",
          "url",
          "states",
          "forces",
          "groups",
          "direction",
          "effect",
          "binds",
          "scope",
          "start",
          "end",
          "known until",
          "says",
          "exemptions",
          "checked");

  private final Supplier<Waybill> waybill;
  private final Terminal terminal;

  @Option(
      names = "--target",
      paramLabel = "PARTY",
      description = "Against whom: a state's two-letter code, or a group's name.")
  private @Nullable String target;

  @Option(
      names = "--on",
      paramLabel = "DATE",
      description = "In force on one of these days: an EDTF date or range, for instance 2023-09.")
  private @Nullable String on;

  @Option(
      names = "--authority",
      paramLabel = "CODE",
      description = "Imposed by UN, EU, US, UK, OSCE, ECOWAS or LAS.")
  private @Nullable String authority;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description =
          "table (for people), jsonl (a regime a line) or csv (a provision a row); default:"
              + " ${DEFAULT-VALUE}.")
  private ListOptions.Form form = ListOptions.Form.table;

  RegimesCommand(Supplier<Waybill> waybill, Terminal terminal) {
    this.waybill = waybill;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Optional<DateRange> days = Optional.ofNullable(on).map(date -> ClaimFilters.days("--on", date));
    List<Regime> regimes =
        waybill
            .get()
            .showRegimes()
            .list(Optional.ofNullable(authority), Optional.ofNullable(target), days);
    switch (form) {
      case table -> {
        new RowOutput(terminal, form, SHOWN).print(rows(regimes, days, RegimesCommand::shown));
        terminal.printLine(counts(regimes, days));
      }
      case jsonl -> regimes.forEach(regime -> terminal.print(RegimeJson.line(regime) + "\n"));
      case csv ->
          new RowOutput(terminal, form, COLUMNS).print(rows(regimes, days, RegimesCommand::all));
    }
    return ExitCode.FINE.number();
  }

  /** What makes a row of a provision. */
  private interface Cells {
    List<String> of(Regime regime, Provision provision);
  }

  private static List<List<String>> rows(
      List<Regime> regimes, Optional<DateRange> days, Cells cells) {
    List<List<String>> rows = new ArrayList<>();
    for (Regime regime : regimes) {
      regime.provisions().stream()
          .filter(provision -> days.map(provision::isInForce).orElse(true))
          .forEach(provision -> rows.add(cells.of(regime, provision)));
    }
    return rows;
  }

  private static List<String> shown(Regime regime, Provision provision) {
    return List.of(
        regime.id(),
        provision.citation(),
        RegimeWords.direction(provision.direction(), RegimeWords.target(provision.target())),
        RegimeWords.scope(provision),
        RegimeWords.days(provision));
  }

  private static List<String> all(Regime regime, Provision provision) {
    return List.of(
        regime.id(),
        regime.authority().code(),
        regime.name(),
        provision.instrument().name(),
        provision.paragraph(),
        provision.instrument().adopted().toString(),
        provision.instrument().address().toString(),
        String.join(";", provision.target().states()),
        provision.target().forces().code(),
        String.join(";", provision.target().groups()),
        provision.direction().code(),
        provision.effect().code(),
        provision.binds().code(),
        String.join(";", provision.scopes().stream().map(scope -> scope.code()).toList()),
        provision.start().toString(),
        provision.end().map(LocalDate::toString).orElse(""),
        provision.knownUntil().map(LocalDate::toString).orElse(""),
        provision.says(),
        provision.exemptions().orElse(""),
        regime.checked());
  }

  private static String counts(List<Regime> regimes, Optional<DateRange> days) {
    Map<String, Integer> byAuthority = new TreeMap<>();
    Set<String> targets = new LinkedHashSet<>();
    for (Regime regime : regimes) {
      byAuthority.merge(regime.authority().code(), 1, Integer::sum);
      regime
          .provisions()
          .forEach(provision -> targets.addAll(RegimeWords.targets(provision.target())));
    }
    return regimes.size()
        + (regimes.size() == 1 ? " regime" : " regimes")
        + ", "
        + rows(regimes, days, RegimesCommand::shown).size()
        + " provisions, against "
        + targets.size()
        + " states and groups"
        + (byAuthority.isEmpty()
            ? ""
            : ": "
                + String.join(
                    ", ",
                    byAuthority.entrySet().stream()
                        .map(count -> count.getKey() + " " + count.getValue())
                        .toList()));
  }
}
