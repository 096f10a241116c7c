package org.waybill.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;
import org.waybill.model.Claim;
import org.waybill.model.Report;
import org.waybill.reading.GrammarReader;
import org.waybill.reading.Reader;
import org.waybill.syntax.corenlp.CoreNlpParsers;

/** Relevant reports of 600 words that two threads read in a second, models loaded. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Threads(2)
@Fork(1)
@Warmup(iterations = 2, time = 10)
@Measurement(iterations = 3, time = 10)
public class ReadingBenchmark {

  /** The language. */
  @Param({"en", "es"})
  public String language = "en";

  private Reader reader;
  private Report report;

  /** Loads the models and a report. */
  @Setup
  public void load() {
    reader = new GrammarReader(new CoreNlpParsers().parser(language));
    report = ExampleReports.relevant(language);
  }

  /** From the text of a report to its claims. */
  @Benchmark
  public List<Claim> read() {
    return reader.read(report);
  }
}
