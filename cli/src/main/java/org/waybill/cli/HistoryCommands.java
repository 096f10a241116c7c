package org.waybill.cli;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waybill.ledger.Decision;
import org.waybill.ledger.KeptClaim;
import org.waybill.ledger.Ledger;
import org.waybill.ledger.SecondLook;
import org.waybill.usecases.Waybill;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** The commands that list what was decided. */
final class HistoryCommands {

  private static final List<String> DECISION_COLUMNS =
      List.of("number", "made", "by", "decision", "undone", "subject", "detail", "why");
  private static final List<String> LOOK_COLUMNS =
      List.of("claim", "decided", "was", "is now", "new claim", "evidence");

  private HistoryCommands() {}

  /** {@code waybill decisions}. */
  @Command(
      name = "decisions",
      description = "Lists decisions, newest first; those on one claim oldest first.",
      mixinStandardHelpOptions = true,
      versionProvider = Version.class)
  static final class Decisions extends ListCommands.Listing {

    @Parameters(
        paramLabel = "CLAIM",
        arity = "0..1",
        description = "The id of a claim; default: all decisions.")
    private @Nullable String claim;

    Decisions(Supplier<Waybill> waybill, Terminal terminal) {
      super(waybill, terminal);
    }

    @Override
    void print(Ledger ledger) {
      Stream<Decision> decisions =
          claim == null
              ? options.rows(ledger::decisions, terminal)
              : ledger.history(claim).stream();
      new RowOutput(terminal, options.form(), DECISION_COLUMNS)
          .print(decisions.map(Decisions::cells).toList());
    }

    private static List<String> cells(Decision decision) {
      return List.of(
          Long.toString(decision.number()),
          decision.made().toString(),
          decision.by().who(),
          decision.kind().code(),
          decision.undone() ? "undone" : "",
          decision.subject(),
          decision.undoes().map(number -> "decision " + number).orElse(decision.detail()),
          decision.by().why());
    }
  }

  /** {@code waybill second-looks}. */
  @Command(
      name = "second-looks",
      description = {
        "Lists decided claims that a newer reading or text has otherwise or not at all.",
        "",
        "'waybill keep CLAIM' leaves the claim as it was decided, 'waybill take CLAIM' puts the new"
            + " reading in its place."
      },
      mixinStandardHelpOptions = true,
      versionProvider = Version.class)
  static final class SecondLooks extends ListCommands.Listing {

    SecondLooks(Supplier<Waybill> waybill, Terminal terminal) {
      super(waybill, terminal);
    }

    @Override
    void print(Ledger ledger) {
      new RowOutput(terminal, options.form(), LOOK_COLUMNS)
          .print(ledger.secondLooks().stream().map(SecondLooks::cells).toList());
    }

    private static List<String> cells(SecondLook look) {
      return List.of(
          look.decided().claim().id(),
          look.decided().standing().code(),
          inShort(look.decided()),
          look.successor().map(SecondLooks::inShort).orElse("not read"),
          look.successor().map(kept -> kept.claim().id()).orElse(""),
          look.decided().claim().evidence().text());
    }

    private static String inShort(KeptClaim kept) {
      EventCells event = EventCells.of(kept.claim().event());
      return event.event() + ": " + event.parties() + ", " + kept.claim().factuality().code();
    }
  }
}
