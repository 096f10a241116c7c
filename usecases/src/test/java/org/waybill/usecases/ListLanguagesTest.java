package org.waybill.usecases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.waybill.syntax.corenlp.CoreNlpParsers;

class ListLanguagesTest {

  @Test
  void tellsModelsAndCountsOfEachLanguage() {
    List<LanguageSupport> languages = new ListLanguages(new CoreNlpParsers()).list();
    assertThat(languages.stream().map(LanguageSupport::code)).contains("en", "es").isSorted();
    assertThat(languages)
        .allSatisfy(language -> {
          assertThat(language.models()).isNotEmpty();
          assertThat(language.entries()).containsKey("frames/transfer.yaml");
          assertThat(language.entries().get("frames/transfer.yaml")).isGreaterThan(50);
        });
  }
}
