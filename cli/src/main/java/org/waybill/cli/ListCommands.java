package org.waybill.cli;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.waybill.ledger.KeptParty;
import org.waybill.ledger.KeptReport;
import org.waybill.ledger.Ledger;
import org.waybill.ledger.Page;
import org.waybill.ledger.PageRequest;
import org.waybill.ledger.Period;
import org.waybill.ledger.ReportQuery;
import org.waybill.usecases.Waybill;
import org.waybill.usecases.regimes.ShowRegimes;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The commands that list what is in a ledger. */
final class ListCommands {

  private static final List<String> REPORT_COLUMNS =
      List.of(
          "id",
          "published",
          "outlet",
          "language",
          "version",
          "claims",
          "copies",
          "printings",
          "title");
  private static final List<String> PARTY_COLUMNS =
      List.of("key", "type", "of", "claims", "said", "grade", "merged into", "name");

  private ListCommands() {}

  /** What all of them have. */
  abstract static class Listing implements Callable<Integer> {

    private final Supplier<Waybill> waybill;
    final Terminal terminal;

    @Mixin private LedgerOptions ledgers = new LedgerOptions();
    @Mixin ListOptions options = new ListOptions();

    Listing(Supplier<Waybill> waybill, Terminal terminal) {
      this.waybill = waybill;
      this.terminal = terminal;
    }

    @Override
    public Integer call() {
      try (Ledger ledger = ledgers.open(waybill, terminal)) {
        print(ledger);
      }
      return ExitCode.FINE.number();
    }

    abstract void print(Ledger ledger);

    final ShowRegimes showRegimes() {
      return waybill.get().showRegimes();
    }

    void printReports(Function<PageRequest, Page<KeptReport>> pages) {
      List<List<String>> rows =
          options
              .rows(pages, terminal)
              .map(kept ->
                  List.of(
                      kept.report().id(),
                      kept.report().published().orElse(""),
                      kept.report().outlet(),
                      kept.report().language(),
                      Integer.toString(kept.version()),
                      Integer.toString(kept.claims()),
                      Integer.toString(kept.copies()),
                      Integer.toString(kept.printings()),
                      kept.report().title()))
              .toList();
      new RowOutput(terminal, options.form(), REPORT_COLUMNS).print(rows);
    }

    void printParties(Function<PageRequest, Page<KeptParty>> pages) {
      List<List<String>> rows =
          options
              .rows(pages, terminal)
              .map(kept ->
                  List.of(
                      kept.party().key(),
                      kept.party().type().code(),
                      kept.party().of().orElse(""),
                      Integer.toString(kept.claims()),
                      Integer.toString(kept.said()),
                      kept.grade().code(),
                      kept.mergedInto().orElse(""),
                      kept.party().name()))
              .toList();
      new RowOutput(terminal, options.form(), PARTY_COLUMNS).print(rows);
    }
  }

  /** {@code waybill claims}. */
  @Command(
      name = "claims",
      description = {
        "Lists the claims in the ledger, newest report first.",
        "",
        "An option that is given several times asks for any of its values, --party for all."
            + " With --format jsonl a claim a line in the claim format, as it stands."
      },
      mixinStandardHelpOptions = true,
      versionProvider = Version.class)
  static final class Claims extends Listing {

    @Mixin private ClaimFilters filters = new ClaimFilters();

    @Option(names = "--kind", paramLabel = "KIND", description = "For instance transfer.")
    private List<String> kinds = List.of();

    @Option(
        names = "--regimes",
        description =
            "With each claim, what embargoes and sanctions regimes it would fall under, were it so;"
                + " no verdict (docs/regimes.md). In the table and in csv.")
    private boolean regimes;

    Claims(Supplier<Waybill> waybill, Terminal terminal) {
      super(waybill, terminal);
    }

