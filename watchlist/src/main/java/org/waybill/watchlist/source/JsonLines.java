package org.waybill.watchlist.source;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import org.waybill.watchlist.Limits;
import org.waybill.watchlist.ListSource;

/** The lines of a JSON Lines file, one at a time. */
public final class JsonLines {

  private JsonLines() {}

  /** Takes the lines. */
  public interface Taking {
    /**
     * Takes the next line.
     *
     * @param node its value
     * @param raw the line as it is written
     * @param where its place in the file
     * @throws IOException if the file is to be refused
     */
    void take(JsonNode node, String raw, String where) throws IOException;

    /**
     * Takes a line that is no JSON.
     *
     * @param where its place in the file
     * @param why what is wrong with it
     * @throws IOException if the file is to be refused
     */
    void reject(String where, String why) throws IOException;
  }

  /**
   * Reads a file.
   *
   * @param source the file
   * @param limits how much is taken
   * @param taking takes the lines, empty ones left out
   * @throws IOException if the file cannot be read, or is refused
   */
  public static void read(ListSource source, Limits limits, Taking taking) throws IOException {
    ObjectMapper mapper =
        new ObjectMapper(
            JsonFactory.builder()
                .streamReadConstraints(
                    StreamReadConstraints.builder()
                        .maxNestingDepth(limits.depth())
                        .maxStringLength(limits.recordCharacters())
                        .build())
                .build());
    try (InputStream stream = new CountedStream(source.open(), limits.bytes());
        WindowReader window =
            new WindowReader(Decoding.declared(stream), limits.recordCharacters());
        BufferedReader lines = new BufferedReader(window)) {
      long number = 0;
      String line = lines.readLine();
      while (line != null) {
        number++;
        if (!line.isBlank()) {
          take(mapper, line, "line " + number, taking);
        }
        window.forget(window.position());
        line = lines.readLine();
      }
    }
  }

  private static void take(ObjectMapper mapper, String line, String where, Taking taking)
      throws IOException {
    JsonNode node;
    try {
      node = mapper.readTree(line);
    } catch (JsonProcessingException malformed) {
      taking.reject(where, "it is no JSON (" + malformed.getOriginalMessage() + ")");
      return;
    }
    if (node.isObject()) {
      taking.take(node, line, where);
    } else {
      taking.reject(where, "it is no JSON object");
    }
  }
}
