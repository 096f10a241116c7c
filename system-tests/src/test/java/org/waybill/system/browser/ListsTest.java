package org.waybill.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Lists: what they leave out, how they go on, and in which language they are. */
@ExtendWith(InBrowser.class)
final class ListsTest {

  @Test
  void filtersAndPagesHaveAddressesOfTheirOwn(Visitor visitor) {
    visitor.opens("/claims?limit=3");
    Locator claims = visitor.page().locator("article.claim");
    assertThat(claims).hasCount(3);
    String first = claims.first().getAttribute("id");
    visitor.link("Next").click();
    assertThat(claims).hasCount(3);
    assertThat(claims.first()).not().hasAttribute("id", first);
    visitor.link("Back to the first").click();
    assertThat(claims.first()).hasAttribute("id", first);

    visitor.opens("/claims");
    visitor.choice("Kind").selectOption("measure");
    visitor.button("Show").click();
    assertThat(visitor.page()).hasURL(Pattern.compile("[?&]kind=measure"));
    assertThat(claims.first()).containsText("Measure");
    assertThat(visitor.page().locator("article.claim:not(.kind-measure)")).hasCount(0);
    visitor.field("Party").fill("ZZ");
    visitor.button("Show").click();
    assertThat(visitor.page().getByText("No claim is like that.")).isVisible();
  }

  @Test
  void theInterfaceStaysSpanishOnceItIsChosen(Visitor visitor) {
    visitor.opens("/");
    visitor.link("Español").click();
    assertThat(visitor.page().locator("html")).hasAttribute("lang", "es");
    visitor.link("Expedientes").click();
    assertThat(visitor.heading("Expedientes")).isVisible();
    assertThat(visitor.page().locator("html")).hasAttribute("lang", "es");
    visitor.link("English").click();
    assertThat(visitor.heading("Dossiers")).isVisible();
  }

  @Test
  void aSearchShowsTheReportWithItsEvidence(Visitor visitor) {
    visitor.opens("/");
    visitor.page().getByLabel("Search reports").fill("drones Irán");
    visitor.presses("Enter");
    visitor.page().locator("main td a").first().click();
    Locator mark = visitor.page().locator("a.mark").first();
    assertThat(mark).isVisible();
    mark.click();
    assertThat(visitor.page().locator(".beside .claim.chosen").first()).isVisible();
  }

  @Test
  void whatIsChosenIsDownloaded(Visitor visitor) throws java.io.IOException {
    visitor.opens("/export");
    visitor.page().locator("input[value=jsonl]").check();
    visitor.choice("Kind").selectOption("measure");
    Download download = visitor.page().waitForDownload(() -> visitor.button("Download").click());
    org.assertj.core.api.Assertions.assertThat(download.suggestedFilename()).endsWith(".jsonl");
    org.assertj.core.api.Assertions.assertThat(java.nio.file.Files.readAllLines(download.path()))
        .isNotEmpty()
        .allMatch(line -> line.contains("\"kind\":\"measure\""));
  }

  @Test
  void aFeedThatCannotBeReadSaysWhy(Visitor visitor) {
    visitor.opens("/");
    visitor.link("Feeds").click();
    visitor.page().locator("input[name=address]").last().fill("http://127.0.0.1:1/feed");
    visitor.button("Add the feed").click();
    assertThat(visitor.status()).containsText("Added");
    visitor.button("Look now: http://127.0.0.1:1/feed").click();
    assertThat(visitor.page().locator(".problem")).containsText("no public address");
    visitor.button("Remove: http://127.0.0.1:1/feed").click();
    assertThat(visitor.page().locator(".feed")).hasCount(0);
  }

  @Test
  void aClaimOfAReportOpensTheTreeOfItsSentence(Visitor visitor) {
    visitor.opens("/claims?kind=transfer&party=KP:supplier");
    visitor.page().locator("article.claim .from a").first().click();
    Locator claim = visitor.page().locator(".beside .claim.kind-transfer").first();
    claim.locator(".how a").click();
    assertThat(claim.locator(".tree svg .part-predicate")).hasCount(1);
    assertThat(claim.locator(".tree svg .part-materiel").first()).isVisible();
    claim.locator(".how a").click();
    assertThat(claim.locator(".tree")).hasCount(0);
    org.assertj.core.api.Assertions.assertThat(visitor.complaints()).isEmpty();
  }
}
