package org.waybill.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.waybill.ledger.Ledger;
import org.waybill.ledger.lists.ListVersion;
import org.waybill.usecases.Waybill;
import org.waybill.usecases.exposure.ListsInUse;
import org.waybill.usecases.lists.DiffLists;
import org.waybill.usecases.lists.ListChange;
import org.waybill.usecases.lists.ListUpdate;
import org.waybill.usecases.lists.UpdateLists;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The commands below {@code waybill lists} that work on versions in a ledger. */
final class ListVersionCommands {

  private static final List<String> UPDATE_COLUMNS =
      List.of(
          "list", "outcome", "version", "published", "entries", "before", "rejected", "message");

  private static final List<String> STATUS_COLUMNS =
      List.of(
          "list",
          "version",
          "format",
          "published",
          "taken",
          "entries",
          "names",
          "rejected",
          "bytes",
          "sha256",
          "source");

  private static final List<String> DIFF_COLUMNS =
      List.of("change", "entry", "field", "before", "after", "name");

  private ListVersionCommands() {}

  /** {@code waybill lists update}. */
  @Command(
      name = "update",
      description = {
        "Takes new versions of lists into the ledger, which is made where there is none.",
        "",
        "Without --from they come from their publishers. A version is taken in when its whole file"
            + " was read; whatever goes wrong, the last good one stays in use. Earlier versions are"
            + " kept. The parties of the ledger are then screened against what changed."
      },
      mixinStandardHelpOptions = true,
      versionProvider = Version.class)
  static final class Update implements Callable<Integer> {

    private final Supplier<Waybill> waybill;
    private final Terminal terminal;

    @Mixin private LedgerOptions ledgers = new LedgerOptions();

    @Option(
        names = "--from",
        paramLabel = "FILE|URL",
        description = "A file, a folder, or an http, https or file address.")
    private @Nullable String from;

    @Option(names = "--force", description = "Also if a list shrinks by more than a tenth.")
    private boolean force;

    @Mixin private FormOption form = new FormOption();

    @Parameters(
        paramLabel = "LIST",
        arity = "0..*",
        description =
            "Which lists: un, ofac-sdn, ofac-consolidated, eu, uk, uk-ofsi, ca, au, opensanctions;"
                + " without any, all but uk-ofsi and opensanctions.")
    private List<String> lists = List.of();

    Update(Supplier<Waybill> waybill, Terminal terminal) {
      this.waybill = waybill;
      this.terminal = terminal;
    }

    @Override
    public Integer call() {
      List<ListUpdate> updates;
      try (Ledger ledger = ledgers.openOrMake(waybill, terminal)) {
        UpdateLists updating = new UpdateLists();
        updates =
            from == null
                ? updating.fromPublishers(ledger.lists(), lists, force)
                : updating.from(ledger.lists(), from, lists, force);
        ExposureCommand.bringUpToDate(
            ledger, new ListsInUse(ledger.lists()), waybill.get().updateExposure(), terminal);
      }
      boolean refused =
          updates.stream().anyMatch(update -> update.outcome() == ListUpdate.Outcome.REFUSED);
      new RowOutput(terminal, form.form(), UPDATE_COLUMNS)
          .print(updates.stream().map(Update::row).toList());
      return (refused ? ExitCode.SOME_REJECTED : ExitCode.FINE).number();
    }

    private static List<String> row(ListUpdate update) {
      Optional<ListVersion> version = update.version();
      String outcome =
          switch (update.outcome()) {
            case NEW -> "new";
            case UNCHANGED -> "unchanged";
            case REFUSED -> "refused";
          };
      return List.of(
          update.list(),
          outcome,
          version.map(kept -> Long.toString(kept.number())).orElse(""),
          version.flatMap(kept -> kept.about().published()).map(Object::toString).orElse(""),
          version.map(kept -> Long.toString(kept.about().entries())).orElse(""),
          update.before().map(kept -> Long.toString(kept.about().entries())).orElse(""),
          version.map(kept -> Long.toString(kept.about().rejected())).orElse(""),
          update.message());
    }
  }

  /** {@code waybill lists status}. */
  @Command(
      name = "status",
      description = "Lists the versions in use, or all versions of the lists that are named.",
      mixinStandardHelpOptions = true,
      versionProvider = Version.class)
  static final class Status implements Callable<Integer> {

    private final Supplier<Waybill> waybill;
    private final Terminal terminal;

    @Mixin private LedgerOptions ledgers = new LedgerOptions();

    @Mixin private FormOption form = new FormOption();

    @Parameters(paramLabel = "LIST", arity = "0..*", description = "The codes of lists.")
    private List<String> lists = List.of();

    Status(Supplier<Waybill> waybill, Terminal terminal) {
      this.waybill = waybill;
      this.terminal = terminal;
    }

    @Override
    public Integer call() {
      List<ListVersion> versions = new ArrayList<>();
      try (Ledger ledger = ledgers.open(waybill, terminal)) {
        if (lists.isEmpty()) {
          versions.addAll(ledger.lists().newest());
        }
        for (String list : lists) {
          versions.addAll(ledger.lists().versions(list));
        }
      }
      new RowOutput(terminal, form.form(), STATUS_COLUMNS)
          .print(versions.stream().map(Status::row).toList());
      return ExitCode.FINE.number();
    }

    private static List<String> row(ListVersion version) {
      ListVersion.About about = version.about();
      return List.of(
          about.list(),
          Long.toString(version.number()),
          about.format(),
          about.published().map(Object::toString).orElse(""),
          version.taken().toString(),
          Long.toString(about.entries()),
          Long.toString(about.names()),
          Long.toString(about.rejected()),
          Long.toString(version.size()),
          version.digest(),
          about.source());
    }
  }

  /** {@code waybill lists diff}. */
  @Command(
      name = "diff",
      description = {
        "Lists what changed between two versions of a list, by the list's own ids.",
        "",
        "Of a field that changed, the values are shown that only the one or the other version has."
      },
      mixinStandardHelpOptions = true,
      versionProvider = Version.class)
  static final class Diff implements Callable<Integer> {

    private final Supplier<Waybill> waybill;
    private final Terminal terminal;

    @Mixin private LedgerOptions ledgers = new LedgerOptions();

    @Mixin private FormOption form = new FormOption();

    @Parameters(index = "0", paramLabel = "LIST", description = "The code of the list.")
    private String list = "";

    @Parameters(
        index = "1",
        arity = "0..1",
        paramLabel = "FROM",
        description = "The earlier version; default: the one before TO.")
    private @Nullable Long earlier;

    @Parameters(
        index = "2",
        arity = "0..1",
        paramLabel = "TO",
        description = "The later version; default: the one in use.")
    private @Nullable Long later;

    Diff(Supplier<Waybill> waybill, Terminal terminal) {
      this.waybill = waybill;
      this.terminal = terminal;
    }

    @Override
    public Integer call() {
      List<ListChange> changes;
      try (Ledger ledger = ledgers.open(waybill, terminal)) {
        changes =
            new DiffLists()
                .diff(
                    ledger.lists(), list, Optional.ofNullable(earlier), Optional.ofNullable(later));
      }
      new RowOutput(terminal, form.form(), DIFF_COLUMNS)
          .print(changes.stream().map(Diff::row).toList());
      return ExitCode.FINE.number();
    }

    private static List<String> row(ListChange change) {
      String kind =
          switch (change.kind()) {
            case ADDED -> "added";
            case REMOVED -> "removed";
            case CHANGED -> "changed";
          };
      return List.of(
          kind, change.entry(), change.field(), change.before(), change.after(), change.name());
    }
  }
}
