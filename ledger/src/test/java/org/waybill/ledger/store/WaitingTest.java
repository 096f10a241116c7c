package org.waybill.ledger.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.waybill.ledger.LedgerAddress;
import org.waybill.ledger.Opening;
import org.waybill.model.UnusableLedgerException;

/** Whoever writes while another does waits, says so, and gives up in the end. */
class WaitingTest {

  @TempDir Path folder = Path.of("");

  @ParameterizedTest
  @EnumSource(Dialect.class)
  void waitsForAnotherWriterAndSaysSo(Dialect dialect) throws Exception {
    LedgerAddress address =
        switch (dialect) {
          case SQLITE -> new LedgerAddress.File(folder.resolve("ledger.db"));
          case POSTGRESQL -> PostgresqlServer.emptySchema();
        };
    List<String> told = new CopyOnWriteArrayList<>();
    CountDownLatch release = new CountDownLatch(1);
    CountDownLatch holding = new CountDownLatch(1);
    Opening patient =
        Opening.creating()
            .telling(line -> {
              told.add(line);
              release.countDown();
            });
    Opening impatient = new Opening(true, Duration.ofMillis(1), line -> {}, Clock.systemUTC());
    try (ExecutorService threads = Executors.newCachedThreadPool();
        Database first = Database.open(address, Opening.creating());
        Database second = Database.open(address, patient);
        Database third = Database.open(address, impatient)) {
      CompletableFuture<Boolean> holder =
          CompletableFuture.supplyAsync(
              () ->
                  first.write(handle -> {
                    holding.countDown();
                    await(release);
                    return true;
                  }),
              threads);
      try {
        holding.await();
        assertThatThrownBy(() -> third.write(handle -> true))
            .isInstanceOf(UnusableLedgerException.class)
            .hasMessageContaining("try again");
        String written = second.write(handle -> "written");
        assertThat(written).isEqualTo("written");
      } finally {
        release.countDown();
      }
      assertThat(holder.get()).isTrue();
    }
    assertThat(told).hasSize(1).allMatch(line -> line.contains("waiting for it"));
    assertThat(told.getFirst()).contains(address.shown());
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
