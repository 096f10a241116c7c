package org.waybill.watchlist.opensanctions;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.waybill.watchlist.FormatReader;
import org.waybill.watchlist.Limits;
import org.waybill.watchlist.ListFormat;
import org.waybill.watchlist.ListSink;
import org.waybill.watchlist.ListSource;
import org.waybill.watchlist.source.Gathering;
import org.waybill.watchlist.source.JsonLines;
import org.waybill.watchlist.source.Opening;

/**
 * Reads entities.ftm.json and targets.nested.json. The former is read twice: sanctions, documents
 * and addresses are gathered by the party that they belong to, then the parties pass.
 */
public final class FtmReader implements FormatReader {

  private final ListFormat format;

  /**
   * A reader of one of the two files.
   *
   * @param format flat or nested
   */
  public FtmReader(ListFormat format) {
    this.format = format;
  }

  @Override
  public ListFormat format() {
    return format;
  }

  @Override
  public boolean recognises(Opening opening) {
    String line = opening.firstLine();
    boolean entity =
        line.startsWith("{") && line.contains("\"schema\"") && line.contains("\"properties\"");
    boolean nested =
        opening.text().contains("\"sanctions\": [{") || opening.text().contains("\"sanctions\":[{");
    return entity && nested == (format == ListFormat.NESTED_JSON);
  }

  @Override
  public void read(List<ListSource> sources, Limits limits, ListSink sink) throws IOException {
    ListSource source = sources.getFirst();
    Gathering<JsonNode> belongings = new Gathering<>(limits);
    Map<String, JsonNode> addresses = new HashMap<>();
    if (format == ListFormat.FTM_JSON) {
      JsonLines.read(source, limits, new Belongings(belongings, addresses));
    }
    JsonLines.read(source, limits, new Parties(belongings, addresses, sink));
  }

  /** The first passage: what belongs to parties. */
  private record Belongings(Gathering<JsonNode> gathered, Map<String, JsonNode> addresses)
      implements JsonLines.Taking {

    @Override
    public void take(JsonNode node, String raw, String where) throws IOException {
      for (String owner : FtmMapper.owners(node)) {
        gathered.add(owner, node, raw.length());
      }
      if (FtmMapper.isAddress(node)) {
        String id = node.path(FtmFields.ID).asText();
        addresses.put(id, node);
        // Counted with the rest, so that addresses without end are refused too.
        gathered.add("", node, raw.length());
      }
    }

    @Override
    public void reject(String where, String why) {
      // The second passage meets it again and says so.
    }
  }

  /** The second passage: the parties. */
  private record Parties(
      Gathering<JsonNode> gathered, Map<String, JsonNode> addresses, ListSink sink)
      implements JsonLines.Taking {

    @Override
    public void take(JsonNode node, String raw, String where) throws IOException {
      String id = node.path(FtmFields.ID).asText("");
      if (!node.path(FtmFields.SCHEMA).isTextual()) {
        sink.reject(where, "the entity has no schema");
      } else if (FtmMapper.isParty(node)) {
        List<JsonNode> belongings = gathered.parties().getOrDefault(id, List.of());
        sink.take(where, () -> new FtmMapper(addresses).entry(node, belongings, raw));
      }
    }

    @Override
    public void reject(String where, String why) throws IOException {
      sink.reject(where, why);
    }
  }
}
