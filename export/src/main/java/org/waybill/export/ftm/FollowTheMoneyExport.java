package org.waybill.export.ftm;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.waybill.export.ClaimExport;
import org.waybill.export.EventOutline;
import org.waybill.export.GradedClaim;
import org.waybill.export.ReportedClaims;
import org.waybill.model.Party;
import org.waybill.model.Speaker;

/**
 * FollowTheMoney entities, a line each: a report's article, then whom it names, then its events.
 *
 * <p>A party is written once for every name that it is met under; consumers merge entities of one
 * id.
 */
public final class FollowTheMoneyExport implements ClaimExport {

  private static final JsonFactory JSON = new JsonFactory();

  private final Writer out;
  private final Set<String> written = new HashSet<>();

  /** An export that has written nothing yet. */
  public FollowTheMoneyExport(Writer out) {
    this.out = out;
  }

  @Override
  public void add(ReportedClaims reported) throws IOException {
    if (reported.claims().isEmpty()) {
      return;
    }
    write(ClaimEntities.article(reported.report()));
    Map<String, Party> named = new LinkedHashMap<>();
    for (GradedClaim graded : reported.claims()) {
      parties(graded)
          .forEach(party -> named.putIfAbsent(PartyEntities.id(party) + party.name(), party));
    }
    for (Map.Entry<String, Party> party : named.entrySet()) {
      if (written.add(party.getKey())) {
        write(PartyEntities.of(party.getValue()));
      }
    }
    Map<String, Entity> mentions = new LinkedHashMap<>();
    for (Party party : named.values()) {
      Entity mention = ClaimEntities.mention(reported.report(), party);
      Entity first = mentions.putIfAbsent(mention.id(), mention);
      if (first != null) {
        first.with("name", party.name());
      }
    }
    for (Entity mention : mentions.values()) {
      write(mention);
    }
    for (GradedClaim graded : reported.claims()) {
      write(ClaimEntities.event(graded));
      for (Entity link : ClaimEntities.links(graded)) {
        write(link);
      }
    }
  }

  @Override
  public void close() throws IOException {
    out.flush();
  }

  private static Stream<Party> parties(GradedClaim graded) {
    return Stream.concat(
        EventOutline.of(graded.claim().event()).parties().stream(),
        graded.claim().source().chain().stream().map(Speaker::party));
  }

  private void write(Entity entity) throws IOException {
    try (JsonGenerator json = JSON.createGenerator(out)) {
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      json.disable(JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM);
      json.writeStartObject();
      json.writeStringField("id", entity.id());
      json.writeStringField("schema", entity.schema());
      json.writeObjectFieldStart("properties");
      for (Map.Entry<String, List<String>> property : entity.properties().entrySet()) {
        json.writeArrayFieldStart(property.getKey());
        for (String value : property.getValue()) {
          json.writeString(value);
        }
        json.writeEndArray();
      }
      json.writeEndObject();
      json.writeEndObject();
    }
    out.write('\n');
  }
}
