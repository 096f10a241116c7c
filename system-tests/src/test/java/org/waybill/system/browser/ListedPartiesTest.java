package org.waybill.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.waybill.system.Execution;

/**
 * An analyst looks at who is listed, clears a hit and takes that back; and at what would follow.
 */
@ExtendWith(InBrowser.class)
final class ListedPartiesTest {

  @TempDir private Path folder = Path.of("");

  /** A list on which somebody has the name of a party of the examples. */
  private Path list(String remark) throws IOException {
    return Execution.write(
        folder.resolve("list.xml"),
        "<CONSOLIDATED_LIST dateGenerated='2026-03-04'><ENTITIES><ENTITY><DATAID>7</DATAID>"
            + "<FIRST_NAME>The Wagner Choir</FIRST_NAME><UN_LIST_TYPE>Sylvania</UN_LIST_TYPE>"
            + "<REFERENCE_NUMBER>SYe.007</REFERENCE_NUMBER><COMMENTS1>"
            + remark
            + "</COMMENTS1><ENTITY_ALIAS><QUALITY>a.k.a.</QUALITY><ALIAS_NAME>Wagner</ALIAS_NAME>"
            + "</ENTITY_ALIAS></ENTITY></ENTITIES></CONSOLIDATED_LIST>");
  }

  private void run(String... words) throws IOException, InterruptedException {
    Execution execution = Execution.waybill(words);
    assertThat(execution.exitCode()).as(execution.errors()).isZero();
  }

  @Test
  void aHitIsClearedAndOpenedAgain(Visitor visitor) throws IOException, InterruptedException {
    String ledger = folder.resolve("ledger.db").toString();
    run("add", "../examples/en-north-korea-wagner.txt", "--ledger", ledger);
    run("lists", "update", "--ledger", ledger, "--from", list("singers").toString());
    run("lists", "update", "--ledger", ledger, "--from", list("singers of songs").toString());
    try (DemoServer server = DemoServer.start("--ledger", ledger)) {
      Page page = visitor.page();
      page.navigate(server.origin() + "/parties");
      page.locator("a.listed").first().click();
      assertThat(visitor.heading("Wagner")).isVisible();
      page.locator(".hit input[name=why]").fill("a choir");
      page.locator(".hit .clear button").click();
      assertThat(visitor.status()).containsText("Cleared");
      assertThat(page.locator(".hit .cleared")).containsText("a choir");

      page.navigate(server.origin() + "/exposure?cleared=yes");
      Locator hit = page.locator(".hit");
      assertThat(hit).hasCount(1);
      hit.locator("summary").click();
      assertThat(hit.locator("table")).containsText("same name");
      isFine(page);
      page.locator(".cleared button").click();
      assertThat(page.getByText("No party of the ledger")).isVisible();

      page.navigate(server.origin() + "/screen?name=Wagner");
      assertThat(page.locator(".hit table")).isVisible();
      isFine(page);
      page.navigate(server.origin() + "/list?list=un");
      assertThat(page.locator("main")).containsText("singers of songs");
      isFine(page);
      assertThat(visitor.complaints()).isEmpty();
    }
  }

  private static void isFine(Page page) {
    assertThat(
            new AxeBuilder(page)
                .analyze().getViolations().stream()
                    .filter(rule -> EveryPageTest.GRAVE.contains(rule.getImpact()))
                    .map(rule -> rule.getId() + ": " + rule.getNodes().getFirst().getHtml())
                    .toList())
        .isEmpty();
    page.setViewportSize(390, 844);
    assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(390);
    page.setViewportSize(1200, 800);
  }

  @Test
  void aDossierTellsWhatWouldFollow(Visitor visitor) {
    visitor.opens("/dossier?supplier=KP&recipient=RU");
    visitor.page().locator(".facts a[href='#regimes']").click();
    assertThat(visitor.page().locator(".provision").first()).containsText("UNSCR");
    visitor.opens("/regimes");
    visitor.field("Against").fill("KP");
    visitor.button("Show").click();
    assertThat(visitor.page().locator("details.regime").first()).containsText("North Korea");
    visitor.opens("/exposure");
    assertThat(visitor.page().getByText("The ledger keeps no lists.")).isVisible();
  }
}
