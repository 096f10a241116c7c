package org.waybill.reading.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waybill.reading.gazetteer.Sentences.found;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waybill.syntax.Token;

/** Words that name a party in one sentence and not, or another one, in the next. */
class AmbiguityTest {

  private static final Gazetteer ENGLISH = Gazetteer.load("en");
  private static final Gazetteer SPANISH = Gazetteer.load("es");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Congo asked for arms | Congo=NAME:CD",
        "The Brazzaville rulers of Congo asked | Brazzaville=CAPITAL:CG; Congo=NAME:CG",
        "The Republic of Congo asked | Republic of Congo=NAME:CG",
        "Georgia asked for missiles | Georgia=NAME:GE",
        "a Republican from Georgia asked | Georgia=PLACE:US",
        "Niger and Nigeria asked | Niger=NAME:NE; Nigeria=NAME:NG",
        "the article in The Washington Post | The Washington Post=OUTLET:The Washington Post",
        "the carrier George Washington sailed | ''",
        "in Washington state | Washington state=PLACE:US",
        "Washington sent missiles | Washington=CAPITAL:US",
        "documents in English | ''",
        "English troops came | English=DEMONYM:GB",
        "the Indian Ocean fleet | Indian Ocean=PLACE:Indian Ocean",
        "the New Mexico plant | New Mexico=PLACE:US",
        "the Soviet Union and Soviet arms | Soviet Union=NAME:SU; Soviet=DEMONYM:SU",
        "East German arms for West Germany | East German=DEMONYM:DD; West Germany=NAME:DE",
      })
  void readsEnglishByItsContext(String sentence, String expected) {
    assertThat(String.join("; ", found(ENGLISH, sentence))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Compró armas a China | China=NAME:CN",
        "granadas chinas | chinas=DEMONYM:CN",
        "las tropas de Granada | Granada=NAME:GD",
        "la fábrica de armas de Granada | Granada=PLACE:ES",
        "Mauricio Macri | Mauricio Macri=PERSON:Mauricio Macri",
        "según Mauricio Pérez | ''",
        "Guinea Ecuatorial y Guinea | Guinea Ecuatorial=NAME:GQ; Guinea=NAME:GN",
        "Níger y Nigeria | Níger=NAME:NE; Nigeria=NAME:NG",
        "la República del Congo | República del Congo=NAME:CG",
        "la paz en Santiago | Santiago=CAPITAL:CL",
        "con fines militares | ''",
        "Corea del Sur y los surcoreanos | Corea del Sur=NAME:KR; surcoreanos=DEMONYM:KR",
        "el ministro de Defensa | ''",
        "fuentes de Defensa | Defensa=ORGAN:Defensa",
      })
  void readsSpanishByItsContext(String sentence, String expected) {
    assertThat(String.join("; ", found(SPANISH, sentence))).isEqualTo(expected);
  }

  @Test
  void takesNoStateOutOfAPersonsName() {
    List<Token> tagged = tagged("Michael/PROPN Jordan/PROPN visited/VERB Jordan/PROPN");
    assertThat(ENGLISH.find(tagged))
        .singleElement()
        .satisfies(match -> assertThat(match.firstToken()).isEqualTo(3));
  }

  @Test
  void takesAStateAfterAWordThatOpensTheSentence() {
    List<Token> tagged = tagged("In/ADP Jordan/PROPN ,/PUNCT a/DET minister/NOUN met/VERB");
    assertThat(ENGLISH.find(tagged))
        .singleElement()
        .satisfies(match -> assertThat(match.party().key()).isEqualTo("JO"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"pro-Russian", "anti-Iranian", "non-American"})
  void takesNoPartyOutOfItsOpponents(String word) {
    assertThat(found(ENGLISH, word + " voices")).isEmpty();
  }

  private static List<Token> tagged(String words) {
    List<Token> tokens = new ArrayList<>();
    int start = 0;
    for (String word : words.split(" ", -1)) {
      int slash = word.indexOf('/');
      String text = word.substring(0, slash);
      tokens.add(
          Sentences.token(
              tokens.size(), text, word.substring(slash + 1), "", start, start + text.length()));
      start += text.length() + 1;
    }
    return tokens;
  }
}
