package org.waybill.server.watch;

import io.javalin.http.Context;
import io.prometheus.metrics.core.metrics.CounterWithCallback;
import io.prometheus.metrics.core.metrics.GaugeWithCallback;
import io.prometheus.metrics.core.metrics.Histogram;
import io.prometheus.metrics.expositionformats.PrometheusTextFormatWriter;
import io.prometheus.metrics.instrumentation.jvm.JvmMetrics;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.ToLongFunction;
import org.waybill.ledger.Ledger;
import org.waybill.ledger.LedgerCounts;

/** The numbers of a server, for Prometheus: requests, the ledger, and the virtual machine. */
final class Metrics {

  private static final double[] BOUNDS = {0.005, 0.01, 0.025, 0.05, 0.1, 0.2, 0.5, 1, 2.5, 10, 60};

  private final PrometheusRegistry registry = new PrometheusRegistry();
  private final PrometheusTextFormatWriter writer = PrometheusTextFormatWriter.create();
  private final Histogram requests;

  Metrics(Ledger ledger) {
    this.requests =
        Histogram.builder()
            .name("waybill_http_request_duration_seconds")
            .help("How long requests took until they were answered whole")
            .labelNames("method", "route", "status")
            .classicOnly()
            .classicUpperBounds(BOUNDS)
            .register(registry);
    written("reports", "Reports and versions of them", ledger, LedgerCounts::reports);
    written(
        "claims", "Claims, with those that newer readings replaced", ledger, LedgerCounts::claims);
    written("decisions", "Decisions, with undone ones", ledger, LedgerCounts::decisions);
    now("dossiers", "Relations with a dossier", ledger, LedgerCounts::dossiers);
    now("second_looks", "Decisions that want a second look", ledger, LedgerCounts::secondLooks);
    JvmMetrics.builder().register(registry);
  }

  private void written(
      String what, String help, Ledger ledger, ToLongFunction<LedgerCounts> count) {
    CounterWithCallback.builder()
        .name("waybill_ledger_" + what + "_total")
        .help(help + " that were ever written to the ledger")
        .callback(counter -> counter.call((double) count.applyAsLong(ledger.counts())))
        .register(registry);
  }

  private void now(String what, String help, Ledger ledger, ToLongFunction<LedgerCounts> count) {
    GaugeWithCallback.builder()
        .name("waybill_ledger_" + what)
        .help(help + " that the ledger has now")
        .callback(gauge -> gauge.call((double) count.applyAsLong(ledger.counts())))
        .register(registry);
  }

  /** Counts a request. */
  void request(Context context, double seconds) {
    requests
        .labelValues(
            context.method().name(), Routes.of(context), Integer.toString(context.statusCode()))
        .observe(seconds);
  }

  /** Writes all numbers, and gives the media type that they are in. */
  String write(OutputStream out) throws IOException {
    writer.write(out, registry.scrape());
    return writer.getContentType();
  }
}
