package org.waybill.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OutletsTest {

  private static List<String[]> rows() throws IOException {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(
                    OutletsTest.class.getResourceAsStream("/gazetteer/outlets.tsv")),
                StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .toList();
    }
  }

  @Test
  void everyRowOfTheListIsWhole() throws IOException {
    Set<String> countries = Set.of(Locale.getISOCountries());
    assertThat(rows())
        .hasSizeGreaterThan(400)
        .allSatisfy(row -> {
          assertThat(row).hasSize(5).doesNotContain("").allMatch(cell -> cell.equals(cell.strip()));
          assertThat(row[3]).matches("-|[a-z0-9-]+(\\.[a-z0-9-]+)+(; [a-z0-9-]+(\\.[a-z0-9-]+)+)*");
          assertThat(row[4]).matches(code -> code.equals("-") || countries.contains(code));
        });
  }

  @Test
  void noNameAndNoDomainStandsForTwoOutlets() throws IOException {
    Map<String, String> owners = new HashMap<>();
    for (String[] row : rows()) {
      Stream.of(row[0], row[1], row[2], row[3])
          .flatMap(cell -> Stream.of(cell.split("; ", -1)))
          .filter(value -> !value.equals("-"))
          .map(value -> value.toLowerCase(Locale.ROOT))
          .distinct()
          .forEach(value -> assertThat(owners.put(value, row[0])).as(value).isNull());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "https://www.reuters.com/world/x, Reuters",
    "https://CNNEspanol.CNN.com/x, CNN",
    "http://timesofindia.indiatimes.com/, The Times of India",
    "https://cincodias.elpais.com/a, Cinco Días",
    "https://elpais.com/a, El País",
  })
  void anAddressLeadsToItsOutlet(String url, String outlet) {
    assertThat(Outlets.known().at(url)).contains(outlet);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "no address",
        "https://example.org/",
        "https:///x",
        "https://com/",
        "mailto:x@cnn.com"
      })
  void otherAddressesLeadToNone(String url) {
    assertThat(Outlets.known().at(url)).isEmpty();
  }
}
