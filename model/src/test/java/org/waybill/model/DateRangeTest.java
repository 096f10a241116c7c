package org.waybill.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateRangeTest {

  @ParameterizedTest
  @CsvSource({
    "2024-05-06, 2024-05-06, 2024-05-06",
    "2024-02, 2024-02-01, 2024-02-29",
    "2024, 2024-01-01, 2024-12-31",
    "2024-XX, 2024-01-01, 2024-12-31",
    "2024-02-XX, 2024-02-01, 2024-02-29",
    "2024-1X, 2024-10-01, 2024-12-31",
    "2024-02-2X, 2024-02-20, 2024-02-29",
    "198X, 1980-01-01, 1989-12-31",
    "19XX, 1900-01-01, 1999-12-31",
    "2024-21, 2024-03-01, 2024-05-31",
    "2023-24, 2023-12-01, 2024-02-29",
    "2024-32, 2025-06-01, 2025-08-31",
    "2024-34, 2024-04-01, 2024-06-30",
    "2024-38, 2024-05-01, 2024-08-31",
    "2024-41, 2024-07-01, 2024-12-31",
    "2022-11/2022-12, 2022-11-01, 2022-12-31",
    "2024-05~/2024-07?, 2024-05-01, 2024-07-31",
    "2024-05/.., 2024-05-01, ",
    "2024-05/, 2024-05-01, ",
    "../2024-05, , 2024-05-31",
    "2024%, 2024-01-01, 2024-12-31",
    "2024-?05, 2024-05-01, 2024-05-31",
    "'[2023,2025]', 2023-01-01, 2025-12-31",
    "'{2015,2018..2020}', 2015-01-01, 2020-12-31",
    "[..2016], , 2016-12-31",
    "'[2016-03,2017..]', 2016-03-01, ",
  })
  void spansTheDaysThatADateMayMean(String edtf, LocalDate earliest, LocalDate latest) {
    assertThat(DateRange.ofEdtf(edtf))
        .contains(new DateRange(Optional.ofNullable(earliest), Optional.ofNullable(latest)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "..",
        "/",
        "../..",
        "May",
        "2024-13",
        "2024-02-30",
        "2024-42",
        "2024/May",
        "24",
        "[]",
        "[May]",
        "2024-07/2024-05"
      })
  void leavesOutWhatIsNoDate(String text) {
    assertThat(DateRange.ofEdtf(text)).isEmpty();
  }

  @Test
  void isBeforeOnlyWhatItCannotOverlap() {
    DateRange spring = DateRange.ofEdtf("2024-21").orElseThrow();
    DateRange june = DateRange.ofEdtf("2024-06").orElseThrow();
    DateRange year = DateRange.ofEdtf("2024").orElseThrow();
    DateRange since = DateRange.ofEdtf("2024-01/..").orElseThrow();
    assertThat(spring.isBefore(june)).isTrue();
    assertThat(june.isBefore(spring)).isFalse();
    assertThat(spring.isBefore(year)).isFalse();
    assertThat(since.isBefore(june)).isFalse();
  }

  @Test
  void refusesToEndBeforeItBegins() {
    assertThatThrownBy(() ->
            new DateRange(
                Optional.of(LocalDate.of(2024, 5, 2)), Optional.of(LocalDate.of(2024, 5, 1))))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("2024-05-02");
  }
}
