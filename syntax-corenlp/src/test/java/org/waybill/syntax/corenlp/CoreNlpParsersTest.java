package org.waybill.syntax.corenlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.waybill.model.UnsupportedLanguageException;

class CoreNlpParsersTest {

  private static final CoreNlpParsers PARSERS = ParserContract.PARSERS;

  @Test
  void namesTheLanguagesAndTheirModels() {
    assertThat(PARSERS.languages()).extracting(SupportedLanguage::code).containsExactly("en", "es");
    assertThat(PARSERS.languages().get(1).models()).contains("spanish-ud.tagger", "UD_Spanish.gz");
  }

  @Test
  void namesTheSupportedLanguagesWhenAskedForAnother() {
    assertThatThrownBy(() -> PARSERS.parser("fr"))
        .isInstanceOf(UnsupportedLanguageException.class)
        .hasMessageContaining("fr")
        .hasMessageContaining("en, es");
  }

  @Test
  void loadsALanguageOnce() {
    assertThat(PARSERS.parser("es")).isSameAs(PARSERS.parser("es"));
    assertThat(PARSERS.parser("es").language()).isEqualTo("es");
  }
}
