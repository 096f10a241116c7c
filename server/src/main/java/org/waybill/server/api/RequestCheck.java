package org.waybill.server.api;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.waybill.server.api.ProblemException.Fault;
import org.waybill.server.guard.Access;

/** Lets through only requests that are as the document has them, and tells all that is not. */
final class RequestCheck {

  private static final int MOST_BYTES = 5 << 20;
  private static final Pattern INTEGER = Pattern.compile("-?[0-9]{1,18}");
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private final Operation operation;
  private final Schema schema;

  RequestCheck(Operation operation, Schema schema) {
    this.operation = operation;
    this.schema = schema;
  }

  /**
   * The request, checked.
   *
   * @throws ProblemException if it is not as the document has it
   */
  Request check(Context context) {
    ObjectNode whole = JsonNodeFactory.instance.objectNode();
    ObjectNode path = whole.putObject("path");
    ObjectNode query = whole.putObject("query");
    ObjectNode header = whole.putObject("header");
    for (Parameter parameter : operation.parameters()) {
      if (parameter.in().equals("path")) {
        path.set(parameter.name(), value(parameter.type(), context.pathParam(parameter.name())));
      } else if (parameter.in().equals("header")) {
        String sent = context.header(parameter.name());
        if (sent != null) {
          header.put(parameter.name(), sent);
        }
      }
    }
    context.queryParamMap().forEach((name, values) -> query.set(name, values(name, values)));
    JsonNode body = operation.changes() ? body(context) : MissingNode.getInstance();
    if (operation.changes()) {
      whole.set("body", body);
    }
    List<Fault> faults = new Faults(schema.validate(whole), whole).list();
    if (!faults.isEmpty()) {
      throw new ProblemException(
          ProblemCode.INVALID_REQUEST,
          "see fields; /api/v1/openapi.json describes what is expected",
          faults);
    }
    return new Request(path, query, body, Access.visitor(context).name());
  }

  private JsonNode values(String name, List<String> values) {
    for (Parameter parameter : operation.parameters()) {
      if (parameter.in().equals("query") && parameter.name().equals(name)) {
        if (parameter.type().equals("array") || values.size() != 1) {
          ArrayNode array = JsonNodeFactory.instance.arrayNode();
          values.forEach(array::add);
          return array;
        }
        return value(parameter.type(), values.getFirst());
      }
    }
    return JsonNodeFactory.instance.textNode("");
  }

  /** What is not written as its type wants it stays a text, which the schema then refuses. */
  private static JsonNode value(String type, String written) {
    JsonNodeFactory nodes = JsonNodeFactory.instance;
    if (type.equals("integer") && INTEGER.matcher(written).matches()) {
      return nodes.numberNode(Long.parseLong(written));
    }
    Map<String, Boolean> truths = Map.of("true", true, "false", false);
    if (type.equals("boolean") && truths.containsKey(written)) {
      return nodes.booleanNode(truths.get(written));
    }
    return nodes.textNode(written);
  }

  private static JsonNode body(Context context) {
    if (context.contentLength() > MOST_BYTES) {
      throw tooLarge();
    }
    byte[] bytes = context.bodyAsBytes();
    if (bytes.length > MOST_BYTES) {
      throw tooLarge();
    }
    try {
      JsonNode body = JSON.readTree(bytes);
      if (!body.isMissingNode()) {
        return body;
      }
    } catch (JsonProcessingException e) {
      throw new ProblemException(
          ProblemCode.MALFORMED_JSON,
          "the body is no JSON at line "
              + e.getLocation().getLineNr()
              + ", column "
              + e.getLocation().getColumnNr());
    } catch (IOException e) {
      throw new ProblemException(ProblemCode.MALFORMED_JSON, "the body is no UTF-8");
    }
    throw new ProblemException(ProblemCode.MALFORMED_JSON, "the body is empty; send {} at least");
  }

  private static ProblemException tooLarge() {
    return new ProblemException(
        ProblemCode.TOO_LARGE, "a body has " + MOST_BYTES + " bytes at most");
  }
}
