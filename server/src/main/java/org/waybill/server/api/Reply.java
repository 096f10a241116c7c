package org.waybill.server.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.function.Function;
import org.waybill.ledger.Page;
import org.waybill.server.pages.Json;

/**
 * An answer.
 *
 * @param status the HTTP status
 * @param json the body
 * @param next where the list goes on; empty on the last page, and for what is no list
 */
record Reply(int status, String json, Optional<String> next) {

  private static final int OK = 200;
  private static final int CREATED = 201;

  /** What was asked for. */
  static Reply of(ObjectNode node) {
    return new Reply(OK, Json.text(node), Optional.empty());
  }

  /** What was made. */
  static Reply created(ObjectNode node) {
    return new Reply(CREATED, Json.text(node), Optional.empty());
  }

  /** A page of a list. */
  static <T> Reply page(Page<T> page, Function<T, ObjectNode> form) {
    ObjectNode node = Json.object();
    ArrayNode items = node.putArray("items");
    page.items().forEach(item -> items.add(form.apply(item)));
    node.put("next", page.next().orElse(null));
    return new Reply(OK, Json.text(node), page.next());
  }
}
