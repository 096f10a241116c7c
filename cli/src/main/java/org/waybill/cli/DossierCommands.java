package org.waybill.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waybill.ledger.DossierQuery;
import org.waybill.ledger.Ledger;
import org.waybill.ledger.dossier.Assessment;
import org.waybill.ledger.dossier.Dossier;
import org.waybill.ledger.exposure.ExposedParty;
import org.waybill.model.Coded;
import org.waybill.model.MaterielCategory;
import org.waybill.model.Stage;
import org.waybill.usecases.Waybill;
import org.waybill.usecases.dossiers.DossierJson;
import org.waybill.usecases.dossiers.DossierTables;
import org.waybill.usecases.dossiers.DossierWords;
import org.waybill.usecases.dossiers.ShowDossiers;
import org.waybill.usecases.regimes.DossierRegimes;
import org.waybill.usecases.timeline.Timeline;
import org.waybill.usecases.timeline.TimelinePage;
import org.waybill.usecases.timeline.TimelinePicture;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The commands that show dossiers. */
final class DossierCommands {

  private static final List<String> COLUMNS =
      List.of(
          "supplier",
          "recipient",
          "certain",
          "probable",
          "possible",
          "halted",
          "grade",
          "origins",
          "denied by",
          "contradictions",
          "when");

  private DossierCommands() {}

  /** What all of them have. */
  abstract static class Showing implements Callable<Integer> {

    private final Supplier<Waybill> waybill;
    final Terminal terminal;

    @Mixin private LedgerOptions ledgers = new LedgerOptions();

    Showing(Supplier<Waybill> waybill, Terminal terminal) {
      this.waybill = waybill;
      this.terminal = terminal;
    }

    @Override
    public Integer call() {
      try (Ledger ledger = ledgers.open(waybill, terminal)) {
        print(new ShowDossiers(ledger), ledger);
      }
      return ExitCode.FINE.number();
    }

    /** What regimes say of a dossier of the ledger. */
    final DossierRegimes regimesOf(Ledger ledger, Dossier dossier) {
      return waybill.get().showRegimes().of(ledger, dossier.relation());
    }

    /** The parties of a dossier that resemble entries of lists. */
    final List<ExposedParty> listedIn(Ledger ledger, Dossier dossier) {
      return waybill.get().showExposure().of(ledger, dossier.relation());
    }

    abstract void print(ShowDossiers dossiers, Ledger ledger);
  }

  /** {@code waybill dossiers}. */
  @Command(
      name = "dossiers",
      description = {
        "Lists the dossiers: one for each supplier and recipient.",
        "",
        "States go by their two-letter codes, others by their names. docs/dossiers.md tells what"
            + " the columns mean. With --format jsonl a whole dossier a line."
      },
      mixinStandardHelpOptions = true,
      versionProvider = Version.class)
  static final class All extends Showing {

    @Option(names = "--supplier", paramLabel = "PARTY", description = "Who supplies.")
    private @Nullable String supplier;

    @Option(names = "--recipient", paramLabel = "PARTY", description = "Who receives.")
    private @Nullable String recipient;

    @Option(names = "--party", paramLabel = "PARTY", description = "Who does either.")
    private @Nullable String party;

    @Option(
        names = "--category",
        paramLabel = "CATEGORY",
        description = "Transfers in this category of materiel are claimed, for instance drones.")
    private @Nullable String category;

    @Option(
        names = "--stage",
        paramLabel = "STAGE",
        description = "This stage or a later one is claimed as certain, for instance shipped.")
    private @Nullable String stage;

    @Mixin private ListOptions options = new ListOptions();

    All(Supplier<Waybill> waybill, Terminal terminal) {
      super(waybill, terminal);
    }

    @Override
    void print(ShowDossiers show, Ledger ledger) {
      DossierQuery query =
          new DossierQuery(
              Optional.ofNullable(supplier),
              Optional.ofNullable(recipient),
              Optional.ofNullable(party),
              Optional.ofNullable(category).map(code -> Coded.of(MaterielCategory.class, code)),
              Optional.ofNullable(stage).map(code -> Coded.of(Stage.class, code)));
      Stream<Dossier> dossiers = options.rows(page -> show.page(query, page), terminal);
      switch (options.form()) {
        case table ->
            new RowOutput(terminal, options.form(), COLUMNS)
                .print(dossiers.map(All::cells).toList());
        case jsonl -> dossiers.forEach(dossier -> terminal.print(DossierJson.line(dossier) + "\n"));
        case csv -> terminal.writing(() -> DossierTables.list(terminal.out(), dossiers));
      }
    }

