package org.waybill.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waybill.model.Report;

class TextFormTest {

  @Test
  void everyCharacterOfATextStaysInItsPlace() {
    String text = "  " + Inputs.SPANISH + "\r\n\r\n\t“Sí”, dijo\u00a0él. 😀 cafe\u0301\n\n\n";
    assertThat(Inputs.report(text).body()).isEqualTo(text);
  }

  @Test
  void aByteOrderMarkIsNoPartOfTheBody() {
    assertThat(Inputs.report("\uFEFF" + Inputs.SPANISH).body()).isEqualTo(Inputs.SPANISH);
  }

  @Test
  void aTextHasNoTitleAndNoDateUnlessItSaysSo() {
    Report report = Inputs.report("Polonia compra tanques\n\n" + Inputs.SPANISH);
    assertThat(report.title()).isEmpty();
    assertThat(report.published()).isEmpty();
    assertThat(report.url()).isEmpty();
    assertThat(report.outlet()).isEmpty();
    assertThat(report.language()).isEqualTo("es");
  }

  @ParameterizedTest
  @CsvSource({
    "' date 2023-09 Un título ', 2023-09",
    "'date 2023\n', 2023",
    "'Date: 2023-09-05\n', 2023-09-05",
    "'DATE:2024-02-29 ', 2024-02-29",
    "'Date: Tue, 5 Sep 2023 10:00:00 +0000\n', 2023-09-05",
  })
  void aDateAtTheVeryStartIsTheDateOfPublicationAndStaysInTheBody(String header, String date) {
    Report report = Inputs.report(header + Inputs.SPANISH);
    assertThat(report.published()).contains(date);
    assertThat(report.body()).isEqualTo(header + Inputs.SPANISH);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "date 2023-13 ",
        "date 2023-02-30 ",
        "date 20230 ",
        "update 2023-09 ",
        "Madrid, 2023-09-05. ",
        "A word. date 2023-09 "
      })
  void whatIsNoDateHeaderLeavesTheDateUnknown(String start) {
    assertThat(Inputs.report(start + Inputs.SPANISH).published()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "(CNN) –– ; CNN",
        "(CNN) ; CNN",
        "(CNN Español) — ; CNN",
        "WASHINGTON, 3 Mar (Reuters) - ; Reuters",
        "Moscú, 5 sep (EFE).- ; EFE",
        "Moscú, 5 sep (Reuters/EFE) - ; Reuters",
        "Sanaa, Yemen (CNN); CNN",
        "TEHERÁN, 5 mar (AP) -- ; AP",
        "KIEV, 4 feb. (Radio Free Europe/Radio Liberty) - ; Radio Free Europe",
        "EFE.- ; EFE",
      })
  void aDatelineNamesTheOutlet(String dateline, String outlet) {
    assertThat(Inputs.report("Un título\n\n" + dateline + Inputs.SPANISH).outlet())
        .isEqualTo(outlet);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "PYONGYANG (Corea del Norte) - ",
        "Un periodista de la cadena (CNN) preguntó. ",
        "Según Reuters, "
      })
  void whatOnlyMentionsAnOutletIsNoDateline(String start) {
    assertThat(Inputs.report(start + Inputs.SPANISH).outlet()).isEmpty();
  }

  @Test
  void givenDetailsWinOverThoseOfTheText() {
    IntakeSettings settings =
        Inputs.SPANISH_AND_ENGLISH.withGiven(
            new ReportDetails("r-1", "en", "A title", "2022", "EFE", "https://example.org/1"));
    Report report =
        Inputs.report(
            Inputs.only(
                ("date 2023-09 (CNN) –– " + Inputs.SPANISH).getBytes(StandardCharsets.UTF_8),
                settings));
    assertThat(report)
        .extracting(Report::id, Report::language, Report::title, Report::outlet)
        .containsExactly("r-1", "en", "A title", "EFE");
    assertThat(report.published()).contains("2022");
    assertThat(report.url()).contains("https://example.org/1");
  }

  @Test
  void copiesThatDifferInBlanksAndAccentsHaveOneId() {
    Report composed = Inputs.report("Polonia  comprará\r\ncien tanques a Corea del Sur.");
    Report decomposed =
        Inputs.report(" Polonia comprara\u0301 cien\ntanques a Corea del\u00a0Sur. ");
    Report other = Inputs.report("Polonia comprará mil tanques a Corea del Sur.");
    assertThat(composed.id()).startsWith("sha256:").hasSize(71).isEqualTo(decomposed.id());
    assertThat(other.id()).isNotEqualTo(composed.id());
  }

  @Test
  void aReportInAnotherLanguageIsRefusedByTheNameOfTheLanguage() {
    Intake.Rejected rejected =
        Inputs.rejected(
            "O governo brasileiro anunciou nesta terça-feira a compra de aviões de combate suecos,"
                + " segundo o ministério da Defesa.");
    assertThat(rejected.refusal()).isEqualTo(Refusal.UNSUPPORTED_LANGUAGE);
    assertThat(rejected.why()).contains("Portuguese (pt)", "en, es");
  }

  @Test
  void everyLanguageIsTakenWhereNoneAreNamed() {
    Intake intake =
        Inputs.only(
            "Le gouvernement français a annoncé mardi la livraison de canons à l'Ukraine."
                .getBytes(StandardCharsets.UTF_8),
            IntakeSettings.forLanguages(Set.of()));
    assertThat(Inputs.report(intake).language()).isEqualTo("fr");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   \r\n\t", "\uFEFF"})
  void aTextOfBlanksIsRefused(String text) {
    assertThat(Inputs.rejected(text).refusal()).isEqualTo(Refusal.EMPTY);
  }

  @Test
  void aTextWithoutWordsIsRefusedSinceItsLanguageIsOpen() {
    assertThat(Inputs.rejected("12 345 678").refusal()).isEqualTo(Refusal.UNKNOWN_LANGUAGE);
  }

  @ParameterizedTest
  @CsvSource({"EEUU vende tanques a Polonia, es", "US sells tanks to Poland, en"})
  void aShortTextGoesToTheLanguageThatCanBeRead(String text, String language) {
    assertThat(Inputs.report(text).language()).isEqualTo(language);
  }
}
