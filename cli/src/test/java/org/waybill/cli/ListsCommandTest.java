package org.waybill.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code waybill lists}, from files of made-up entities to their versions in a ledger. */
class ListsCommandTest {

  @TempDir private Path folder = Path.of("");

  private static String entity(int id, String name) {
    return "<ENTITY><DATAID>"
        + id
        + "</DATAID><FIRST_NAME>"
        + name
        + "</FIRST_NAME><UN_LIST_TYPE>Ruritania</UN_LIST_TYPE><REFERENCE_NUMBER>RRe."
        + id
        + "</REFERENCE_NUMBER></ENTITY>";
  }

  private static String list(int entries, String last) {
    StringBuilder text =
        new StringBuilder("<CONSOLIDATED_LIST dateGenerated='2026-03-04'><ENTITIES>");
    for (int id = 100; id < 99 + entries; id++) {
      text.append(entity(id, "Forge " + id));
    }
    return text.append(entity(999, last)).append("</ENTITIES></CONSOLIDATED_LIST>").toString();
  }

  private Path file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content);
  }

  private RecordedTerminal run(ExitCode expected, String... words) {
    RecordedTerminal terminal = RecordedTerminal.plain();
    assertThat(Main.run(CommandLineTest::waybill, terminal.terminal(), words))
        .as("%s", terminal.errors())
        .isEqualTo(expected);
    return terminal;
  }

  private RecordedTerminal update(ExitCode expected, Path from, String... more) {
    List<String> words =
        new ArrayList<>(
            List.of(
                "lists",
                "update",
                "--ledger",
                folder.resolve("l.db").toString(),
                "--from",
                from.toString(),
                "--format",
                "jsonl"));
    words.addAll(List.of(more));
    return run(expected, words.toArray(String[]::new));
  }

  @Test
  void readCountsAndNamesWhatIsMalformed() throws IOException {
    Path good = file("a", list(20, "Last"));
    Path bad = file("b", list(20, ""));
    assertThat(run(ExitCode.FINE, "lists", "read", "--format", "csv", good.toString()).out())
        .contains("un,un-xml,2026-03-04,20,,20,20,0,organisation:20,");
    assertThat(run(ExitCode.SOME_REJECTED, "lists", "read", "--rejected", bad.toString()).out())
        .contains("has no name");
    assertThat(
            run(ExitCode.NOTHING_READABLE, "lists", "read", file("c", "a novel").toString())
                .errors())
        .contains("not a list");
  }

  @Test
  void versionsAreTakenInAndCompared() throws IOException {
    assertThat(update(ExitCode.FINE, file("1", list(20, "Before"))).out())
        .contains("\"outcome\":\"new\"", "\"version\":\"1\"");
    assertThat(update(ExitCode.FINE, file("2", list(20, "Before"))).out())
        .contains("\"outcome\":\"unchanged\"");
    assertThat(update(ExitCode.FINE, file("3", list(19, "After"))).out())
        .contains("\"version\":\"2\"");
    String ledger = folder.resolve("l.db").toString();
    String changes =
        run(ExitCode.FINE, "lists", "diff", "un", "--ledger", ledger, "--format", "csv").out();
    assertThat(changes)
        .contains("removed,RRe.118,,,,\"Forge 118\"")
        .contains("changed,RRe.999,names,")
        .contains("Before (primary, strong)")
        .contains("After (primary, strong)");
    assertThat(run(ExitCode.FINE, "lists", "status", "--ledger", ledger).out())
        .contains("un-xml")
        .contains("2026-03-04");
    assertThat(
            run(ExitCode.FINE, "lists", "status", "un", "--ledger", ledger, "--format", "jsonl")
                .out()
                .lines())
        .hasSize(2);
  }

  @Test
  void aListThatShrinksIsRefusedWithoutForce() throws IOException {
    update(ExitCode.FINE, file("1", list(20, "Last")));
    Path smaller = file("2", list(17, "Last"));
    assertThat(update(ExitCode.SOME_REJECTED, smaller).out())
        .contains("\"outcome\":\"refused\"", "from 20 to 17", "--force");
    assertThat(update(ExitCode.FINE, smaller, "--force").out()).contains("\"outcome\":\"new\"");
  }

  @Test
  void whateverGoesWrongTheLastGoodVersionStays() throws IOException {
    update(ExitCode.FINE, file("1", list(20, "Last")));
    Path damaged = file("2", list(20, "Last").substring(0, 900));
    assertThat(update(ExitCode.SOME_REJECTED, damaged, "un").out())
        .contains("\"outcome\":\"refused\"", "\"version\":\"1\"", "damaged");
    assertThat(update(ExitCode.SOME_REJECTED, folder.resolve("missing")).out())
        .contains("check the path");
    assertThat(update(ExitCode.SOME_REJECTED, file("3", list(20, "Other")), "eu").out())
        .contains("not list eu");
    assertThat(
            run(ExitCode.USAGE, "lists", "update", "nowhere", "--ledger", folder + "/l.db")
                .errors())
        .contains("known are un");
  }

  @Test
  void addressesAreFetchedAndOnlyOfKnownKinds() throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/list.xml",
        exchange -> {
          byte[] body = list(20, "Last").getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(200, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    server.start();
    try {
      String base = "http://127.0.0.1:" + server.getAddress().getPort();
      String ledger = folder.resolve("l.db").toString();
      assertThat(
              run(
                      ExitCode.FINE,
                      "lists",
                      "update",
                      "--ledger",
                      ledger,
                      "--from",
                      base + "/list.xml")
                  .out())
          .contains("new");
      assertThat(
              run(
                      ExitCode.SOME_REJECTED,
                      "lists",
                      "update",
                      "--ledger",
                      ledger,
                      "--from",
                      base + "/other")
                  .out())
          .contains("answered 404");
      assertThat(
              run(
                      ExitCode.SOME_REJECTED,
                      "lists",
                      "update",
                      "--ledger",
                      ledger,
                      "--from",
                      "ftp://example.org/list.xml")
                  .out())
          .contains("ftp are not taken");
    } finally {
      server.stop(0);
    }
  }
}
