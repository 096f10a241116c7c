package org.waybill.reading.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waybill.reading.gazetteer.Sentences.found;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Organisations, armed groups, companies, persons and places. */
class PartiesTest {

  private static final Gazetteer ENGLISH = Gazetteer.load("en");
  private static final Gazetteer SPANISH = Gazetteer.load("es");

  @ParameterizedTest
  @CsvSource({
    "NATO, ORGANISATION, NATO",
    "Nato, ORGANISATION, NATO",
    "N.A.T.O., ORGANISATION, NATO",
    "the European Commission, GOVERNMENT, EU",
    "U.N. Security Council, ORGANISATION, UN",
    "Hizbullah, ARMED_GROUP, Hezbollah",
    "the Wagner Group, ARMED_GROUP, Wagner",
    "the Rapid Support Forces, ARMED_GROUP, Rapid Support Forces",
    "Raytheon, COMPANY, RTX",
    "Krauss-Maffei Wegmann, COMPANY, Krauss-Maffei Wegmann",
    "Ramstein, PLACE, DE",
    "the South China Sea, PLACE, South China Sea",
    "Western allies, REGION, the West",
  })
  void knowsPartiesInEnglish(String words, String manner, String key) {
    assertThat(found(ENGLISH, "It came from " + words + " yesterday"))
        .containsExactly(words.replaceFirst("^the ", "") + "=" + manner + ":" + key);
  }

  @ParameterizedTest
  @CsvSource({
    "OTAN, ORGANISATION, NATO",
    "UE, ORGANISATION, EU",
    "OIEA, ORGANISATION, IAEA",
    "Hezbolá, ARMED_GROUP, Hezbollah",
    "hutíes, ARMED_GROUP, Houthis",
    "talibanes, ARMED_GROUP, Taliban",
    "Grupo Wagner, ARMED_GROUP, Wagner",
    "Guardia Revolucionaria, FORCES, IR",
    "Casa Blanca, GOVERNMENT, US",
    "Ginebra, PLACE, CH",
    "Navantia, COMPANY, Navantia",
    "países occidentales, REGION, Occidente",
  })
  void knowsPartiesInSpanish(String words, String manner, String key) {
    assertThat(found(SPANISH, "Llegó de " + words + " ayer"))
        .containsExactly(words + "=" + manner + ":" + key);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Volodymyr Zelensky",
        "Volodymyr Zelenskyy",
        "Volodímir Zelenski",
        "Zelenskiy",
        "Zelenski"
      })
  void knowsPersonsInTheirSpellings(String name) {
    assertThat(found(SPANISH, "Lo dijo " + name + " el lunes"))
        .containsExactly(name + "=PERSON:Volodymyr Zelensky");
  }

  @Test
  void passesOverInitials() {
    assertThat(found(ENGLISH, "a letter by Donald J. Trump and George P. Shultz"))
        .containsExactly(
            "Donald J. Trump=PERSON:Donald Trump", "George P. Shultz=PERSON:George Shultz");
  }

  @Test
  void takesALastNameOfTwoPersonsOfOneStateForSomeoneOfThatState() {
    assertThat(ENGLISH.find(Sentences.tokens("as Bush told them")))
        .singleElement()
        .satisfies(match -> {
          assertThat(match.party().id()).isEmpty();
          assertThat(match.party().of()).contains("US");
        });
  }

  @Test
  void leavesACommonLastNameAlone() {
    assertThat(found(ENGLISH, "as Baker told them")).isEmpty();
  }

  @Test
  void namesThePersonInTheLongestWay() {
    assertThat(found(ENGLISH, "Israel Katz spoke"))
        .containsExactly("Israel Katz=PERSON:Israel Katz");
    assertThat(found(SPANISH, "habló Francia Márquez"))
        .containsExactly("Francia Márquez=PERSON:Francia Márquez");
  }

  @Test
  void findsNoPartyInTheNameOfAWarOrTreaty() {
    assertThat(found(ENGLISH, "after the Korean War and the Budapest Memorandum")).isEmpty();
    assertThat(found(SPANISH, "tras la guerra de Vietnam y los Acuerdos de París")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "es"})
  void saysWhoseAPersonIsByAPartyThatItKnows(String language) {
    Lexicon lexicon = LexiconReader.read(language);
    var keys = lexicon.all().map(surface -> surface.party().key()).toList();
    assertThat(
            lexicon
                .all()
                .filter(surface -> surface.manner() != Manner.OUTLET)
                .flatMap(surface -> surface.party().of().stream())
                .distinct())
        .isSubsetOf(keys);
  }
}
