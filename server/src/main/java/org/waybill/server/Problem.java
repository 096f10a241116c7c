package org.waybill.server;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;

/** What went wrong, for programs: RFC 9457. */
final class Problem {

  private static final JsonMapper JSON = new JsonMapper();

  private Problem() {}

  static void write(Context context, int status, String detail) {
    ObjectNode problem = JSON.createObjectNode();
    problem.put("type", "about:blank");
    problem.put("title", HttpStatus.forStatus(status).getMessage());
    problem.put("status", status);
    if (!detail.isEmpty()) {
      problem.put("detail", detail);
    }
    context.contentType("application/problem+json");
    context.result(problem.toString());
  }
}
