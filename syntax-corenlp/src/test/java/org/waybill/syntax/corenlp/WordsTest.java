package org.waybill.syntax.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.waybill.syntax.Span;

class WordsTest {

  private static Words words(String quotes) {
    Properties lines = new Properties();
    lines.setProperty("tokenizer.language", "es");
    lines.setProperty("tokenizer.options", "invertible,splitAll=false");
    lines.setProperty("quotes", quotes);
    lines.setProperty("contractions", "contractions.tsv");
    return new Words(new LanguageSettings("fr", lines), Optional.empty());
  }

  @Test
  void contractionsAreCutByTheList() {
    String text = "Le chef DU pays. Du pain.";
    List<Word> words = words("plain").in(text, new Span(8, text.length()));
    assertThat(words)
        .extracting(Word::text)
        .containsExactly("DE", "LE", "pays", ".", "De", "le", "pain", ".");
    assertThat(words.get(1).start()).isEqualTo(8);
    assertThat(words.get(1).end()).isEqualTo(10);
  }

  @Test
  void modelsSeeTheMarksThatTheyKnow() {
    String text = "\"Oui\", «non», “si”";
    Span all = new Span(0, text.length());
    assertThat(words("penn").in(text, all))
        .extracting(Word::seen)
        .containsExactly("``", "Oui", "''", ",", "``", "non", "''", ",", "``", "si", "''");
    assertThat(words("plain").in(text, all))
        .extracting(Word::seen)
        .containsExactly("\"", "Oui", "\"", ",", "\"", "non", "\"", ",", "\"", "si", "\"");
  }
}
