package org.waybill.server.pages;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.waybill.ledger.Decision;
import org.waybill.ledger.KeptClaim;
import org.waybill.ledger.KeptParty;
import org.waybill.ledger.KeptReport;
import org.waybill.usecases.ExportClaims;

/** What the ledger holds, as JSON for programs. */
public final class Json {

  private static final JsonMapper MAPPER = new JsonMapper();

  private Json() {}

  /** An empty object. */
  public static ObjectNode object() {
    return MAPPER.createObjectNode();
  }

  /** A tree as it is sent. */
  public static String text(ObjectNode node) {
    try {
      return MAPPER.writeValueAsString(node);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree of plain values can be written", e);
    }
  }

  /** A list and where it goes on: {@code {"items": […], "next": …}}. */
  public static <T> String list(
      List<T> items, Optional<String> next, Function<T, ObjectNode> form) {
    ObjectNode node = object();
    ArrayNode array = node.putArray("items");
    items.forEach(item -> array.add(form.apply(item)));
    node.put("next", next.orElse(null));
    return text(node);
  }

  /** A claim in the claim format, beside what the ledger knows of it. */
  public static ObjectNode claim(KeptClaim kept) {
    ObjectNode node = object();
    node.put("standing", kept.standing().code());
    node.put("replaced", kept.replaced().orElse(null));
    node.putRawValue("claim", new RawValue(ExportClaims.line(kept.claim())));
    return node;
  }

  /** A report without its text. */
  public static ObjectNode report(KeptReport kept) {
    ObjectNode node = object();
    node.put("id", kept.report().id());
    node.put("title", kept.report().title());
    node.put("outlet", kept.report().outlet());
    node.put("published", kept.report().published().orElse(null));
    node.put("language", kept.report().language());
    node.put("url", kept.report().url().orElse(null));
    node.put("version", kept.version());
    node.put("claims", kept.claims());
    node.put("copies", kept.copies());
    node.put("printings", kept.printings());
    node.put("reader", kept.reader());
    node.put("added", kept.added().toString());
    return node;
  }

  /** A party, also as a source. */
  public static ObjectNode party(KeptParty kept) {
    ObjectNode node = object();
    node.put("key", kept.party().key());
    node.put("name", kept.party().name());
    node.put("id", kept.party().id().orElse(null));
    node.put("type", kept.party().type().code());
    node.put("of", kept.party().of().orElse(null));
    node.put("claims", kept.claims());
    node.put("said", kept.said());
    node.put("mergedInto", kept.mergedInto().orElse(null));
    node.put("reliability", kept.grade().code());
    return node;
  }

  /** A decision. */
  public static ObjectNode decision(Decision decision) {
    ObjectNode node = object();
    node.put("number", decision.number());
    node.put("kind", decision.kind().code());
    node.put("subject", decision.subject());
    node.put("detail", decision.detail());
    node.put("who", decision.by().who());
    node.put("why", decision.by().why());
    node.put("made", decision.made().toString());
    node.put("undoes", decision.undoes().orElse(null));
    node.put("undone", decision.undone());
    return node;
  }
}
