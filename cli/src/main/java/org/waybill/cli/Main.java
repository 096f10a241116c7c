package org.waybill.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.waybill.model.WaybillException;
import org.waybill.usecases.Waybill;
import picocli.CommandLine;

/** The entry of the {@code waybill} command. */
public final class Main {

  private Main() {}

  /**
   * Runs the command and ends the process with its exit code.
   *
   * @param arguments the words of the command line
   */
  public static void main(String[] arguments) {
    System.exit(run(Waybill::standard, Terminal.standard(), arguments).number());
  }

  /** Runs the command on the given streams. */
  static ExitCode run(Supplier<Waybill> waybill, Terminal terminal, String... arguments) {
    CommandLine line = commandLine(waybill, terminal);
    ExitCode code;
    try {
      code = codeOf(line.execute(arguments));
      if (code != ExitCode.OUTPUT_FAILED) {
        terminal.writing(terminal.out()::flush);
      }
    } catch (OutputFailedException failure) {
      code = report(failure, terminal);
    }
    return code;
  }

  /** The command with all its commands. */
  static CommandLine commandLine(Supplier<Waybill> waybill, Terminal terminal) {
    CommandLine line =
        new CommandLine(new WaybillCommand())
            .addSubcommand(new ReadCommand(waybill, terminal))
            .addSubcommand(new ExportCommand(waybill, terminal))
            .addSubcommand(new ImportCommand(waybill, terminal))
            .addSubcommand(new EvaluateCommand(waybill, terminal))
            .addSubcommand(new LanguagesCommand(waybill, terminal))
            .addSubcommand(new RegimesCommand(waybill, terminal))
            .addSubcommand(new AddCommand(waybill, terminal))
            .addSubcommand(new RereadCommand(waybill, terminal))
            .addSubcommand(new CheckCommand(waybill, terminal))
            .addSubcommand(new BackupCommand(waybill, terminal))
            .addSubcommand(new ListCommands.Claims(waybill, terminal))
            .addSubcommand(new ListCommands.Contacts(waybill, terminal))
            .addSubcommand(new ListCommands.Reports(waybill, terminal))
            .addSubcommand(new ListCommands.Search(waybill, terminal))
            .addSubcommand(new ListCommands.Parties(waybill, terminal))
            .addSubcommand(new ListCommands.Sources(waybill, terminal))
            .addSubcommand(new DossierCommands.All(waybill, terminal))
            .addSubcommand(new DossierCommands.One(waybill, terminal))
            .addSubcommand(new DossierCommands.Picture(waybill, terminal))
            .addSubcommand(new DecisionCommands.Accept(waybill, terminal))
            .addSubcommand(new DecisionCommands.Reject(waybill, terminal))
            .addSubcommand(new DecisionCommands.Correct(waybill, terminal))
            .addSubcommand(new DecisionCommands.Keep(waybill, terminal))
            .addSubcommand(new DecisionCommands.Take(waybill, terminal))
            .addSubcommand(new DecisionCommands.Merge(waybill, terminal))
            .addSubcommand(new DecisionCommands.Split(waybill, terminal))
            .addSubcommand(new DecisionCommands.Grade(waybill, terminal))
            .addSubcommand(new DecisionCommands.Clear(waybill, terminal))
            .addSubcommand(new DecisionCommands.Undo(waybill, terminal))
            .addSubcommand(new ServeCommand(waybill, terminal))
            .addSubcommand(new FeedCommands(waybill, terminal))
            .addSubcommand(new AccountCommands.All(waybill, terminal))
            .addSubcommand(new AccountCommands.One(waybill, terminal))
            .addSubcommand(new HistoryCommands.Decisions(waybill, terminal))
            .addSubcommand(new HistoryCommands.SecondLooks(waybill, terminal))
            .addSubcommand(new CompareCommand(waybill, terminal))
            .addSubcommand(
                new CommandLine(new ListsCommand())
                    .addSubcommand(new ListsCommand.Read(terminal))
                    .addSubcommand(new ListVersionCommands.Update(waybill, terminal))
                    .addSubcommand(new ListVersionCommands.Status(waybill, terminal))
                    .addSubcommand(new ListVersionCommands.Diff(waybill, terminal)))
            .addSubcommand(new ScreenCommand(waybill, terminal))
            .addSubcommand(new ExposureCommand(waybill, terminal))
            .addSubcommand(new CommandLine.HelpCommand());
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setColorScheme(CommandLine.Help.defaultColorScheme(terminal.colours()));
    line.setUsageHelpWidth(Math.min(terminal.width(), 100));
    line.setOut(new PrintWriter(terminal.out()));
    line.setErr(new PrintWriter(terminal.errors(), true, StandardCharsets.UTF_8));
    line.setExecutionExceptionHandler(
        (exception, command, parsed) -> report(exception, terminal).number());
    return line;
  }

  private static ExitCode report(Throwable exception, Terminal terminal) {
    return switch (exception) {
      case OutputFailedException failure when failure.isBrokenPipe() -> ExitCode.FINE;
      case OutputFailedException failure -> {
        terminal.tell(
            "the output cannot be written ("
                + String.valueOf(failure.getMessage())
                + "); what was written so far is not whole. Is the disk full?");
        yield ExitCode.OUTPUT_FAILED;
      }
      case WaybillException failure -> {
        terminal.tell(String.valueOf(failure.getMessage()));
        yield ExitCode.of(failure);
      }
      default -> {
        terminal.tell("this is a bug in Waybill; please report it with what follows");
        exception.printStackTrace(terminal.errors());
        yield ExitCode.BUG;
      }
    };
  }

  private static ExitCode codeOf(int number) {
    for (ExitCode code : ExitCode.values()) {
      if (code.number() == number) {
        return code;
      }
    }
    return ExitCode.BUG;
  }
}
