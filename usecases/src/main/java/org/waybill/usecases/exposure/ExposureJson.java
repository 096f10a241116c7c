package org.waybill.usecases.exposure;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.waybill.ledger.Decision;
import org.waybill.ledger.dossier.Relation;
import org.waybill.ledger.exposure.ExposedParty;
import org.waybill.ledger.exposure.Hit;
import org.waybill.ledger.exposure.KeptHit;
import org.waybill.ledger.lists.ListVersion;
import org.waybill.model.Party;
import org.waybill.model.screening.Reason;
import org.waybill.screening.Comparer;

/** Exposure as JSON, as docs/screening.md describes it. */
public final class ExposureJson {

  /** The name and version of the format. */
  public static final String FORMAT = "waybill-exposure/1";

  private static final ObjectMapper JSON = new ObjectMapper();

  private ExposureJson() {}

  /** A party with its hits on one line, without a line break behind it. */
  public static String line(ExposedParty party) {
    ObjectNode node = JSON.createObjectNode();
    write(node, party);
    return text(node);
  }

  /**
   * The parties with their hits and the lists that they were screened against.
   *
   * @param next where the list goes on
   */
  public static String whole(
      List<ListVersion> lists, Stream<ExposedParty> parties, Optional<String> next) {
    ObjectNode node = JSON.createObjectNode();
    node.put("format", FORMAT);
    ArrayNode versions = node.putArray("lists");
    lists.forEach(version -> write(versions.addObject(), version));
    ArrayNode items = node.putArray("items");
    parties.forEach(party -> write(items.addObject(), party));
    node.put("next", next.orElse(null));
    return text(node);
  }

  /** Writes a version of a list into an object. */
  public static void write(ObjectNode node, ListVersion version) {
    ListVersion.About about = version.about();
    node.put("list", about.list());
    node.put("version", version.number());
    node.put("format", about.format());
    node.put("published", about.published().map(LocalDate::toString).orElse(null));
    node.put("taken", version.taken().toString());
    node.put("entries", about.entries());
    node.put("names", about.names());
    node.put("rejected", about.rejected());
    node.put("sha256", version.digest());
    node.put("source", about.source());
  }

  /** Writes a party with its hits into an object. */
  public static void write(ObjectNode node, ExposedParty exposed) {
    Party party = exposed.party().party();
    node.put("party", party.key());
    node.put("name", party.name());
    node.put("type", party.type().code());
    node.put("of", party.of().orElse(null));
    node.put("claims", exposed.party().claims());
    node.put("said", exposed.party().said());
    ArrayNode dossiers = node.putArray("dossiers");
    exposed.dossiers().stream().map(Relation::toString).forEach(dossiers::add);
    hits(node.putArray("hits"), exposed.hits());
  }

  /** Writes hits into an array. */
  public static void hits(ArrayNode array, List<KeptHit> hits) {
    hits.forEach(kept -> write(array.addObject(), kept));
  }

  private static void write(ObjectNode node, KeptHit kept) {
    Hit hit = kept.hit();
    Hit.Listed listed = hit.listed();
    node.put("id", hit.id());
    node.put("list", listed.list());
    node.put("entry", listed.entry());
    node.put("kind", listed.kind().code());
    node.put("name", listed.name());
    node.put("primaryName", listed.primaryName());
    node.put("asked", hit.asked());
    ArrayNode programmes = node.putArray("programmes");
    listed.programmes().forEach(programmes::add);
    node.put("since", listed.since().orElse(null));
    node.put("score", hit.score());
    node.put("match", hit.score() >= Comparer.DEFAULT_THRESHOLD);
    if (kept.cleared().isPresent()) {
      Decision clearing = kept.cleared().get();
      ObjectNode cleared = node.putObject("cleared");
      cleared.put("decision", clearing.number());
      cleared.put("by", clearing.by().who());
      cleared.put("why", clearing.by().why());
      cleared.put("at", clearing.made().toString());
    } else {
      node.putNull("cleared");
    }
    ArrayNode reasons = node.putArray("reasons");
    for (Reason reason : hit.reasons()) {
      ObjectNode child = reasons.addObject();
      child.put("feature", reason.feature());
      child.put("score", reason.score());
      child.put("weight", reason.weight());
      child.put("left", reason.left());
      child.put("right", reason.right());
    }
  }

  private static String text(ObjectNode node) {
    try {
      return JSON.writeValueAsString(node);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree of JSON could not be written", e);
    }
  }
}
