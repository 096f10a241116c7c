package org.waybill.reading.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waybill.reading.gazetteer.Sentences.found;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Demonyms in their forms. */
class InflectionTest {

  private static final Gazetteer ENGLISH = Gazetteer.load("en");
  private static final Gazetteer SPANISH = Gazetteer.load("es");

  @ParameterizedTest
  @CsvSource({
    "RU, ruso rusa rusos rusas",
    "FR, francés francesa franceses francesas",
    "DE, alemán alemana alemanes alemanas",
    "ES, español española españoles españolas",
    "IR, iraní iraníes iranís",
    "US, estadounidense estadounidenses estadunidense norteamericanas",
    "BE, belga belgas",
    "LV, letón letona letones letonas",
    "KP, norcoreano norcoreanas",
    "KG, kirguís kirguises",
    "HR, croata croatas",
    "SU, soviético soviéticas",
  })
  void knowsSpanishForms(String code, String forms) {
    for (String form : forms.split(" ", -1)) {
      assertThat(found(SPANISH, "los misiles de origen " + form))
          .containsExactly(form + "=DEMONYM:" + code);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "RU, Russian Russians",
    "GB, British Briton Britons Scottish Welsh",
    "DK, Danish Dane Danes",
    "ES, Spanish Spaniard Spaniards",
    "FI, Finnish Finn Finns",
    "PL, Polish Pole Poles",
    "TR, Turkish Turk Turks",
    "CH, Swiss",
    "PH, Philippine Filipino Filipinos",
    "SA, Saudi Saudis",
    "SE, Swedish Swede Swedes",
    "FR, French Frenchman Frenchmen",
  })
  void knowsEnglishForms(String code, String forms) {
    for (String form : forms.split(" ", -1)) {
      assertThat(found(ENGLISH, "they met some " + form))
          .containsExactly(form + "=DEMONYM:" + code);
    }
  }
}
