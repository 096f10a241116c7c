package org.waybill.usecases.evaluation;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/**
 * Made-up coded reports, and claims that agree with the codings in some things and not in others.
 */
final class GeneratedCoding {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<String> NAMES =
      List.of(
          "RU", "US", "KP", "NATO", "Wagner", "Rufus Firefly", "Núñez Ortíz", "European allies");
  private static final List<String> STAGES = List.of("agreed", "delivered", "held", "imposed");
  private static final List<String> FACTUALITIES =
      List.of("CT+", "PR+", "PS+", "CT-", "PR-", "PS-", "Uu");
  private static final List<String> CATEGORIES = List.of("missiles", "drones", "fuel", "arms");
  private static final List<String> DATES = List.of("", "2024", "2024-05", "2024-05-01/2024-05-07");
  private static final Map<String, List<String>> ROLES =
      Map.of(
          "transfer", List.of("supplier", "recipient"),
          "contact", List.of("participants"),
          "commitment", List.of("actor"),
          "appeal", List.of("actor", "addressee"),
          "measure", List.of("actor", "target"),
          "inquiry", List.of("actor", "addressee"));
  private static final Map<String, String> CHOICES =
      Map.of("commitment", "undertakes", "appeal", "asks", "inquiry", "answer");

  private final Random random;
  private final StringBuilder claims = new StringBuilder();

  GeneratedCoding(long seed) {
    random = new Random(seed);
  }

  /** Writes reports and codings into a folder; returns the claims, a line each. */
  String write(Path folder) throws IOException {
    for (int i = 0; i < 12; i++) {
      report(folder.resolve(i % 2 == 0 ? "xx" : "yy"), "r" + i);
    }
    return claims.toString();
  }

  private void report(Path folder, String id) throws IOException {
    Files.createDirectories(folder);
    List<String> sentences = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      sentences.add("🚀 Sentence " + id + " number " + i + " tells something — «así».");
    }
    String text = String.join("\n", sentences);
    ObjectNode report = JSON.createObjectNode();
    report.put("id", id).put("lang", "xx").put("title", "").put("text", text);
    Files.writeString(folder.resolve(id + ".json"), report.toString());
    StringBuilder coding = new StringBuilder();
    for (String sentence : sentences) {
      for (int i = random.nextInt(3); i > 0; i--) {
        ObjectNode gold = gold(sentence);
        coding.append(gold).append("\n");
        for (int copies = random.nextInt(3); copies > 0; copies--) {
          claims.append(claim(id, text, gold)).append("\n");
        }
      }
    }
    Files.writeString(folder.resolve(id + ".jsonl"), coding.toString());
  }

  private ObjectNode gold(String sentence) {
    String kind = any(List.copyOf(ROLES.keySet().stream().sorted().toList()));
    ObjectNode gold = JSON.createObjectNode();
    gold.put("kind", kind);
    if (random.nextBoolean()) {
      gold.put("stage", any(STAGES));
    }
    for (String role : roles(kind)) {
      gold.set(role, names());
    }
    if (CHOICES.containsKey(kind)) {
      gold.put(CHOICES.get(kind), any(List.of("supply", "other")));
    }
    if (kind.equals("transfer") && random.nextInt(4) == 0) {
      gold.set("parties", names());
    }
    if (random.nextInt(3) == 0) {
      gold.putArray("or").addObject().set(roles(kind).getFirst(), names());
    }
    gold.put("factuality", any(FACTUALITIES));
    gold.put("source", random.nextBoolean() ? "outlet" : any(NAMES));
    gold.put("when", any(DATES));
    if (random.nextBoolean()) {
      gold.putArray("materiel").add(any(CATEGORIES));
    }
    int start = random.nextInt(10);
    gold.put("evidence", sentence.substring(sentence.offsetByCodePoints(0, start)));
    gold.put("optional", random.nextInt(3) == 0);
    return gold;
  }

  /** A claim like the coded one, with each thing changed now and then. */
  private ObjectNode claim(String id, String text, ObjectNode gold) {
    ObjectNode claim = JSON.createObjectNode();
    claim.put("format", "waybill-claim/1");
    claim.putObject("report").put("id", id);
    ObjectNode event = claim.putObject("event");
    event.put("kind", gold.get("kind").textValue());
    if (gold.has("stage") && mostly()) {
      event.put("stage", gold.get("stage").textValue());
    }
    for (String role : roles(gold.get("kind").textValue())) {
      event.set(role, parties(mostly() ? gold.withArray(role) : names()));
    }
    if (gold.has("parties") && mostly()) {
      event.set("parties", parties(gold.withArray("parties")));
    }
    String choice = CHOICES.get(gold.get("kind").textValue());
    if (choice != null) {
      event.put(choice, mostly() ? gold.get(choice).textValue() : "supply");
    }
    if (gold.has("materiel") && mostly()) {
      event.putArray("materiel").addObject().put("category", any(CATEGORIES));
    }
    claim.put("factuality", mostly() ? gold.get("factuality").textValue() : any(FACTUALITIES));
    ArrayNode source = claim.putArray("source");
    source.addAll(parties(mostly() ? JSON.createArrayNode().add(any(NAMES)) : names()));
    if (random.nextBoolean()) {
      source.insertObject(0).put("name", "Daily").put("type", "outlet");
    }
    if (mostly()) {
      claim.putObject("when").put("edtf", gold.get("when").textValue());
    }
    int start = text.indexOf(gold.get("evidence").textValue()) + random.nextInt(4);
    start += Character.isLowSurrogate(text.charAt(start)) ? 1 : 0;
    int end = Math.min(text.length() - 1, start + 1 + random.nextInt(60));
    end += Character.isLowSurrogate(text.charAt(end)) ? 1 : 0;
    claim
        .putObject("evidence")
        .put("start", start)
        .put("end", end)
        .put("text", text.substring(start, end));
    claim.put("rule", "xx/rule");
    return claim;
  }

  private ArrayNode names() {
    ArrayNode names = JSON.createArrayNode();
    for (int i = random.nextInt(3); i > 0; i--) {
      names.add(any(NAMES));
    }
    return names;
  }

  private ArrayNode parties(ArrayNode names) {
    ArrayNode parties = JSON.createArrayNode();
    for (var name : names) {
      ObjectNode party = parties.addObject();
      switch (random.nextInt(4)) {
        case 0 -> party.put("name", "the NÚÑEZ " + name.textValue()).putNull("id");
        case 1 ->
            party.put("name", "somebody").put("of", name.textValue().toLowerCase(Locale.ROOT));
        default -> party.put("name", "a name").put("id", name.textValue());
      }
      party.put("type", "state");
    }
    return parties;
  }

  private static List<String> roles(String kind) {
    return ROLES.getOrDefault(kind, List.of());
  }

  private boolean mostly() {
    return random.nextInt(5) > 0;
  }

  private String any(List<String> values) {
    return values.get(random.nextInt(values.size()));
  }
}
