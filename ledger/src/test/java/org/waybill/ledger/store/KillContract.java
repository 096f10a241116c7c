package org.waybill.ledger.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.waybill.ledger.Analyst;
import org.waybill.ledger.ClaimQuery;
import org.waybill.ledger.KeptClaim;
import org.waybill.ledger.KeptReport;
import org.waybill.ledger.Ledger;
import org.waybill.ledger.Opening;
import org.waybill.ledger.Standing;

/**
 * Processes that are killed while they write, on whatever database. {@code -Dwaybill.kills=200}
 * kills more than the build has time for, {@code -Dwaybill.seed} repeats a run.
 */
abstract class KillContract extends LedgerTests {

  private static final int KILLS = Integer.getInteger("waybill.kills", 4);
  private static final long SEED = Long.getLong("waybill.seed", System.nanoTime());
  private static final int LONGEST_MILLIS = 60;

  private final Random random = new Random(SEED);

  @Test
  void whateverIsKilledNoReportIsLostOrDoubled() throws Exception {
    Set<Integer> acknowledged = new TreeSet<>();
    int first = 0;
    for (int kill = 0; kill < KILLS; kill++) {
      Process process = WritingProcess.start(address, "add", Integer.toString(first), "1000000");
      acknowledged.addAll(killed(process));
      // The last ones again: what was written changes nothing.
      first = Math.max(0, acknowledged.stream().reduce(0, Math::max) - 2);
    }
    assertThat(ledger.check()).as("-Dwaybill.seed=" + SEED).isEmpty();
    assertWhole(acknowledged, 1);

    ledger.accept(ledger.claimsOf(keyOf(0)).getLast().claim().id(), new Analyst("ana", ""));
    for (int kill = 0; kill < KILLS; kill++) {
      killed(WritingProcess.start(address, "reread", Integer.toString(2 + kill)));
    }
    Process last = WritingProcess.start(address, "reread", Integer.toString(2 + KILLS));
    WritingProcess.output(last).lines().forEach(line -> {});
    assertThat(last.waitFor()).isZero();
    assertThat(ledger.notReadBy(GeneratedReports.reader(2 + KILLS), all()).items()).isEmpty();
    acknowledged.remove(0);
    assertWhole(acknowledged, 2 + KILLS);
    assertThat(ledger.claimsOf(keyOf(0)))
        .extracting(KeptClaim::standing)
        .contains(Standing.ACCEPTED);
  }

  private long keyOf(int number) {
    return ledger.report(GeneratedReports.id(number)).map(KeptReport::key).orElseThrow();
  }

  private void assertWhole(Set<Integer> numbers, int version) {
    for (int number : numbers) {
      assertThat(ledger.claimsOf(keyOf(number)))
          .as("report %s, -Dwaybill.seed=%s", number, SEED)
          .extracting(KeptClaim::claim)
          .containsExactlyElementsOf(GeneratedReports.reading(number, version).claims());
    }
  }

  /** The numbers that a process printed before it was killed, at some moment after its first. */
  private List<Integer> killed(Process process) throws IOException, InterruptedException {
    List<Integer> printed = new ArrayList<>();
    try (BufferedReader output = WritingProcess.output(process)) {
      String line = output.readLine();
      assertThat(line).as("the process wrote something").isNotNull();
      Thread.sleep(random.nextInt(LONGEST_MILLIS));
      // Not the process' own method, which closes its output unread.
      process.toHandle().destroyForcibly();
      while (line != null && !line.isEmpty()) {
        printed.add(Integer.parseInt(line));
        line = output.readLine();
      }
    }
    process.waitFor();
    return printed;
  }

  @Test
  void twoProcessesAddToOneLedgerAtOnce() throws Exception {
    ledger.close();
    address = unused();
    Process one = WritingProcess.start(address, "add", "0", "60");
    Process other = WritingProcess.start(address, "add", "30", "90");
    WritingProcess.output(one).lines().forEach(line -> {});
    WritingProcess.output(other).lines().forEach(line -> {});
    assertThat(one.waitFor()).isZero();
    assertThat(other.waitFor()).isZero();

    ledger = reopened();
    Set<Integer> all = new TreeSet<>();
    for (int number = 0; number <= 90; number++) {
      all.add(number);
    }
    assertWhole(all, 1);
    assertThat(ledger.claims(ClaimQuery.all(), all()).items())
        .hasSize(91 * GeneratedReports.CLAIMS);
  }

  private Ledger reopened() {
    return SqlLedger.open(address, Opening.existing());
  }
}
