package org.waybill.reading.materiel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waybill.reading.data.TaggedText;
import org.waybill.syntax.Sentence;

class DamagedTextTest {

  private static final String[] PIECES = {
    "१२",
    "9".repeat(400),
    "$",
    "$$",
    "US$",
    "10.000.",
    "1,2,3,4",
    "0,5",
    "-",
    "--",
    "–",
    "'",
    "\"",
    "(",
    ")",
    "of",
    "de",
    "million",
    "millones",
    "missiles",
    "misiles",
    "Leopard",
    "2",
    "T",
    "-72",
    "F-",
    "😀",
    "\u0303",
    "%",
    "up to",
    "between",
    "entre",
    "and",
    "y",
    "half a",
    "más de",
    "\u00a0",
    "﷼",
    "½",
    "M1A2SEPv3",
    "½ million",
    "half",
    "tonnes"
  };

  @ParameterizedTest
  @ValueSource(strings = {"en", "es"})
  void isReadWithoutFailure(String language) {
    MaterielLexicon lexicon = MaterielLexicon.load(language);
    Random random = new Random(7);
    for (int i = 0; i < 3000; i++) {
      StringBuilder text = new StringBuilder("x");
      for (int length = random.nextInt(12); length > 0; length--) {
        text.append(random.nextBoolean() ? " " : "").append(PIECES[random.nextInt(PIECES.length)]);
      }
      Sentence sentence = TaggedText.sentence(text + " .", random.nextBoolean());
      assertThat(lexicon.find(sentence))
          .as(text.toString())
          .allMatch(mention -> mention.firstToken() <= mention.head())
          .allMatch(mention -> mention.head() <= mention.lastToken())
          .allMatch(mention -> mention.lastToken() < sentence.size());
    }
  }
}
