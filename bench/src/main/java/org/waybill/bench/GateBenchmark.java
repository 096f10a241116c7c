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
import org.openjdk.jmh.annotations.Warmup;
import org.waybill.reading.gate.Gate;
import org.waybill.syntax.SentenceSplitter;
import org.waybill.syntax.Span;

/** Reports of 600 words that one core gates in a second, sentences found and judged. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class GateBenchmark {

  /** The language. */
  @Param({"en", "es"})
  public String language = "en";

  private Gate gate;
  private SentenceSplitter splitter;
  private String body;

  /** Loads the gate and a report. */
  @Setup
  public void load() {
    gate = Gate.load(language);
    splitter = SentenceSplitter.forLanguage(language);
    body = ExampleReports.relevant(language).body();
  }

  /** What a report costs that is refused. */
  @Benchmark
  public boolean judge() {
    return gate.relevant(body);
  }

  /** What a relevant report costs before it is parsed. */
  @Benchmark
  public List<Span> judgeAndKeepSentences() {
    return gate.relevant(body) ? gate.sentences(body, splitter.split(body)) : List.of();
  }
}
