package org.waybill.server.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import org.waybill.model.InvalidValueException;
import org.waybill.model.UnreadableInputException;
import org.waybill.model.UnsupportedLanguageException;
import org.waybill.model.UnusableLedgerException;
import org.waybill.model.WaybillException;
import org.waybill.server.api.ProblemException.Fault;
import org.waybill.server.pages.Json;
import org.waybill.server.pages.NotFoundException;

/** Failures as RFC 9457 has them. */
final class Problems {

  private static final String RETRY_SECONDS = "5";
  private static final System.Logger LOG = System.getLogger(Problems.class.getName());

  private Problems() {}

  /** Answers by what a failure is; one that nobody foresaw is logged. */
  static void write(Context context, RuntimeException failure) {
    switch (failure) {
      case ProblemException problem -> write(context, problem);
      case NotFoundException missing ->
          write(context, ProblemCode.NOT_FOUND, String.valueOf(missing.getMessage()));
      case WaybillException refused ->
          write(context, code(refused), String.valueOf(refused.getMessage()));
      case HttpResponseException refused ->
          write(context, ProblemCode.ofStatus(refused.getStatus()), "");
      default -> {
        LOG.log(System.Logger.Level.ERROR, context.method() + " " + context.path(), failure);
        write(context, ProblemCode.INTERNAL_ERROR, "");
      }
    }
  }

  /** Answers by a kind of failure. */
  static void write(Context context, ProblemCode code, String detail) {
    write(context, new ProblemException(code, detail));
  }

  private static void write(Context context, ProblemException problem) {
    ProblemCode code = problem.code();
    ObjectNode node = Json.object();
    node.put("type", "urn:waybill:problem:" + code.code());
    node.put("title", code.title());
    node.put("status", code.status());
    String detail = String.valueOf(problem.getMessage());
    if (!detail.isEmpty()) {
      node.put("detail", detail);
    }
    node.put("code", code.code());
    if (!problem.faults().isEmpty()) {
      ArrayNode fields = node.putArray("fields");
      for (Fault fault : problem.faults()) {
        ObjectNode field = fields.addObject();
        field.put("in", fault.in());
        field.put("field", fault.field());
        field.put("code", fault.code());
        field.put("message", fault.message());
      }
    }
    if (code == ProblemCode.UNUSABLE_LEDGER) {
      context.header("Retry-After", RETRY_SECONDS);
    }
    context.status(code.status());
    context.contentType("application/problem+json");
    context.result(Json.text(node));
  }

  private static ProblemCode code(WaybillException failure) {
    return switch (failure) {
      case InvalidValueException ignored -> ProblemCode.INVALID_VALUE;
      case UnreadableInputException ignored -> ProblemCode.UNREADABLE_INPUT;
      case UnsupportedLanguageException ignored -> ProblemCode.UNSUPPORTED_LANGUAGE;
      case UnusableLedgerException ignored -> ProblemCode.UNUSABLE_LEDGER;
    };
  }
}
