package org.waybill.usecases;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waybill.model.Claim;
import org.waybill.model.Report;
import org.waybill.model.UnsupportedLanguageException;

class ReadReportsTest {

  private static final InputStream NOTHING = InputStream.nullInputStream();

  @TempDir private Path folder = Path.of("");

  @Test
  void handsOverInTheOrderOfTheInputsHoweverLongEachTakes() throws IOException {
    for (int i = 0; i < 60; i++) {
      report("%02d".formatted(i), "Freedonia gave shells.");
    }
    Random random = new Random(7);
    int[] spins = IntStream.range(0, 60).map(i -> random.nextInt(200_000)).toArray();
    Readers uneven =
        new Readers() {
          @Override
          public String name() {
            return "word/1";
          }

          @Override
          public Set<String> languages() {
            return Set.of("en");
          }

          @Override
          public List<Claim> read(Report report) {
            for (int i = spins[Integer.parseInt(report.id())]; i > 0; i--) {
              Thread.onSpinWait();
            }
            return List.of();
          }
        };
    List<ReadOutcome> outcomes = new ArrayList<>();
    new ReadReports(uneven, 4)
        .read(ReadRequest.of(List.of(folder.toString())), NOTHING, outcomes::add);
    assertThat(outcomes.stream().map(ReadOutcome::where).toList()).hasSize(60).isSorted();
  }

  @Test
  void goesOnAfterWhatCannotBeReadAndAfterABug() throws IOException {
    report("1", "Freedonia gave shells.");
    Files.write(folder.resolve("2.txt"), new byte[] {0, 1, 2, 3, 0, 0, 9});
    report("3", "A bug is met here.");
    report("4", "Nothing to see.");
    List<ReadOutcome> outcomes = read(ReadRequest.of(List.of(folder.toString(), "not-there.txt")));
    assertThat(outcomes).hasSize(5);
    assertThat(outcomes.get(0))
        .isInstanceOfSatisfying(
            ReadOutcome.Read.class, read -> assertThat(read.claims()).hasSize(1));
    assertThat(outcomes.get(1)).isInstanceOf(ReadOutcome.Rejected.class);
    assertThat(outcomes.get(2))
        .isInstanceOfSatisfying(
            ReadOutcome.Failed.class,
            failed -> assertThat(failed.cause()).hasMessage("met the word bug"));
    assertThat(outcomes.get(3))
        .isInstanceOfSatisfying(
            ReadOutcome.Read.class, read -> assertThat(read.claims()).isEmpty());
    assertThat(outcomes.get(4))
        .isInstanceOfSatisfying(
            ReadOutcome.Rejected.class,
            rejected -> assertThat(rejected.code()).isEqualTo("not-found"));
  }

  @Test
  void takesWhatTheRequestSaysOfTheReports() {
    List<ReadOutcome> outcomes = new ArrayList<>();
    new ReadReports(new WordReaders(), 1)
        .read(
            new ReadRequest(
                List.of("-"), Optional.of("es"), Optional.of("1999-12"), Optional.of("Gazette")),
            new ByteArrayInputStream("Nada.".getBytes(UTF_8)),
            outcomes::add);
    assertThat(outcomes.getFirst())
        .isInstanceOfSatisfying(
            ReadOutcome.Read.class,
            read -> {
              assertThat(read.report().language()).isEqualTo("es");
              assertThat(read.report().published()).contains("1999-12");
              assertThat(read.report().outlet()).isEqualTo("Gazette");
            });
  }

  @Test
  void refusesALanguageThatCannotBeRead() {
    assertThatThrownBy(() ->
            read(
                new ReadRequest(
                    List.of("-"), Optional.of("fr"), Optional.empty(), Optional.empty())))
        .isInstanceOf(UnsupportedLanguageException.class)
        .hasMessage("language \"fr\" is not supported; use one of en, es");
  }

  @Test
  void holdsAFewReportsOnlyHoweverManyThereAre() throws IOException {
    for (int i = 0; i < 100; i++) {
      report("%03d".formatted(i), "Freedonia gave shells.");
    }
    AtomicInteger begun = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    AtomicInteger handedOver = new AtomicInteger();
    Readers counting =
        new Readers() {
          @Override
          public String name() {
            return "word/1";
          }

          @Override
          public Set<String> languages() {
            return Set.of("en");
          }

          @Override
          public List<Claim> read(Report report) {
            most.accumulateAndGet(begun.incrementAndGet() - handedOver.get(), Math::max);
            return List.of();
          }
        };
    new ReadReports(counting, 2)
        .read(
            ReadRequest.of(List.of(folder.toString())),
            NOTHING,
            outcome -> handedOver.incrementAndGet());
    assertThat(handedOver).hasValue(100);
    assertThat(most.get()).isLessThanOrEqualTo(10);
  }

  @Test
  void endsWhenTheOutcomesAreNotWantedAnyMore() throws IOException {
    report("1", "Freedonia gave shells.");
    report("2", "Freedonia gave shells.");
    assertThatThrownBy(() ->
            new ReadReports(new WordReaders(), 2)
                .read(
                    ReadRequest.of(List.of(folder.toString())),
                    NOTHING,
                    outcome -> {
                      throw new IllegalStateException("enough");
                    }))
        .hasMessage("enough");
  }

  private List<ReadOutcome> read(ReadRequest request) {
    List<ReadOutcome> outcomes = new ArrayList<>();
    new ReadReports(new WordReaders(), 2).read(request, NOTHING, outcomes::add);
    return outcomes;
  }

  private void report(String id, String text) throws IOException {
    Files.writeString(
        folder.resolve(id + ".json"),
        "{\"id\":\"%s\",\"lang\":\"en\",\"title\":\"\",\"text\":\"%s\"}".formatted(id, text));
  }
}
