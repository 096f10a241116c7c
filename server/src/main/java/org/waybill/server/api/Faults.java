package org.waybill.server.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.waybill.server.api.ProblemException.Fault;

/** All that is wrong with a request, a fault each. */
final class Faults {

  private static final int MOST = 50;
  private static final int LONGEST = 300;
  private static final Pattern FORBIDDEN =
      Pattern.compile(
          "\u0000|[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])|(?<![\\uD800-\\uDBFF])[\\uDC00-\\uDFFF]");

  private final Set<Fault> faults = new LinkedHashSet<>();

  /**
   * The faults of a request.
   *
   * @param errors what its schema does not allow
   * @param whole the request: its path, query, headers and body
   */
  Faults(List<Error> errors, JsonNode whole) {
    for (Error error : errors) {
      String pointer = error.getInstanceLocation().toString();
      String property = error.getProperty();
      add(
          property == null ? pointer : pointer + "/" + escaped(property),
          error.getKeyword(),
          error.getMessage());
    }
    for (Map.Entry<String, JsonNode> part : whole.properties()) {
      characters("/" + part.getKey(), part.getValue());
    }
  }

  List<Fault> list() {
    return faults.stream().limit(MOST).toList();
  }

  /** Databases do not keep these, and no text has them. */
  private void characters(String pointer, JsonNode node) {
    if (node.isTextual() && hasForbidden(node.asText())) {
      add(pointer, "characters", "text has no NUL character and no half of a surrogate pair");
    }
    for (int i = 0; i < node.size() && node.isArray(); i++) {
      characters(pointer + "/" + i, node.get(i));
    }
    for (Map.Entry<String, JsonNode> field : node.properties()) {
      if (hasForbidden(field.getKey())) {
        add(pointer, "characters", "a name of a field has a NUL character or half of a pair");
      }
      characters(pointer + "/" + escaped(field.getKey()), field.getValue());
    }
  }

  private static boolean hasForbidden(String text) {
    return FORBIDDEN.matcher(text).find();
  }

  private void add(String pointer, String code, String message) {
    List<String> parts = new ArrayList<>(List.of(pointer.split("/", 3)));
    String in = parts.size() > 1 ? parts.get(1) : "body";
    String rest = parts.size() > 2 ? parts.get(2) : "";
    faults.add(
        new Fault(
            in,
            shortened(in.equals("body") ? (rest.isEmpty() ? "" : "/" + rest) : rest),
            code,
            shortened(message)));
  }

  private static String escaped(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }

  private static String shortened(String text) {
    String whole = FORBIDDEN.matcher(text).replaceAll("?");
    return whole.codePointCount(0, whole.length()) <= LONGEST
        ? whole
        : whole.substring(0, whole.offsetByCodePoints(0, LONGEST)) + "…";
  }
}
