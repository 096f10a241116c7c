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
        "Creative Commons | ''",
        "the S.E.C. said | ''",
        "the E.C. said | E.C.=ORGANISATION:EU",
        "an African-American veteran | ''",
        "as Rep. Jordan asked | ''",
        "The Australian frigate | Australian=DEMONYM:AU",
        "as told to The Australian | The Australian=OUTLET:The Australian",
        "the Foreign Affairs Committee | ''",
        "Korean shipyards | Korean=DEMONYM:KR",
        "Korean leaders in Pyongyang | Korean=DEMONYM:KP; Pyongyang=CAPITAL:KP",
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
        "los 27 tanques | ''",
        "los Doce y la CE | los Doce=GOVERNMENT:EU; CE=ORGANISATION:EU",
        "Corea del Sur y los surcoreanos | Corea del Sur=NAME:KR; surcoreanos=DEMONYM:KR",
        "pros y contras de la ayuda | ''",
        "armas para los contras en Nicaragua | contras=ARMED_GROUP:Contras; Nicaragua=NAME:NI",
        "Podemos ver las armas | ''",
        "la líder de Podemos | Podemos=ORGANISATION:Podemos",
        "Hernán Cortés llegó | ''",
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

  @Test
  void takesNoLeaderOutOfAnotherPersonsName() {
    List<Token> tagged = tagged("actress/NOUN Sharon/PROPN/PERSON Stone/PROPN/PERSON came/VERB");
    assertThat(ENGLISH.find(tagged)).isEmpty();
    List<Token> titled = tagged("President/PROPN/PERSON Sharon/PROPN/PERSON came/VERB");
    assertThat(ENGLISH.find(titled))
        .singleElement()
        .satisfies(match -> assertThat(match.party().key()).isEqualTo("Ariel Sharon"));
  }

  @Test
  void takesNoPlaceOutOfAPersonsName() {
    assertThat(SPANISH.find(tagged("según/ADP Carlos/PROPN Mendoza/PROPN"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"pro-Russian", "anti-Iranian", "non-American"})
  void takesNoPartyOutOfItsOpponents(String word) {
    assertThat(found(ENGLISH, word + " voices")).isEmpty();
  }

  /** Tokens of "word/TAG" or "word/TAG/ENTITY". */
  private static List<Token> tagged(String words) {
    List<Token> tokens = new ArrayList<>();
    int start = 0;
    for (String word : words.split(" ", -1)) {
      String[] parts = word.split("/", -1);
      String text = parts[0];
      String entity = parts.length > 2 ? parts[2] : "";
      tokens.add(
          Sentences.token(tokens.size(), text, parts[1], entity, start, start + text.length()));
      start += text.length() + 1;
    }
    return tokens;
  }
}
