package org.waybill.watchlist;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waybill.model.watchlist.EntryDate;
import org.waybill.watchlist.terms.Countries;
import org.waybill.watchlist.terms.Enumerated;
import org.waybill.watchlist.terms.ListDates;
import org.waybill.watchlist.terms.Scripts;

/** Dates, countries, enumerations and scripts, as lists write them. */
final class TermsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1961-02-03                     | 1961-02-03
          03 Feb 1961                    | 1961-02-03
          3 February 1961                | 1961-02-03
          Feb 1961                       | 1961-02
          Nov. 1973                      | 1973-11
          03/02/1961                     | 1961-02-03
          00/02/1961                     | 1961-02
          00/00/1961                     | 1961
          dd/mm/1961                     | 1961
          02/1961                        | 1961-02
          1961                           | 1961
          circa 1961                     | 1961~
          circa 03 Feb 1961              | 1961-02-03~
          1961 (approximative)           | 1961~
          Approximately 1961             | 1961~
          1958 - 1961 (approximative)    | 1958~/1961~
          circa 1958-1961                | 1958~/1961~
          1958 to 1961                   | 1958/1961
          Between 1958 and 1961          | 1958/1961
          01 Jan 1958 to 31 Mar 1961     | 1958-01-01/1961-03-31
          31/02/1961                     | 1961-02
          """)
  void datesAreAsPreciseAsTheListGivesThem(String text, String edtf) {
    assertThat(ListDates.all(text)).extracting(EntryDate::edtf).containsExactly(edtf);
    assertThat(ListDates.all(text).getFirst().text()).isEqualTo(text);
  }

  @Test
  void severalDatesInOneCell() {
    assertThat(ListDates.all("a) Between 1955 and 1958 b) Between 1945 and 1950"))
        .extracting(EntryDate::edtf)
        .containsExactly("1955/1958", "1945/1950");
    assertThat(ListDates.all("Approximately 1963, 30/01/1972"))
        .extracting(EntryDate::edtf)
        .containsExactly("1963~", "1972-01-30");
    assertThat(ListDates.all("1970-01-02 or 1971-03-04")).hasSize(2);
  }

  @Test
  void whatIsNoDateKeepsItsWords() {
    assertThat(ListDates.all("in the early days"))
        .containsExactly(new EntryDate("", "in the early days"));
    assertThat(ListDates.all("")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Russian Federation                     | RU
          Russie                                 | RU
          RUS                                    | RU
          Russian                                | RU
          Korea, North                           | KP
          Democratic People's Republic of Korea  | KP
          Iran (Islamic Republic of)             | IR
          the Philippines                        | PH
          Bélarus                                | BY
          Saudi Arabian                          | SA
          Congo (Democratic Republic)            | CD
          Türkiye                                | TR
          IRAQ                                   | IQ
          """)
  void countriesAreCodes(String text, String code) {
    assertThat(Countries.standard().find(text)).contains(code);
  }

  @Test
  void enumerationsAreTakenApart() {
    assertThat(Enumerated.values("(1) Tiaret (2) Maskara (3) -"))
        .containsExactly("Tiaret", "Maskara");
    assertThat(Enumerated.values("1) Saudi Arabia 2) Qatar"))
        .containsExactly("Saudi Arabia", "Qatar");
    assertThat(Enumerated.values("Example (Holding) Ltd")).containsExactly("Example (Holding) Ltd");
    assertThat(Countries.standard().all("1) Saudi Arabia 2) Qatar")).containsExactly("SA", "QA");
  }

  @ParameterizedTest
  @CsvSource({"Musterov,Latn", "Мустеров,Cyrl", "محمد,Arab", "김철수,Hang", "山田,Hani", "山田さん,Jpan"})
  void scriptsAreAskedOfTheCharacters(String name, String script) {
    assertThat(Scripts.of(name)).contains(script);
  }

  @Test
  void whatHasNoLetterHasNoScript() {
    assertThat(Scripts.of("313")).isEmpty();
  }
}
