package org.waybill.server.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Values for schemas: most as they want them, some wrong, some hostile. */
final class Generated {

  private static final List<String> HOSTILE =
      List.of(
          "",
          " ",
          "\0",
          "\uD83D\uDE80",
          "\u202Egnp.exe",
          "İıŞğ",
          "'; DROP TABLE claim; --",
          "\" OR 1=1",
          "%' OR '%'='",
          "../../../etc/passwd",
          "<script>alert(1)</script>",
          "${jndi:ldap://x}",
          "{{7*7}}",
          "a\r\nSet-Cookie: x=y",
          "-1",
          "NaN",
          "1e309",
          "99999999999999999999",
          "9999-99-99",
          "2022-02-30",
          "2023-09/..",
          "XXXX",
          "KP → RU",
          "1:KP",
          ":",
          "\"",
          "\"\"",
          "*",
          "null",
          "a".repeat(1500),
          "é".repeat(300));
  private static final List<String> LIKELY =
      List.of("KP", "RU", "KP:supplier", "2022", "2023-09-05", "transfer-1", "report-1", "rockets");

  private final Random random;
  private final Documented documented;

  Generated(Random random, Documented documented) {
    this.random = random;
    this.documented = documented;
  }

  /** One in so many times. */
  boolean once(int in) {
    return random.nextInt(in) == 0;
  }

  String hostile() {
    return HOSTILE.get(random.nextInt(HOSTILE.size()));
  }

  String likely() {
    return LIKELY.get(random.nextInt(LIKELY.size()));
  }

  /** The texts that a parameter may be given as. */
  List<String> texts(JsonNode schema) {
    JsonNode plain = documented.resolved(schema);
    if (once(8)) {
      return List.of(hostile());
    }
    if (plain.path("type").asText().equals("array")) {
      List<String> all = new ArrayList<>();
      for (int i = random.nextInt(3); i >= 0; i--) {
        all.addAll(texts(plain.get("items")));
      }
      return all;
    }
    return List.of(value(plain).asText());
  }

  /** A value that a schema may have. */
  JsonNode value(JsonNode schema) {
    JsonNodeFactory nodes = JsonNodeFactory.instance;
    JsonNode plain = documented.resolved(schema);
    if (once(25)) {
      return wrong();
    }
    if (plain.has("anyOf")) {
      return value(plain.get("anyOf").get(random.nextInt(plain.get("anyOf").size())));
    }
    if (plain.has("enum")) {
      return plain.get("enum").get(random.nextInt(plain.get("enum").size()));
    }
    return switch (plain.path("type").asText()) {
      case "integer" -> nodes.numberNode(1 + random.nextInt(40));
      case "boolean" -> nodes.booleanNode(random.nextBoolean());
      case "object" -> object(plain);
      case "string" -> nodes.textNode(once(4) ? hostile() : likely());
      default -> wrong();
    };
  }

  private JsonNode object(JsonNode schema) {
    ObjectNode object = JsonNodeFactory.instance.objectNode();
    List<String> required = new ArrayList<>();
    schema.path("required").forEach(name -> required.add(name.asText()));
    for (Map.Entry<String, JsonNode> property : schema.path("properties").properties()) {
      boolean needed = required.contains(property.getKey());
      if (needed ? !once(20) : once(3)) {
        object.set(property.getKey(), value(property.getValue()));
      }
    }
    if (schema.path("additionalProperties").isObject()) {
      List<String> fields = List.of("stage", "supplier", "when", "/event/stage", "/", "evidence");
      String field = once(6) ? hostile() : fields.get(random.nextInt(fields.size()));
      object.set(field, value(schema.get("additionalProperties")));
    }
    if (once(20)) {
      object.set(hostile(), wrong());
    }
    return object;
  }

  private JsonNode wrong() {
    JsonNodeFactory nodes = JsonNodeFactory.instance;
    ArrayNode deep = nodes.arrayNode();
    ArrayNode inner = deep;
    for (int i = 0; i < 40; i++) {
      inner = inner.addArray();
    }
    return switch (random.nextInt(6)) {
      case 0 -> nodes.nullNode();
      case 1 -> nodes.numberNode(random.nextDouble());
      case 2 -> nodes.numberNode(random.nextLong());
      case 3 -> deep;
      case 4 -> nodes.objectNode().put(hostile(), hostile());
      default -> nodes.textNode(hostile());
    };
  }
}
