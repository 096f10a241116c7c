package org.waybill.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.waybill.ledger.Analyst;
import org.waybill.ledger.Correction;
import org.waybill.ledger.Decision;
import org.waybill.ledger.Ledger;
import org.waybill.model.Coded;
import org.waybill.model.InvalidValueException;
import org.waybill.model.Reliability;
import org.waybill.usecases.Waybill;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The commands by which analysts decide. */
final class DecisionCommands {

  private DecisionCommands() {}

  /** What all of them have. */
  abstract static class Deciding implements Callable<Integer> {

    private final Supplier<Waybill> waybill;
    private final Terminal terminal;

    @Mixin private LedgerOptions ledgers = new LedgerOptions();

    @Option(
        names = "--by",
        paramLabel = "NAME",
        description = "Who decides; default: the name that you are logged in by.")
    private String who = System.getProperty("user.name", "");

    @Option(names = "--why", paramLabel = "REASON", description = "Why.")
    private String why = "";

    Deciding(Supplier<Waybill> waybill, Terminal terminal) {
      this.waybill = waybill;
      this.terminal = terminal;
    }

    @Override
    public Integer call() {
      try (Ledger ledger = ledgers.open(waybill, terminal)) {
        for (Decision decision : decide(ledger, new Analyst(who, why))) {
          terminal.printLine(
              "decision "
                  + decision.number()
                  + ": "
                  + decision.kind().code()
                  + " "
                  + decision.subject()
                  + ", by "
                  + decision.by().who());
        }
      }
      return ExitCode.FINE.number();
    }

    abstract List<Decision> decide(Ledger ledger, Analyst by);
  }

  /** What those have that decide on several claims alike, one after another. */
  abstract static class DecidingOnClaims extends Deciding {

    @Parameters(
        index = "0..*",
        paramLabel = "CLAIM",
        arity = "1..*",
        description = "Ids of claims.")
    private List<String> claims = List.of();

    DecidingOnClaims(Supplier<Waybill> waybill, Terminal terminal) {
      super(waybill, terminal);
    }

    @Override
    final List<Decision> decide(Ledger ledger, Analyst by) {
      return claims.stream().map(claim -> decide(ledger, claim, by)).toList();
    }

    abstract Decision decide(Ledger ledger, String claim, Analyst by);
  }

  /** {@code waybill accept}. */
  @Command(
      name = "accept",
      description = "Records that claims stand as they are.",
      mixinStandardHelpOptions = true,
      versionProvider = Version.class)
  static final class Accept extends DecidingOnClaims {

    Accept(Supplier<Waybill> waybill, Terminal terminal) {
      super(waybill, terminal);
    }

    @Override
    Decision decide(Ledger ledger, String claim, Analyst by) {
      return ledger.accept(claim, by);
    }
  }

  /** {@code waybill reject}. */
  @Command(
      name = "reject",
      description = "Records that claims do not count.",
      mixinStandardHelpOptions = true,
      versionProvider = Version.class)
  static final class Reject extends DecidingOnClaims {

    Reject(Supplier<Waybill> waybill, Terminal terminal) {
      super(waybill, terminal);
    }

    @Override
    Decision decide(Ledger ledger, String claim, Analyst by) {
      return ledger.reject(claim, by);
    }
  }

  /** {@code waybill correct}. */
  @Command(
      name = "correct",
      description = {
        "Records what fields of a claim are put right to; what was read is kept.",
        "",
        "docs/ledger.md lists the fields."
      },
      mixinStandardHelpOptions = true,
      versionProvider = Version.class)
  static final class Correct extends Deciding {

    @Parameters(index = "0", paramLabel = "CLAIM", description = "The id of a claim.")
    private String claim = "";

    @Parameters(
        index = "1..*",
        paramLabel = "FIELD=VALUE",
        arity = "1..*",
        description = "For instance stage=shipped or supplier=KP,IR.")
    private List<String> fields = List.of();

    Correct(Supplier<Waybill> waybill, Terminal terminal) {
      super(waybill, terminal);
    }

    @Override
    List<Decision> decide(Ledger ledger, Analyst by) {
      Map<String, String> corrected = new LinkedHashMap<>();
      for (String field : fields) {
        int equals = field.indexOf('=');
        if (equals < 1) {
          throw new InvalidValueException("'" + field + "' is no FIELD=VALUE; write stage=shipped");
        }
        corrected.put(field.substring(0, equals), field.substring(equals + 1));
      }
      return List.of(ledger.correct(claim, new Correction(corrected), by));
    }
  }

  /** {@code waybill keep}. */
  @Command(
      name = "keep",
      description = {
        "Leaves claims as they were decided, though a newer reading has them otherwise.",
        "",
        "'waybill second-looks' lists them."
      },
      mixinStandardHelpOptions = true,
      versionProvider = Version.class)
  static final class Keep extends DecidingOnClaims {

