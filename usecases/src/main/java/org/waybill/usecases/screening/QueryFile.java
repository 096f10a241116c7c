package org.waybill.usecases.screening;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.waybill.model.UnreadableInputException;
import org.waybill.model.screening.ScreeningQuery;

/**
 * A file of names to be screened: comma-separated values with the columns name and, as far as they
 * are known, type, born and country; or JSON Lines with these fields.
 */
final class QueryFile {

  private static final JsonMapper JSON = new JsonMapper();

  private final Path path;

  QueryFile(Path path) {
    this.path = path;
  }

  /** Hands out a query for each row, in order. */
  void each(Consumer<ScreeningQuery> queries) {
    String name = path.toString().toLowerCase(Locale.ROOT);
    if (name.endsWith(".jsonl") || name.endsWith(".ndjson") || name.endsWith(".json")) {
      eachLine(queries);
    } else {
      new TableFile(path)
          .each(
              List.of("name"),
              row ->
                  queries.accept(
                      query(
                          row.cell("name"),
                          row.cell("type"),
                          row.cell("born"),
                          row.cell("country"))));
    }
  }

  private void eachLine(Consumer<ScreeningQuery> queries) {
    int number = 0;
    try (BufferedReader reader = Files.newBufferedReader(path, UTF_8)) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        if (!line.isBlank()) {
          JsonNode row = JSON.readTree(line);
          queries.accept(
              query(
                  row.path("name").asText(),
                  row.path("type").asText(),
                  row.path("born").asText(),
                  row.path("country").asText()));
        }
      }
    } catch (JsonProcessingException e) {
      throw new UnreadableInputException(
          path
              + ", line "
              + number
              + " is no JSON object; each line must be one, with a field name: "
              + e.getOriginalMessage(),
          e);
    } catch (IOException e) {
      throw new UnreadableInputException(
          path + " cannot be read: " + e.getMessage() + ". Is it there, and in UTF-8?", e);
    }
  }

  /** A query of the words of a row; blank ones say nothing. */
  static ScreeningQuery query(String name, String type, String born, String country) {
    List<String> countries = new ArrayList<>();
    for (String code : country.split("[;,| ]", -1)) {
      if (!code.isBlank()) {
        countries.add(code.strip().toUpperCase(Locale.ROOT));
      }
    }
    return new ScreeningQuery(
        name.strip(),
        PartyKinds.of(type),
        Optional.of(born.strip()).filter(date -> !date.isEmpty()),
        countries);
  }
}
