package org.waybill.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Locator;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The review queue without a mouse. */
@ExtendWith(InBrowser.class)
final class ReviewByKeyboardTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void acceptsRejectsCorrectsUndoesAndLeavesForLater(Visitor visitor) throws IOException {
    visitor.opens("/review");

    String accepted = waiting(visitor);
    visitor.presses("a");
    assertThat(visitor.status()).hasText("Accepted.");
    org.assertj.core.api.Assertions.assertThat(standing(visitor, accepted)).isEqualTo("accepted");

    String rejected = waiting(visitor);
    org.assertj.core.api.Assertions.assertThat(rejected).isNotEqualTo(accepted);
    visitor.presses("r");
    assertThat(visitor.status()).hasText("Rejected.");
    org.assertj.core.api.Assertions.assertThat(standing(visitor, rejected)).isEqualTo("rejected");

    visitor.presses("u");
    assertThat(visitor.status()).hasText("Undone.");
    org.assertj.core.api.Assertions.assertThat(standing(visitor, rejected)).isEqualTo("open");

    String corrected = waiting(visitor);
    visitor.presses("c");
    assertThat(visitor.page().locator("details.correct :focus")).isVisible();
    // A letter within a field is a letter, and no decision.
    visitor.field("Why").focus();
    visitor.page().keyboard().type("a rare case");
    visitor.field("When").focus();
    visitor.presses("Control+a");
    visitor.page().keyboard().type("2021-05");
    visitor.presses("Enter");
    assertThat(visitor.status()).containsText("Corrected");
    org.assertj.core.api.Assertions.assertThat(standing(visitor, corrected)).isEqualTo("corrected");

    String left = waiting(visitor);
    visitor.presses("s");
    assertThat(visitor.status()).hasText("Left for later.");
    org.assertj.core.api.Assertions.assertThat(waiting(visitor)).isNotEqualTo(left);
    org.assertj.core.api.Assertions.assertThat(standing(visitor, left)).isEqualTo("open");
    org.assertj.core.api.Assertions.assertThat(visitor.complaints()).isEmpty();
  }

  private static String waiting(Visitor visitor) {
    Locator claim = visitor.page().locator("article.claim");
    String id = claim.first().getAttribute("id");
    return id.substring(2);
  }

  private static String standing(Visitor visitor, String claim) throws IOException {
    JsonNode answer = JSON.readTree(visitor.server().get("/claim.json?id=" + claim));
    return answer.get("standing").textValue();
  }
}
