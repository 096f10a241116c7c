package org.waybill.server.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * Something that a program can ask for.
 *
 * @param method the HTTP method
 * @param path the path below {@code /api/v1}, as a template
 * @param id its name in the document
 * @param parameters what it takes beside a body
 * @param body the schema of its body; a missing node if it has none
 */
record Operation(String method, String path, String id, List<Parameter> parameters, JsonNode body) {

  /** Copies the list. */
  Operation {
    parameters = List.copyOf(parameters);
  }

  /** Whether it changes the ledger. */
  boolean changes() {
    return !method.equals("GET");
  }
}
