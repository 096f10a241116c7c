package org.waybill.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EdtfDateTest {

  @ParameterizedTest
  @CsvSource({
    "2024, 2024-01-01, 2024-12-31",
    "2024-02, 2024-02-01, 2024-02-29",
    "2024-02-29, 2024-02-29, 2024-02-29",
    "2024-XX, 2024-01-01, 2024-12-31",
    "2024-05-XX, 2024-05-01, 2024-05-31",
    "198X, 1980-01-01, 1989-12-31",
    "19XX, 1900-01-01, 1999-12-31",
    "2022-21, 2022-03-01, 2022-05-31",
    "2022-24, 2022-12-01, 2023-02-28",
    "2022-33, 2022-01-01, 2022-03-31",
    "2022-36, 2022-10-01, 2022-12-31",
    "2022-40, 2022-01-01, 2022-06-30",
    "2022-41, 2022-07-01, 2022-12-31",
    "2022-11/2022-12, 2022-11-01, 2022-12-31",
    "2023/2024-02-03, 2023-01-01, 2024-02-03",
    "2024-05/.., 2024-05-01, ",
    "2024-05/, 2024-05-01, ",
    "../2024-05, , 2024-05-31",
  })
  void coversTheDaysOfADate(String edtf, String first, String last) {
    EdtfDate date = EdtfDate.parse(edtf).orElseThrow();
    assertThat(date.first().map(Object::toString).orElse(null)).isEqualTo(first);
    assertThat(date.last().map(Object::toString).orElse(null)).isEqualTo(last);
    assertThat(date.qualified()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2024?", "2024-05~", "2024-05-06%", "2024?-05", "2024-?05", "2023~/2024"})
  void tellsWhetherItIsQualified(String edtf) {
    assertThat(EdtfDate.parse(edtf).orElseThrow().qualified()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "May",
        "24",
        "2024-13",
        "2024-02-30",
        "2024-00",
        "2024-5",
        "[2016,2017]",
        "a/b"
      })
  void isEmptyForWhatItDoesNotCover(String edtf) {
    assertThat(EdtfDate.parse(edtf)).isEmpty();
  }

  @Test
  void knowsWhetherItLiesInOneYear() {
    assertThat(EdtfDate.parse("2022-11/2022-12").orElseThrow().isWithinOneYear()).isTrue();
    assertThat(EdtfDate.parse("2022-24").orElseThrow().isWithinOneYear()).isFalse();
    assertThat(EdtfDate.parse("2022/..").orElseThrow().isWithinOneYear()).isFalse();
  }
}
