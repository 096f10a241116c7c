package org.waybill.server.api;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A named value that a request may have.
 *
 * @param name its name
 * @param in where it stands: {@code path}, {@code query} or {@code header}
 * @param required whether it must be there
 * @param type its type by JSON Schema; an {@code array} is given by repeating it
 * @param schema what it must be
 */
record Parameter(String name, String in, boolean required, String type, JsonNode schema) {}
