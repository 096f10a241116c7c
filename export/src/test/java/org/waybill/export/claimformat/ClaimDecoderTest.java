package org.waybill.export.claimformat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waybill.export.GradedClaim;
import org.waybill.export.ReportedClaims;
import org.waybill.export.Samples;
import org.waybill.model.Claim;
import org.waybill.model.UnreadableInputException;

class ClaimDecoderTest {

  @Test
  void givesBackEveryClaim() throws IOException {
    for (ReportedClaims reported : Samples.all()) {
      for (GradedClaim graded : reported.claims()) {
        assertThat(again(graded.claim(), "", "")).isEqualTo(graded.claim());
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"kind\":\"transfer\" | \"kind\":\"theft\"   | field event.kind is \"theft\"",
        "\"minimum\":12        | \"minimum\":\"12\"   | materiel[0].quantity.minimum is no number",
        "\"inferred\":[        | \"inferred\":[1,     | field inferred has an element",
        "\"rule\":             | \"rules\":           | field rule is missing",
      })
  void namesTheFieldOfAFault(String good, String bad, String message) {
    Claim claim = Samples.all().getFirst().claims().getFirst().claim();
    assertThatThrownBy(() -> again(claim, good, bad))
        .isInstanceOf(UnreadableInputException.class)
        .hasMessageStartingWith("a:1: ")
        .hasMessageContaining(message);
  }

  private static Claim again(Claim claim, String good, String bad) throws IOException {
    StringWriter text = new StringWriter();
    ClaimWriter.explainingTo(text).write(claim);
    return ClaimDecoder.claim(
        "a:1",
        new ObjectMapper()
            .readTree(good.isEmpty() ? text.toString() : text.toString().replace(good, bad)),
        claim.report());
  }
}
