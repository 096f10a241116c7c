package org.waybill.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.waybill.model.Coded;
import org.waybill.usecases.lists.ReadLists;
import org.waybill.watchlist.ListFile;
import org.waybill.watchlist.Rejected;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code waybill lists}: official sanctions lists, in files and in the ledger. */
@Command(
    name = "lists",
    description =
        "Official sanctions lists: reads files, keeps versions in the ledger, compares them.",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    versionProvider = Version.class)
final class ListsCommand {

  private static final List<String> READ_COLUMNS =
      List.of(
          "list",
          "format",
          "published",
          "parties",
          "declared",
          "entries",
          "names",
          "rejected",
          "kinds",
          "file");
  private static final List<String> REJECTED_COLUMNS = List.of("file", "where", "why");

  ListsCommand() {}

  /** {@code waybill lists read}. */
  @Command(
      name = "read",
      description = {
        "Reads list files to their ends and counts what is in them.",
        "",
        "Formats are told from the content, whatever the files are called; gzip and zip archives"
            + " are looked into, and a folder gives its lists. 'parties' is how many the file has,"
            + " 'declared' how many it says that it has."
      },
      mixinStandardHelpOptions = true,
      versionProvider = Version.class)
  static final class Read implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin private FormOption form = new FormOption();

    @Option(names = "--rejected", description = "Lists the malformed records instead of counting.")
    private boolean rejected;

    @Parameters(paramLabel = "PATH", arity = "1..*", description = "List files or folders.")
    private List<Path> paths = List.of();

    Read(Terminal terminal) {
      this.terminal = terminal;
    }

    @Override
    public Integer call() {
      List<ListFile> files = new ArrayList<>();
      for (Path path : paths) {
        files.addAll(new ReadLists().read(path));
      }
      List<List<String>> rows = new ArrayList<>();
      boolean faulty = false;
      for (ListFile file : files) {
        faulty |= !file.rejected().isEmpty() || !file.complete();
        if (rejected) {
          for (Rejected record : file.rejected()) {
            rows.add(List.of(file.name(), record.where(), record.why()));
          }
        } else {
          rows.add(row(file));
        }
      }
      new RowOutput(terminal, form.form(), rejected ? REJECTED_COLUMNS : READ_COLUMNS).print(rows);
      return (faulty ? ExitCode.SOME_REJECTED : ExitCode.FINE).number();
    }

    private static List<String> row(ListFile file) {
      Map<String, Long> kinds = new TreeMap<>();
      file.kinds().forEach((kind, count) -> kinds.put(((Coded) kind).code(), count));
      return List.of(
          file.list(),
          file.format().code(),
          file.published().map(Object::toString).orElse(""),
          Long.toString(file.records()),
          file.declared().isPresent() ? Long.toString(file.declared().getAsLong()) : "",
          Long.toString(file.entries()),
          Long.toString(file.names()),
          Long.toString(file.rejected().size()),
          String.join(
              " ",
              kinds.entrySet().stream()
                  .map(kind -> kind.getKey() + ":" + kind.getValue())
                  .toList()),
          file.name());
    }
  }
}
