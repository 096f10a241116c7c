package org.waybill.reading.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waybill.model.WaybillException;
import org.waybill.reading.data.DataFile;
import org.waybill.reading.events.FrameLexicon;
import org.waybill.syntax.Span;

class GateTest {

  @ParameterizedTest
  @ValueSource(strings = {"en", "es"})
  void tellsReportsOnArmsWarSanctionsAndDiplomacyFromOthers(String language) {
    Gate gate = Gate.load(language);
    assertThat(examples(language, "relevant")).isNotEmpty().allMatch(gate::relevant);
    assertThat(examples(language, "refused")).isNotEmpty().noneMatch(gate::relevant);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "es"})
  void keepsTheSentencesThatClaimsNeedAndNoOthers(String language) {
    Gate gate = Gate.load(language);
    List<String> kept = examples(language, "kept");
    List<String> all =
        Stream.concat(kept.stream(), examples(language, "skipped").stream()).toList();
    String body = String.join(" ", all);
    assertThat(gate.sentences(body, spans(body, all)).stream().map(span -> span.in(body)))
        .containsExactlyElementsOf(kept);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "es"})
  void keepsWhateverTheFramesAreKnownToFireIn(String language) {
    Gate gate = Gate.load(language);
    List<String> sentences =
        FrameLexicon.read(language).frames().stream()
            .flatMap(frame -> frame.yes().stream())
            .toList();
    assertThat(sentences)
        .isNotEmpty()
        .allMatch(gate::relevant)
        .allMatch(sentence -> !gate.sentences(sentence, whole(sentence)).isEmpty());
  }

  @Test
  void caseAccentsHyphensAndLineBreaksAreForgiven() {
    Gate gate = Gate.load("es");
    String body = "LOS AVIONES\nDE COMBATE Y LA MUNICION";
    assertThat(gate.sentences(body, whole(body))).hasSize(1);
    assertThat(Gate.load("en").tally("A cease\u2010fire, said the U.S. and the UK to us"))
        .hasToString("topic 1 (1 stems), affairs 0, elsewhere 0, states 2");
  }

  @Test
  void anEmptyReportHoldsNothing() {
    Gate gate = Gate.load("en");
    assertThat(gate.sentences("", List.of())).isEmpty();
  }

  @Test
  void aLanguageWithoutDataIsNamed() {
    assertThatThrownBy(() -> Gate.load("xx"))
        .isInstanceOf(WaybillException.class)
        .hasMessageContaining("xx");
  }

  private static List<String> examples(String language, String key) {
    return DataFile.ofLanguage(language, "gate-examples.yaml").yaml().words(key);
  }

  private static List<Span> whole(String body) {
    return List.of(new Span(0, body.length()));
  }

  private static List<Span> spans(String body, List<String> sentences) {
    return sentences.stream()
        .map(text -> new Span(body.indexOf(text), body.indexOf(text) + text.length()))
        .toList();
  }
}
