package org.waybill.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waybill.ledger.Ledger;
import org.waybill.model.UnusableLedgerException;
import org.waybill.server.ServerSettings;
import org.waybill.server.WaybillServer;
import org.waybill.server.watch.ServerLog;
import org.waybill.usecases.AddedInput;
import org.waybill.usecases.ReadRequest;
import org.waybill.usecases.Waybill;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code waybill serve}: the ledger in the browser, until the process is told to end. */
@Command(
    name = "serve",
    description = {
      "Opens the ledger in the browser; it is made where there is none.",
      "",
      "The server answers to this machine only, unless told otherwise, and ends on Ctrl-C. To let"
          + " others in, make accounts (waybill account), and give --host, --name, and"
          + " --certificate or --behind-proxy."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class ServeCommand implements Callable<Integer> {

  private static final String EXAMPLES = "waybill.examples";
  private static final String CERTIFICATE_PASSWORD = "WAYBILL_CERTIFICATE_PASSWORD";

  private final Supplier<Waybill> waybill;
  private final Terminal terminal;

  @Mixin private LedgerOptions ledgers = new LedgerOptions();

  @Option(
      names = "--host",
      paramLabel = "NAME",
      description = "Where to listen; default: ${DEFAULT-VALUE}.")
  private String host = "localhost";

  @Option(
      names = "--port",
      paramLabel = "NUMBER",
      description = "The port, 0 for any that is free; default: ${DEFAULT-VALUE}.")
  private int port = 8642;

  @Option(
      names = "--by",
      paramLabel = "NAME",
      description = "Who decides in the browser; default: the name that you are logged in by.")
  private String who = System.getProperty("user.name", "");

  @Option(
      names = "--name",
      paramLabel = "NAME",
      description = "A name beside localhost that browsers reach the server by.")
  private List<String> names = List.of();

  @Option(
      names = "--certificate",
      paramLabel = "FILE",
      description =
          "A PKCS #12 file with key and certificate for HTTPS; its password is taken from the"
              + " environment variable WAYBILL_CERTIFICATE_PASSWORD.")
  private @Nullable String certificate;

  @Option(names = "--behind-proxy", description = "A proxy in front of the server does HTTPS.")
  private boolean behindProxy;

  @Option(
      names = "--internal",
      paramLabel = "HOST",
      description =
          "A host that may be fetched from though it is not public; by default none is, whatever"
              + " address is given.")
  private List<String> internal = List.of();

  @Option(
      names = "--log",
      description = "Tells every request on standard error, a JSON object a line.")
  private boolean logged;

  @Option(
      names = "--demo",
      description = "Reads the bundled examples into a temporary ledger, and opens that.")
  private boolean demo;

  ServeCommand(Supplier<Waybill> waybill, Terminal terminal) {
    this.waybill = waybill;
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws InterruptedException {
    ServerSettings settings =
        new ServerSettings(
            host,
            port,
            who,
            names.stream().map(name -> name.toLowerCase(Locale.ROOT)).collect(Collectors.toSet()),
            Optional.ofNullable(certificate)
                .map(file ->
                    new ServerSettings.Certificate(
                        file, System.getenv().getOrDefault(CERTIFICATE_PASSWORD, ""))),
            behindProxy);
    if (demo) {
      demonstrate(settings);
    } else {
      try (Ledger ledger = ledgers.openOrMake(waybill, terminal)) {
        serve(settings, ledger);
      }
    }
    return ExitCode.FINE.number();
  }

  private void demonstrate(ServerSettings settings) throws InterruptedException {
    Path folder = temporaryFolder();
    Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
    try (Ledger ledger =
        waybill.get().openLedger().orMake(folder.resolve("demo.db").toString(), terminal::tell)) {
      terminal.tell("reading the examples …");
      waybill
          .get()
          .addReports()
          .add(
              ledger,
              ReadRequest.of(List.of(System.getProperty(EXAMPLES, "examples"))),
              InputStream.nullInputStream(),
              this::tell);
      serve(settings, ledger);
    }
  }

  private void tell(AddedInput input) {
    if (input instanceof AddedInput.NotRead notRead) {
      terminal.tell(notRead.outcome().where() + " was not read");
    }
  }

  private void serve(ServerSettings settings, Ledger ledger) throws InterruptedException {
    CountDownLatch end = new CountDownLatch(1);
    CountDownLatch ended = new CountDownLatch(1);
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(() -> {
              end.countDown();
              try {
                ended.await();
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            }));
    try (WaybillServer server = WaybillServer.start(settings, reaching(), ledger, demo, log())) {
      terminal.printLine(
          (settings.certificate().isPresent() ? "https://" : "http://")
              + settings.host()
              + ":"
              + server.port()
              + "/");
      terminal.writing(terminal.out()::flush);
      end.await();
    } finally {
      ended.countDown();
    }
  }

  private Waybill reaching() {
    return waybill
        .get()
        .reaching(
            internal.stream()
                .map(host -> host.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet()));
  }

  private ServerLog log() {
    return logged
        ? ServerLog.to(terminal.errors()::println, InstantSource.system())
        : ServerLog.ofFailures();
  }

  private static Path temporaryFolder() {
    try {
      return Files.createTempDirectory("waybill-demo");
    } catch (IOException e) {
      throw new UnusableLedgerException(
          "no temporary folder can be made (" + e.getMessage() + "); is the disk full?", e);
    }
  }

  private static void delete(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
