package org.waybill.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.waybill.model.watchlist.EntryKind;
import org.waybill.usecases.Waybill;
import org.waybill.usecases.screening.CompareNames;
import org.waybill.usecases.screening.ComparedPair;
import org.waybill.usecases.screening.NamePair;
import org.waybill.usecases.screening.ScreeningLines;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code waybill compare}: how alike names are, and why. */
@Command(
    name = "compare",
    description = {
      "Tells how alike two names are, and why.",
      "",
      "The score is between 0 and 1; 1 is only for names that are the same but for case, accents and"
          + " punctuation. docs/screening.md shows what scores mean."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class CompareCommand implements Callable<Integer> {

  private final Supplier<Waybill> waybill;
  private final Terminal terminal;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(paramLabel = "NAME", arity = "0..2", description = "Two names, in any script.")
  private List<String> names = List.of();

  @Option(
      names = "--pairs",
      paramLabel = "FILE",
      description =
          "Compare the pairs of a file of comma-separated values with the columns name1, name2 and,"
              + " if known, type; every row is answered, in order.")
  private @Nullable Path pairs;

  @Option(
      names = "--type",
      paramLabel = "TYPE",
      converter = PartyKindConverter.class,
      description =
          "What both are names of: person, company, organisation, armed-group, vessel or aircraft;"
              + " guessed from the words where it is not given.")
  private @Nullable EntryKind type;

  @Mixin private ScreeningOptions options = new ScreeningOptions();

  CompareCommand(Supplier<Waybill> waybill, Terminal terminal) {
    this.waybill = waybill;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    CompareNames compare = waybill.get().compareNames();
    if (pairs != null && names.isEmpty()) {
      compare.compareAll(pairs, options.threshold(), this::print);
    } else if (pairs == null && names.size() == 2) {
      NamePair pair = new NamePair(names.get(0), names.get(1), Optional.ofNullable(type));
      print(compare.compare(pair, options.threshold()));
    } else if (spec != null) {
      throw new ParameterException(
          spec.commandLine(), "Give two names, or --pairs with a file, and not both.");
    }
    return ExitCode.FINE.number();
  }

  private void print(ComparedPair compared) {
    switch (options.form()) {
      case jsonl -> terminal.printLine(ScreeningLines.of(compared));
      case table -> ScreeningText.print(compared, terminal);
    }
  }
}
