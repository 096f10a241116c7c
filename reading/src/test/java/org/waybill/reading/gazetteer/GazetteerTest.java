package org.waybill.reading.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.waybill.reading.gazetteer.Sentences.found;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waybill.model.UnsupportedLanguageException;
import org.waybill.syntax.Token;

class GazetteerTest {

  private static final Gazetteer ENGLISH = Gazetteer.load("en");
  private static final Gazetteer SPANISH = Gazetteer.load("es");

  @Test
  void takesTheLongestName() {
    assertThat(found(ENGLISH, "North Korea sent shells to South Sudan."))
        .containsExactly("North Korea=NAME:KP", "South Sudan=NAME:SS");
    assertThat(found(ENGLISH, "Equatorial Guinea, Guinea-Bissau and Papua New Guinea voted."))
        .containsExactly(
            "Equatorial Guinea=NAME:GQ", "Guinea-Bissau=NAME:GW", "Papua New Guinea=NAME:PG");
  }

  @ParameterizedTest
  @ValueSource(strings = {"U.S.", "US", "United States", "UNITED STATES", "America", "U.S"})
  void knowsTheUnitedStatesInEnglish(String name) {
    assertThat(found(ENGLISH, "It bought them from the " + name))
        .containsExactly(name + "=NAME:US");
  }

  @ParameterizedTest
  @ValueSource(strings = {"EE.UU.", "EEUU", "EE UU", "EE. UU.", "Estados Unidos", "ESTADOS UNIDOS"})
  void knowsTheUnitedStatesInSpanish(String name) {
    assertThat(found(SPANISH, "Los compró a " + name)).containsExactly(name + "=NAME:US");
  }

  @Test
  void takesNoPronounForAState() {
    assertThat(found(ENGLISH, "They told us and let them tell Us.")).isEmpty();
  }

  @Test
  void readsCurrencySignsAsMoney() {
    assertThat(found(ENGLISH, "It costs US$300 million.")).isEmpty();
  }

  @Test
  void splitsWordsAtHyphensAndApostrophes() {
    assertThat(found(ENGLISH, "The U.S.-South Korean drill and Russia’s U.S.-made tanks."))
        .containsExactly(
            "U.S.-South=NAME:US",
            "U.S.-South Korean=DEMONYM:KR",
            "Russia=NAME:RU",
            "U.S.-made=NAME:US");
  }

  @Test
  void knowsContractionsWholeAndInParts() {
    assertThat(found(SPANISH, "Armas de Corea del Norte."))
        .containsExactly("Corea del Norte=NAME:KP");
    List<Token> parts =
        List.of(
            Sentences.token(0, "Corea", "PROPN", "", 0, 5),
            Sentences.token(1, "de", "ADP", "", 6, 9),
            Sentences.token(2, "el", "DET", "", 6, 9),
            Sentences.token(3, "Norte", "PROPN", "", 10, 15));
    assertThat(SPANISH.find(parts))
        .singleElement()
        .satisfies(match -> {
          assertThat(match.firstToken()).isZero();
          assertThat(match.lastToken()).isEqualTo(3);
          assertThat(match.party().key()).isEqualTo("KP");
        });
  }

  @Test
  void forgivesAccents() {
    assertThat(found(SPANISH, "Iran y Peru hablaron con Moscu."))
        .containsExactly("Iran=NAME:IR", "Peru=NAME:PE", "Moscu=CAPITAL:RU");
  }

  @Test
  void tellsDemonymFromNameByCase() {
    assertThat(found(SPANISH, "La empresa china vendió a China misiles."))
        .containsExactly("china=DEMONYM:CN", "China=NAME:CN");
    assertThat(found(ENGLISH, "Fine china and turkey for dinner.")).isEmpty();
  }

  @Test
  void readsNoPartyAcrossPunctuation() {
    assertThat(found(ENGLISH, "From the South, Korea watchers came."))
        .doesNotContain("South, Korea=NAME:KR");
  }

  @Test
  void leavesTheStateOfGenericOrgansOpen() {
    assertThat(ENGLISH.find(Sentences.tokens("the Defense Ministry said")))
        .singleElement()
        .satisfies(match -> {
          assertThat(match.manner()).isEqualTo(Manner.ORGAN);
          assertThat(match.party().id()).isEmpty();
        });
  }

  @Test
  void knowsWhatStandsForAState() {
    assertThat(found(ENGLISH, "The Kremlin, the Pentagon and the IRGC met in Brussels."))
        .containsExactly(
            "Kremlin=GOVERNMENT:RU",
            "Pentagon=GOVERNMENT:US",
            "IRGC=FORCES:IR",
            "Brussels=GOVERNMENT:EU");
    assertThat(found(SPANISH, "La Moncloa y el Ejército Rojo"))
        .containsExactly("La Moncloa=GOVERNMENT:ES", "Ejército Rojo=FORCES:SU");
  }

  @Test
  void doesNotTakeWhatIsAgainstAPartyForIt() {
    assertThat(found(ENGLISH, "pro-Russian and anti-American crowds")).isEmpty();
  }

  @Test
  void refusesALanguageWithoutStates() {
    assertThatThrownBy(() -> Gazetteer.load("tlh"))
        .isInstanceOf(UnsupportedLanguageException.class)
        .hasMessageContaining("tlh");
  }
}
