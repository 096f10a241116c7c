package org.waybill.server.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpHeaderValue;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;
import org.waybill.server.pages.Json;

/** Problems for requests that are no HTTP, or whose address is none: they come to no route. */
final class UnreadableRequests extends ErrorHandler {

  @Override
  protected void generateResponse(
      Request request,
      Response response,
      int status,
      @Nullable String message,
      @Nullable Throwable cause,
      Callback callback) {
    ProblemCode code = ProblemCode.ofStatus(status);
    ObjectNode node = Json.object();
    node.put("type", "urn:waybill:problem:" + code.code());
    node.put("title", code.title());
    node.put("status", status);
    node.put("code", code.code());
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, "application/problem+json");
    // What was sent as a body is left unread, and the connection ends: a client that is not told so
    // sends its next request into it, and gets no answer.
    response.getHeaders().put(HttpHeader.CONNECTION, HttpHeaderValue.CLOSE);
    Content.Sink.write(response, true, Json.text(node), callback);
  }
}