    private static List<String> cells(Dossier dossier) {
      return List.of(
          DossierWords.principal(dossier.relation().supplier()),
          (dossier.relation().open() ? "– " : "→ ")
              + DossierWords.principal(dossier.relation().recipient()),
          dossier.furthest().certain().map(Stage::code).orElse(""),
          dossier.furthest().probable().map(Stage::code).orElse(""),
          dossier.furthest().possible().map(Stage::code).orElse(""),
          dossier.furthest().halted() ? "halted" : "",
          dossier.assessment().map(Assessment::grade).map(grade -> grade.code()).orElse(""),
          Integer.toString(dossier.origins()),
          String.join(
              ", ", dossier.deniers().stream().map(voice -> voice.origin().name()).toList()),
          Integer.toString(dossier.contradictions().size()),
          DossierWords.days(dossier.span()));
    }
  }

  /** The two sides of a dossier on the command line. */
  abstract static class ShowingOne extends Showing {

    @Parameters(index = "0", paramLabel = "SUPPLIER", description = "Who supplies.")
    private String supplier = "";

    @Parameters(index = "1", paramLabel = "RECIPIENT", description = "Who receives.")
    private String recipient = "";

    ShowingOne(Supplier<Waybill> waybill, Terminal terminal) {
      super(waybill, terminal);
    }

    @Override
    void print(ShowDossiers dossiers, Ledger ledger) {
      print(dossiers.open(supplier, recipient), ledger);
    }

    abstract void print(Dossier dossier, Ledger ledger);
  }

  /** {@code waybill dossier}. */
  @Command(
      name = "dossier",
      description = {
        "Shows all that is claimed of transfers from one party to another, and of what touches"
            + " them.",
        "",
        "States go by their two-letter codes, others by their names. docs/dossiers.md tells how"
            + " a dossier comes about; waybill claims shows the sentences."
      },
      mixinStandardHelpOptions = true,
      versionProvider = Version.class)
  static final class One extends ShowingOne {

    @Option(
        names = "--format",
        paramLabel = "FORMAT",
        description =
            "table (for people), jsonl (docs/dossiers.md) or csv (a row for what each origin says"
                + " of a stage); default: ${DEFAULT-VALUE}.")
    private ListOptions.Form form = ListOptions.Form.table;

    One(Supplier<Waybill> waybill, Terminal terminal) {
      super(waybill, terminal);
    }

    @Override
    void print(Dossier dossier, Ledger ledger) {
      switch (form) {
        case table -> {
          new DossierText(terminal, dossier).print();
          new ExposureText(terminal, false).printPart(listedIn(ledger, dossier));
          new RegimeText(terminal).print(regimesOf(ledger, dossier));
        }
        case jsonl ->
            terminal.printLine(
                DossierJson.line(dossier, regimesOf(ledger, dossier), listedIn(ledger, dossier)));
        case csv -> terminal.writing(() -> DossierTables.course(terminal.out(), dossier));
      }
    }
  }

  /** {@code waybill timeline}. */
  @Command(
      name = "timeline",
      description = "Prints a picture of what is claimed from one party to another, over time.",
      mixinStandardHelpOptions = true,
      versionProvider = Version.class)
  static final class Picture extends ShowingOne {

    /** The forms of a picture; the names are what {@code --format} takes. */
    enum Form {
      svg,
      html
    }

    @Option(
        names = "--format",
        paramLabel = "FORMAT",
        description =
            "svg, or html: a page that stands by itself, with the same in words; default:"
                + " ${DEFAULT-VALUE}.")
    private Form form = Form.svg;

    Picture(Supplier<Waybill> waybill, Terminal terminal) {
      super(waybill, terminal);
    }

    @Override
    void print(Dossier dossier, Ledger ledger) {
      Timeline timeline = Timeline.of(dossier);
      terminal.print(
          switch (form) {
            case svg -> TimelinePicture.svg(timeline);
            case html -> TimelinePage.html(timeline);
          });
    }
  }
}