    Keep(Supplier<Waybill> waybill, Terminal terminal) {
      super(waybill, terminal);
    }

    @Override
    Decision decide(Ledger ledger, String claim, Analyst by) {
      return ledger.keep(claim, by);
    }
  }

  /** {@code waybill take}. */
  @Command(
      name = "take",
      description = {
        "Puts the newer reading in the place of claims that were decided on.",
        "",
        "'waybill second-looks' lists them."
      },
      mixinStandardHelpOptions = true,
      versionProvider = Version.class)
  static final class Take extends DecidingOnClaims {

    Take(Supplier<Waybill> waybill, Terminal terminal) {
      super(waybill, terminal);
    }

    @Override
    Decision decide(Ledger ledger, String claim, Analyst by) {
      return ledger.take(claim, by);
    }
  }

  /** {@code waybill merge}. */
  @Command(
      name = "merge",
      description = "Records that a party is another one by another name.",
      mixinStandardHelpOptions = true,
      versionProvider = Version.class)
  static final class Merge extends Deciding {

    @Parameters(index = "0", paramLabel = "PARTY", description = "The key of a party.")
    private String party = "";

    @Parameters(index = "1", paramLabel = "INTO", description = "The key of the party that it is.")
    private String into = "";

    Merge(Supplier<Waybill> waybill, Terminal terminal) {
      super(waybill, terminal);
    }

    @Override
    List<Decision> decide(Ledger ledger, Analyst by) {
      return List.of(ledger.merge(party, into, by));
    }
  }

  /** {@code waybill split}. */
  @Command(
      name = "split",
      description = "Records that a party that was merged stands for itself again.",
      mixinStandardHelpOptions = true,
      versionProvider = Version.class)
  static final class Split extends Deciding {

    @Parameters(index = "0", paramLabel = "PARTY", description = "The key of a party.")
    private String party = "";

    Split(Supplier<Waybill> waybill, Terminal terminal) {
      super(waybill, terminal);
    }

    @Override
    List<Decision> decide(Ledger ledger, Analyst by) {
      return List.of(ledger.split(party, by));
    }
  }

  /** {@code waybill grade}. */
  @Command(
      name = "grade",
      description = "Records how reliable a source is: A completely, to E not; F cannot be judged.",
      mixinStandardHelpOptions = true,
      versionProvider = Version.class)
  static final class Grade extends Deciding {

    @Parameters(
        index = "0",
        paramLabel = "SOURCE",
        description =
            "The name of an outlet, or the key of a party: of a state or organisation, or of whoever"
                + " speaks for one, whose own grade then counts for what they say.")
    private String source = "";

    @Parameters(index = "1", paramLabel = "GRADE", description = "A, B, C, D, E or F.")
    private String grade = "";

    Grade(Supplier<Waybill> waybill, Terminal terminal) {
      super(waybill, terminal);
    }

    @Override
    List<Decision> decide(Ledger ledger, Analyst by) {
      return List.of(ledger.grade(source, Coded.of(Reliability.class, grade), by));
    }
  }

  /** {@code waybill clear}. */
  @Command(
      name = "clear",
      description = {
        "Records that hits on lists are somebody else.",
        "",
        "They stay cleared, and are shown as such, until the list's entry or the party changes."
            + " waybill undo takes a clearing back."
      },
      mixinStandardHelpOptions = true,
      versionProvider = Version.class)
  static final class Clear extends Deciding {

    @Parameters(
        index = "0..*",
        paramLabel = "HIT",
        arity = "1..*",
        description = "Ids of hits, as waybill exposure lists them.")
    private List<String> hits = List.of();

    Clear(Supplier<Waybill> waybill, Terminal terminal) {
      super(waybill, terminal);
    }

    @Override
    List<Decision> decide(Ledger ledger, Analyst by) {
      return hits.stream().map(hit -> ledger.screenings().clear(hit, by)).toList();
    }
  }

  /** {@code waybill undo}. */
  @Command(
      name = "undo",
      description = "Records that earlier decisions do not hold.",
      mixinStandardHelpOptions = true,
      versionProvider = Version.class)
  static final class Undo extends Deciding {

    @Parameters(
        index = "0..*",
        paramLabel = "NUMBER",
        arity = "1..*",
        description = "Numbers of decisions.")
    private List<Long> numbers = List.of();

    Undo(Supplier<Waybill> waybill, Terminal terminal) {
      super(waybill, terminal);
    }

    @Override
    List<Decision> decide(Ledger ledger, Analyst by) {
      return numbers.stream().map(number -> ledger.undo(number, by)).toList();
    }
  }
}
