package org.waybill.ledger.store;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.waybill.ledger.KeptReport;
import org.waybill.ledger.Ledger;
import org.waybill.ledger.LedgerAddress;
import org.waybill.ledger.Opening;
import org.waybill.ledger.PageRequest;

/**
 * A process of its own that writes generated reports into a ledger, and prints the number of each
 * once it is written. Reading them takes no time, so it does nothing but write.
 */
final class WritingProcess {

  private WritingProcess() {}

  /**
   * The process itself.
   *
   * @param arguments the address; add or reread; and for the one the first and the last number, for
   *     the other the reader's version
   */
  public static void main(String[] arguments) {
    LedgerAddress address = LedgerAddress.parse(arguments[0]);
    try (Ledger ledger =
        SqlLedger.open(address, Opening.creating().telling(WritingProcess::tell))) {
      if (arguments[1].equals("add")) {
        for (int i = Integer.parseInt(arguments[2]); i <= Integer.parseInt(arguments[3]); i++) {
          ledger.add(GeneratedReports.reading(i, 1));
          System.out.println(i);
        }
      } else {
        int version = Integer.parseInt(arguments[2]);
        List<KeptReport> stale = stale(ledger, version);
        while (!stale.isEmpty()) {
          for (KeptReport report : stale) {
            int number = Integer.parseInt(report.report().id().substring(1));
            ledger.reread(GeneratedReports.reading(number, version));
            System.out.println(number);
          }
          stale = stale(ledger, version);
        }
      }
    }
  }

  private static void tell(String line) {
    System.err.println(line);
  }

  private static List<KeptReport> stale(Ledger ledger, int version) {
    return ledger.notReadBy(GeneratedReports.reader(version), PageRequest.first(20)).items();
  }

  static Process start(LedgerAddress address, String... arguments) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xshare:auto",
                "-Xmx256m",
                "-cp",
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path")),
                WritingProcess.class.getName(),
                switch (address) {
                  case LedgerAddress.File file -> file.path().toString();
                  case LedgerAddress.Server server -> server.url();
                }));
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command)
        .redirectError(ProcessBuilder.Redirect.to(new File(errorsOf(address))))
        .start();
  }

  private static String errorsOf(LedgerAddress address) {
    return address instanceof LedgerAddress.File file ? file.path() + ".errors" : "/dev/null";
  }

  static BufferedReader output(Process process) {
    return process.inputReader(StandardCharsets.UTF_8);
  }
}
