package org.waybill.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** From a text of one's own to its dossier, and back with a correction. */
@ExtendWith(InBrowser.class)
final class OwnReportTest {

  private static final String TEXT =
      "Brazil delivered rockets and missiles to Chile in November 2022, the United States said on"
          + " Tuesday. The White House declined to comment further on it.";

  @Test
  void isReadAtOnceAndItsDossierFollowsACorrection(Visitor visitor) {
    visitor.opens("/");
    visitor.link("Add").click();
    Locator form = visitor.form("Paste a text");
    form.getByLabel("Title").fill("Rockets for Chile");
    form.getByLabel("Outlet").fill("The Example Gazette");
    form.getByLabel("Published").fill("2022-12-06");
    form.locator("textarea").fill(TEXT);
    form.locator("role=button").click();
    assertThat(visitor.status()).hasText("Added and read.");
    assertThat(visitor.heading("Rockets for Chile")).isVisible();

    visitor.link("Dossiers").click();
    visitor.field("Party").fill("CL");
    visitor.button("Show").click();
    visitor.link("Brazil (BR) → Chile (CL)").click();
    Locator facts = visitor.page().locator("dl.facts");
    assertThat(facts).containsText("delivered");

    visitor.link("Transfer delivered").first().click();
    visitor.page().locator("summary").getByText("Correct").click();
    visitor.choice("Stage").selectOption("shipped");
    visitor.field("Why").fill("only the crossing is reported");
    visitor.button("Save the correction").click();
    assertThat(visitor.status()).containsText("Corrected");
    assertThat(visitor.heading("As the machine read it")).isVisible();
    assertThat(visitor.page().getByText("only the crossing is reported")).isVisible();

    visitor.opens("/dossier?supplier=BR&recipient=CL");
    assertThat(facts).containsText("shipped");
    assertThat(facts).not().containsText("delivered");
    org.assertj.core.api.Assertions.assertThat(visitor.complaints()).isEmpty();
  }
}
