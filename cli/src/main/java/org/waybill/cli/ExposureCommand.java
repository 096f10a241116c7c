package org.waybill.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waybill.ledger.Ledger;
import org.waybill.ledger.dossier.Relation;
import org.waybill.ledger.exposure.ExposedParty;
import org.waybill.ledger.exposure.ExposureQuery;
import org.waybill.ledger.exposure.Hit;
import org.waybill.ledger.exposure.KeptHit;
import org.waybill.usecases.Waybill;
import org.waybill.usecases.exposure.ExposureJson;
import org.waybill.usecases.exposure.ListsInUse;
import org.waybill.usecases.exposure.ShowExposure;
import org.waybill.usecases.exposure.UpdateExposure;
import org.waybill.usecases.regimes.RegimeWords;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code waybill exposure}: which parties of a ledger resemble entries of lists. */
@Command(
    name = "exposure",
    description = {
      "Lists the parties of the ledger whose names resemble entries of the lists that it keeps.",
      "",
      "A hit is no finding that a party is listed: it says which names are alike, how far and why."
          + " waybill clear records that a hit is somebody else. States are not looked for by name;"
          + " with --party the regimes against a state or group are told. Only what changed since"
          + " the last time is screened. docs/screening.md tells more."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class ExposureCommand implements Callable<Integer> {

  /** The forms of the list; the names are what {@code --format} takes. */
  enum Form {
    table,
    json,
    jsonl,
    csv
  }

  private static final List<String> COLUMNS =
      List.of(
          "party",
          "type",
          "of",
          "claims",
          "said",
          "dossiers",
          "list",
          "entry",
          "kind",
          "name",
          "primary name",
          "programmes",
          "since",
          "score",
          "hit",
          "cleared by",
          "why");

  private final Supplier<Waybill> waybill;
  private final Terminal terminal;

  @Option(
      names = "--party",
      paramLabel = "PARTY",
      description = "One party, by the key that waybill parties shows.")
  private @Nullable String party;

  @Option(names = "--list", paramLabel = "LIST", description = "Hits on this list only.")
  private @Nullable String list;

  @Option(names = "--open", description = "Hits that nobody cleared.")
  private boolean open;

  @Option(names = "--cleared", description = "Hits that somebody cleared.")
  private boolean cleared;

  @Option(names = "--explain", description = "With the reasons of each hit, in the table.")
  private boolean explained;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description =
          "table (for people), json, jsonl (a party a line) or csv (a hit a row); default:"
              + " ${DEFAULT-VALUE}.")
  private Form form = Form.table;

  @Mixin private PageOptions pages = new PageOptions();
  @Mixin private LedgerOptions ledgers = new LedgerOptions();

  ExposureCommand(Supplier<Waybill> waybill, Terminal terminal) {
    this.waybill = waybill;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (Ledger ledger = ledgers.open(waybill, terminal)) {
      ListsInUse lists = new ListsInUse(ledger.lists());
      bringUpToDate(ledger, lists, waybill.get().updateExposure(), terminal);
      if (lists.isEmpty()) {
        terminal.tell("the ledger keeps no lists; fetch them with waybill lists update");
      }
      ShowExposure show = waybill.get().showExposure();
      ExposureQuery query =
          new ExposureQuery(
              Optional.ofNullable(party),
              Optional.ofNullable(list),
              open == cleared ? Optional.empty() : Optional.of(cleared));
      Stream<ExposedParty> parties = pages.rows(page -> show.list(ledger, query, page), terminal);
      switch (form) {
        case table -> table(parties.toList(), show);
        case json ->
            terminal.printLine(ExposureJson.whole(lists.versions(), parties, Optional.empty()));
        case jsonl -> parties.forEach(found -> terminal.printLine(ExposureJson.line(found)));
        case csv ->
            new RowOutput(terminal, ListOptions.Form.csv, COLUMNS)
                .print(parties.flatMap(found -> rows(found).stream()).toList());
      }
    }
    return ExitCode.FINE.number();
  }

  /** Screens what changed, and tells how much that was; says nothing where nothing changed. */
  static void bringUpToDate(
      Ledger ledger, ListsInUse lists, UpdateExposure updating, Terminal terminal) {
    UpdateExposure.Update update = updating.update(ledger, lists);
    if (update.screened() > 0) {
      terminal.tell(
          update.screened()
              + (update.screened() == 1 ? " party" : " parties")
              + " screened against "
              + lists.versions().size()
              + (lists.versions().size() == 1 ? " list" : " lists"));
    }
  }

  private void table(List<ExposedParty> parties, ShowExposure show) {
    parties.forEach(new ExposureText(terminal, explained)::print);
    if (parties.isEmpty()) {
      terminal.printLine("no hits");
    }
    if (party != null) {
      for (ShowExposure.Against against : show.regimesAgainst(party)) {
        terminal.printLine(
            "  "
                + against.regime().authority().code()
                + ", "
                + against.provision().citation()
                + ": "
                + RegimeWords.effect(against.provision())
                + " "
                + RegimeWords.direction(
                    against.provision().direction(),
                    RegimeWords.target(against.provision().target()))
                + ", "
                + RegimeWords.days(against.provision()));
      }
    }
  }

  private static List<List<String>> rows(ExposedParty found) {
    List<List<String>> rows = new ArrayList<>();
    for (KeptHit kept : found.hits()) {
      Hit.Listed listed = kept.hit().listed();
      rows.add(
          List.of(
              found.party().party().key(),
              found.party().party().type().code(),
              found.party().party().of().orElse(""),
              Integer.toString(found.party().claims()),
              Integer.toString(found.party().said()),
              String.join("; ", found.dossiers().stream().map(Relation::toString).toList()),
              listed.list(),
              listed.entry(),
              listed.kind().code(),
              listed.name(),
              listed.primaryName(),
              String.join("; ", listed.programmes()),
              listed.since().orElse(""),
              String.format(Locale.ROOT, "%.4f", kept.hit().score()),
              kept.hit().id(),
              kept.cleared().map(clearing -> clearing.by().who()).orElse(""),
              kept.cleared().map(clearing -> clearing.by().why()).orElse("")));
    }
    return rows;
  }
}
