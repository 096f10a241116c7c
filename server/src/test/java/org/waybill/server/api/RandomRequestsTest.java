package org.waybill.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waybill.ledger.Ledger;
import org.waybill.server.SampleLedger;
import org.waybill.server.WaybillServer;
import org.waybill.server.api.Documented.Asked;

/**
 * Requests made from the document, valid, invalid and hostile: none breaks the server, and every
 * answer is as documented. {@code -Dwaybill.requests=10000} asks more than the build has time for,
 * {@code -Dwaybill.seed} repeats a run.
 */
final class RandomRequestsTest {

  private static final int REQUESTS = Integer.getInteger("waybill.requests", 400);
  private static final long SEED = Long.getLong("waybill.seed", System.nanoTime());

  private final Random random = new Random(SEED);

  @TempDir private Path folder;

  @Test
  void everyAnswerIsAsDocumented() {
    Map<Integer, Integer> statuses = new TreeMap<>();
    try (Ledger ledger = SampleLedger.in(folder);
        WaybillServer server = Client.serve(ledger)) {
      Client client = new Client(server.port());
      Documented documented = new Documented(Client.json(client.get("/api/v1/openapi.json")));
      Generated values = new Generated(random, documented);
      List<Asked> operations = documented.operations();
      for (int i = 0; i < REQUESTS; i++) {
        Asked asked = operations.get(random.nextInt(operations.size()));
        String path = path(asked, documented, values);
        String body = body(asked, values);
        HttpResponse<String> answer =
            client.send(
                asked.method().toUpperCase(Locale.ROOT), path, body, headers(asked, values));
        statuses.merge(answer.statusCode(), 1, Integer::sum);
        assertThat(answer.statusCode())
            .as("%s %s %s, -Dwaybill.seed=%s", asked.method(), path, body, SEED)
            .isLessThan(500);
        assertThat(documented.fault(asked, answer))
            .as("%s %s %s: %s, -Dwaybill.seed=%s", asked.method(), path, body, answer.body(), SEED)
            .isEmpty();
      }
      assertThat(ledger.check()).isEmpty();
    }
    assertThat(statuses.keySet()).contains(200, 201, 400, 404, 422);
    System.getLogger(RandomRequestsTest.class.getName())
        .log(System.Logger.Level.INFO, "{0} requests, by status: {1}", REQUESTS, statuses);
  }

  private String path(Asked asked, Documented documented, Generated values) {
    String path = asked.path();
    List<String> query = new ArrayList<>();
    for (JsonNode written : asked.operation().path("parameters")) {
      JsonNode parameter = documented.resolved(written);
      String name = parameter.get("name").asText();
      switch (parameter.get("in").asText()) {
        case "path" -> {
          String text =
              values.once(8)
                  ? values.hostile()
                  : parameter.at("/schema/type").asText().equals("integer")
                      ? Integer.toString(1 + random.nextInt(60))
                      : values.likely();
          path = path.replace("{" + name + "}", encoded(text.isBlank() ? "x" : text));
        }
        case "query" -> {
          if (parameter.path("required").asBoolean() || values.once(3)) {
            values
                .texts(parameter.get("schema"))
                .forEach(text -> query.add(name + "=" + encoded(text)));
          }
        }
        default -> {}
      }
    }
    if (values.once(15)) {
      query.add(encoded(values.hostile()) + "=" + encoded(values.hostile()));
    }
    return "/api/v1" + path + (query.isEmpty() ? "" : "?" + String.join("&", query));
  }

  private String body(Asked asked, Generated values) {
    JsonNode schema = asked.operation().at("/requestBody/content/application~1json/schema");
    if (schema.isMissingNode()) {
      return "";
    }
    return values.once(20) ? values.hostile() : values.value(schema).toString();
  }

  private String[] headers(Asked asked, Generated values) {
    List<String> headers = new ArrayList<>();
    if (!asked.method().equals("get") && !values.once(25)) {
      headers.addAll(List.of("Content-Type", "application/json"));
    }
    if (!asked.method().equals("get") && values.once(4)) {
      headers.addAll(List.of("Idempotency-Key", "k" + random.nextInt(20)));
    }
    if (asked.method().equals("get") && values.once(6)) {
      headers.addAll(List.of("If-None-Match", values.once(2) ? "*" : "\"x\", W/"));
    }
    return headers.toArray(String[]::new);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
