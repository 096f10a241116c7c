package org.waybill.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.waybill.ledger.Ledger;
import org.waybill.screening.Screener;
import org.waybill.usecases.Waybill;
import org.waybill.usecases.screening.ScreenNames;
import org.waybill.usecases.screening.ScreenedName;
import org.waybill.usecases.screening.ScreeningLines;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code waybill screen}: who on the lists a name may mean, and why. */
@Command(
    name = "screen",
    description = {
      "Looks names up on sanctions lists, and says whom they may mean, and why.",
      "",
      "A hit is an entry that resembles the name; whether it is the same party, an analyst must"
          + " decide. docs/screening.md shows what scores mean."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class ScreenCommand implements Callable<Integer> {

  private final Supplier<Waybill> waybill;
  private final Terminal terminal;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(paramLabel = "NAME", arity = "0..1", description = "A name, in any script.")
  private @Nullable String name;

  @Option(
      names = "--type",
      paramLabel = "TYPE",
      description =
          "What it is the name of: person, company, organisation, armed-group, vessel or aircraft.")
  private String type = "";

  @Option(
      names = "--born",
      paramLabel = "DATE",
      description = "When the person was born, as EDTF: 1952-10-07, 1952, 1950/1953.")
  private String born = "";

  @Option(
      names = "--country",
      paramLabel = "CODE",
      description = "A country of the party, as ISO 3166-1 alpha-2 code; several with commas.")
  private String country = "";

  @Option(
      names = "--batch",
      paramLabel = "FILE",
      description =
          "Screen every row of a file: comma-separated values with the columns name and, if known,"
              + " type, born and country, or JSON Lines with these fields (.jsonl).")
  private @Nullable Path batch;

  @Option(
      names = "--lists",
      paramLabel = "PATH",
      arity = "1..*",
      description =
          "Official list files, or folders of them, to screen against; default: the lists that the"
              + " ledger keeps.")
  private List<Path> lists = List.of();

  @Mixin private LedgerOptions ledgers = new LedgerOptions();
  @Mixin private ScreeningOptions options = new ScreeningOptions();

  ScreenCommand(Supplier<Waybill> waybill, Terminal terminal) {
    this.waybill = waybill;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    if ((name == null) == (batch == null)) {
      throw wrong("Give a name, or --batch with a file, and not both.");
    }
    if (!type.isEmpty()) {
      new PartyKindConverter().convert(type);
    }
    ScreenNames screen = waybill.get().screenNames();
    Screener screener = lists.isEmpty() ? ofLedger(screen) : screen.of(lists);
    if (batch != null) {
      screen.screenAll(screener, batch, options.threshold(), this::print);
    } else if (name != null) {
      print(
          screen.screen(
              screener, ScreenNames.query(name, type, born, country), options.threshold()));
    }
    return ExitCode.FINE.number();
  }

  private Screener ofLedger(ScreenNames screen) {
    try (Ledger ledger = ledgers.open(waybill, terminal)) {
      return screen.of(ledger.lists());
    }
  }

  private ParameterException wrong(String message) {
    if (spec == null) {
      throw new IllegalStateException(message);
    }
    return new ParameterException(spec.commandLine(), message);
  }

  private void print(ScreenedName screened) {
    switch (options.form()) {
      case jsonl -> terminal.printLine(ScreeningLines.of(screened));
      case table -> ScreeningText.print(screened, terminal);
    }
  }
}