    @Override
    void print(Ledger ledger) {
      ClaimListing listing = new ClaimListing(terminal, options);
      (regimes ? listing.with(showRegimes()) : listing)
          .print(ledger, filters.query(new HashSet<>(kinds)));
    }
  }

  /** {@code waybill contacts}. */
  @Command(
      name = "contacts",
      description = "Lists contacts between parties, newest report first.",
      mixinStandardHelpOptions = true,
      versionProvider = Version.class)
  static final class Contacts extends Listing {

    @Mixin private ClaimFilters filters = new ClaimFilters();

    Contacts(Supplier<Waybill> waybill, Terminal terminal) {
      super(waybill, terminal);
    }

    @Override
    void print(Ledger ledger) {
      new ClaimListing(terminal, options).print(ledger, filters.query(Set.of("contact")));
    }
  }

  /** {@code waybill reports}. */
  @Command(
      name = "reports",
      description = "Lists the reports in the ledger, newest first.",
      mixinStandardHelpOptions = true,
      versionProvider = Version.class)
  static final class Reports extends Listing {

    @Option(names = "--outlet", paramLabel = "NAME", description = "Who printed them.")
    private List<String> outlets = List.of();

    @Option(names = "--lang", paramLabel = "CODE", description = "Their language.")
    private List<String> languages = List.of();

    @Option(
        names = "--from",
        paramLabel = "DATE",
        description = "Published on this day or later, YYYY-MM-DD.")
    private @Nullable String from;

    @Option(
        names = "--before",
        paramLabel = "DATE",
        description = "Published before this day, YYYY-MM-DD.")
    private @Nullable String before;

    @Option(names = "--origins", description = "Of near-copies of one text, only the earliest.")
    private boolean origins;

    @Option(names = "--versions", description = "Also texts that a newer version replaced.")
    private boolean versions;

    Reports(Supplier<Waybill> waybill, Terminal terminal) {
      super(waybill, terminal);
    }

    @Override
    void print(Ledger ledger) {
      ReportQuery query =
          new ReportQuery(
              new HashSet<>(outlets),
              new HashSet<>(languages),
              new Period(ClaimFilters.day(from), ClaimFilters.day(before)),
              origins,
              versions);
      printReports(page -> ledger.reports(query, page));
    }
  }

  /** {@code waybill search}. */
  @Command(
      name = "search",
      description = {
        "Lists the reports that have all the words, newest first.",
        "",
        "Case, accents and endings do not count: exportacion finds exportaciones. Words between"
            + " quotes must stand in a row, with these endings: '\"ballistic missiles\" Iran'; the"
            + " shell wants other quotes around."
      },
      mixinStandardHelpOptions = true,
      versionProvider = Version.class)
  static final class Search extends Listing {

    @Parameters(paramLabel = "WORD", arity = "1..*", description = "Words in any language.")
    private List<String> words = List.of();

    Search(Supplier<Waybill> waybill, Terminal terminal) {
      super(waybill, terminal);
    }

    @Override
    void print(Ledger ledger) {
      printReports(page -> ledger.search(String.join(" ", words), page));
    }
  }

  /** {@code waybill parties}. */
  @Command(
      name = "parties",
      description = "Lists the parties in claims, those with most claims first.",
      mixinStandardHelpOptions = true,
      versionProvider = Version.class)
  static final class Parties extends Listing {

    Parties(Supplier<Waybill> waybill, Terminal terminal) {
      super(waybill, terminal);
    }

    @Override
    void print(Ledger ledger) {
      printParties(ledger::parties);
    }
  }

  /** {@code waybill sources}. */
  @Command(
      name = "sources",
      description = "Lists who says what is claimed, those who say most first, with their grades.",
      mixinStandardHelpOptions = true,
      versionProvider = Version.class)
  static final class Sources extends Listing {

    Sources(Supplier<Waybill> waybill, Terminal terminal) {
      super(waybill, terminal);
    }

    @Override
    void print(Ledger ledger) {
      printParties(ledger::sources);
    }
  }
}
