package org.waybill.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.waybill.usecases.LanguageSupport;
import org.waybill.usecases.Waybill;
import picocli.CommandLine.Command;

/** {@code waybill languages}: what can be read, by which models and word lists. */
@Command(
    name = "languages",
    description = "Lists the languages that can be read, with their models and word lists.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class LanguagesCommand implements Callable<Integer> {

  private final Supplier<Waybill> waybill;
  private final Terminal terminal;

  LanguagesCommand(Supplier<Waybill> waybill, Terminal terminal) {
    this.waybill = waybill;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    for (LanguageSupport language : waybill.get().listLanguages().list()) {
      int all = language.entries().values().stream().mapToInt(Integer::intValue).sum();
      terminal.printLine(
          String.format(Locale.ROOT, "%s  %s, %d entries", language.code(), language.name(), all));
      language.models().forEach(model -> terminal.printLine("    model    " + model));
      language
          .entries()
          .forEach((file, count) ->
              terminal.printLine(String.format(Locale.ROOT, "    entries  %6d  %s", count, file)));
    }
    return ExitCode.FINE.number();
  }
}
