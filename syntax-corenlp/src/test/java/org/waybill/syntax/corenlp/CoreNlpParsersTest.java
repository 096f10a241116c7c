package org.waybill.syntax.corenlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.waybill.model.UnsupportedLanguageException;
import org.waybill.syntax.Parser;
import org.waybill.syntax.Sentence;
import org.waybill.syntax.Span;
import org.waybill.syntax.Token;

class CoreNlpParsersTest {

  private static final CoreNlpParsers PARSERS = new CoreNlpParsers();

  @Test
  void namesTheLanguagesAndTheirModels() {
    assertThat(PARSERS.languages()).extracting(SupportedLanguage::code).containsExactly("en", "es");
    assertThat(PARSERS.languages().get(1).models()).contains("spanish-ud.tagger");
  }

  @Test
  void namesTheSupportedLanguagesWhenAskedForAnother() {
    assertThatThrownBy(() -> PARSERS.parser("fr"))
        .isInstanceOf(UnsupportedLanguageException.class)
        .hasMessageContaining("fr")
        .hasMessageContaining("en, es");
  }

  @Test
  void readsSpanishMoodAndTense() {
    String text = "Corea del Norte entregó cohetes a Rusia. Irán podría entregar drones.";
    Parser parser = PARSERS.parser("es");
    Token delivered = find(parser.parse(text, new Span(0, 40)), "entregó");
    assertThat(delivered.lemma()).isEqualTo("entregar");
    assertThat(delivered.has("Tense=Past")).isTrue();
    Token could = find(parser.parse(text, new Span(41, text.length())), "podría");
    assertThat(could.has("Mood=Cnd")).isTrue();
    assertThat(text.substring(could.start(), could.end())).isEqualTo("podría");
  }

  @Test
  void readsEnglishTense() {
    String text = "The U.S. said Russia was selling missiles.";
    Token said = find(PARSERS.parser("en").parse(text, new Span(0, text.length())), "said");
    assertThat(said.lemma()).isEqualTo("say");
    assertThat(said.has("Tense=Past")).isTrue();
  }

  private static Token find(List<Sentence> sentences, String word) {
    return sentences.stream()
        .flatMap(sentence -> sentence.tokens().stream())
        .filter(token -> token.text().equals(word))
        .findFirst()
        .orElseThrow();
  }
}
