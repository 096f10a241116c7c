package org.waybill.system.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds on every page: it fits a telephone, and people who do not see can use it. */
@ExtendWith(InBrowser.class)
final class EveryPageTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  static final Set<String> GRAVE = Set.of("serious", "critical");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/dossiers",
        "/dossier?supplier=KP&recipient=RU",
        "/claims",
        "/claims?party=ZZ",
        "/claim?id=",
        "/explain?id=",
        "/contacts",
        "/reports",
        "/report?id=",
        "/search?q=drones",
        "/search",
        "/parties",
        "/sources",
        "/party?key=KP",
        "/exposure",
        "/screen",
        "/lists",
        "/regimes",
        "/regimes?target=ZZ",
        "/review",
        "/decisions",
        "/feeds",
        "/export",
        "/alerts",
        "/add",
        "/nowhere"
      })
  void fitsATelephoneAndHasNoGraveFault(String address, Visitor visitor) throws IOException {
    String page = address.endsWith("?id=") ? address + anyOf(address, visitor) : address;
    visitor.opens(page);
    assertThat(visitor.page().title()).endsWith(" – Waybill");
    List<String> faults =
        new AxeBuilder(visitor.page())
            .analyze().getViolations().stream()
                .filter(rule -> GRAVE.contains(rule.getImpact()))
                .map(rule -> rule.getId() + ": " + rule.getNodes().getFirst().getHtml())
                .toList();
    assertThat(faults).isEmpty();

    visitor.hasAScreenOf(390, 844);
    assertThat(visitor.page().evaluate("document.documentElement.scrollWidth"))
        .as("the width of %s", page)
        .isEqualTo(390);
    assertThat(visitor.complaints()).isEmpty();
  }

  private static String anyOf(String address, Visitor visitor) throws IOException {
    JsonNode claim = JSON.readTree(visitor.server().get("/claims.json")).at("/items/0/claim");
    return claim.at(address.startsWith("/report") ? "/report/id" : "/id").textValue();
  }
}
