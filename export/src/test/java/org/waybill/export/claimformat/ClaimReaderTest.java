package org.waybill.export.claimformat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waybill.model.Claim;
import org.waybill.model.Event;
import org.waybill.model.Speaker;
import org.waybill.model.UnreadableInputException;
import org.waybill.model.When;

class ClaimReaderTest {

  private static final String LINE = ClaimWriter.toJson(SampleClaims.all().getFirst());

  @Test
  void readsBackWhatWasWritten() throws IOException {
    List<Claim> written = SampleClaims.all();
    String text =
        written.stream().map(ClaimWriter::toJson).collect(Collectors.joining("\n\n", "", "\n"));

    List<CodedClaim> read = ClaimReader.readAll("claims.jsonl", new StringReader(text));

    assertThat(read).hasSameSizeAs(written);
    for (int i = 0; i < read.size(); i++) {
      Claim claim = written.get(i);
      CodedClaim coded = read.get(i);
      assertThat(coded.reportId()).isEqualTo(claim.report().id());
      assertThat(coded.kind()).isEqualTo(claim.event().kind());
      assertThat(coded.factuality()).isEqualTo(claim.factuality());
      assertThat(coded.source())
          .isEqualTo(claim.source().chain().stream().map(Speaker::party).toList());
      assertThat(coded.when()).isEqualTo(claim.when().map(When::edtf));
      assertThat(coded.evidence()).isEqualTo(claim.evidence());
      assertThat(coded.rule()).isEqualTo(claim.rule());
    }
  }

  @Test
  void partsPartiesChoicesAndMateriel() {
    CodedClaim transfer = ClaimReader.read("a", LINE);
    Event.Transfer written = (Event.Transfer) SampleClaims.all().getFirst().event();
    assertThat(transfer.roles().keySet()).containsExactly("supplier", "recipient", "endUser");
    assertThat(transfer.role("supplier")).isEqualTo(written.supplier());
    assertThat(transfer.role("endUser")).isEqualTo(written.endUser());
    assertThat(transfer.role("actor")).isEmpty();
    assertThat(transfer.categories()).isEqualTo(Set.of("missiles", "fuel"));
    assertThat(transfer.stage()).isEqualTo(Optional.of("delivered"));

    CodedClaim open = ClaimReader.read("b", ClaimWriter.toJson(SampleClaims.all().get(1)));
    assertThat(open.role("parties")).hasSize(2);
    assertThat(open.role("supplier")).isEmpty();

    CodedClaim measure = ClaimReader.read("c", ClaimWriter.toJson(SampleClaims.all().get(5)));
    assertThat(measure.choices()).isEqualTo(Map.of("form", "export-control"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"kind\":\"transfer\"     | \"kind\":7           | field event.kind is no string",
        "\"factuality\":\"PR+\"    | \"factuality\":null  | field factuality is missing",
        "\"factuality\":\"PR+\"    | \"factuality\":\"X\" | use one of CT+, PR+",
        "\"type\":\"state\"        | \"type\":\"planet\"  | use one of state, organisation",
        "\"start\":0               | \"start\":\"0\"      | field evidence.start is no whole number",
        "\"start\":0               | \"start\":1          | does not fit its",
        "waybill-claim/1           | waybill-claim/9      | is \"waybill-claim/9\"",
        "\"supplier\":[{           | \"supplier\":[3,{    | field event.supplier[0] is no JSON object",
        "\"endUser\":[             | \"endUser\":4,\"user\":[ | field event.endUser is no list",
        "{\"format\"               | [\"format\"          | this line is no JSON",
      })
  void namesThePlaceOfAFault(String good, String bad, String message) {
    assertThat(LINE).contains(good);
    assertThatThrownBy(() ->
            ClaimReader.readAll("claims.jsonl", new StringReader("\n" + LINE.replace(good, bad))))
        .isInstanceOf(UnreadableInputException.class)
        .hasMessageStartingWith("claims.jsonl:2: ")
        .hasMessageContaining(message);
  }
}
