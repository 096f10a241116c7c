package org.waybill.server.api;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.waybill.ledger.Ledger;
import org.waybill.server.changes.AddedReports;
import org.waybill.server.pages.KnownConsequences;
import org.waybill.usecases.exposure.LatestLists;
import org.waybill.usecases.regimes.ShowRegimes;

/** The ledger for programs, version 1. */
public final class Api {

  private static final String BASE = "/api/v1";
  private static final List<HandlerType> METHODS =
      List.of(
          HandlerType.GET,
          HandlerType.POST,
          HandlerType.PUT,
          HandlerType.PATCH,
          HandlerType.DELETE,
          HandlerType.OPTIONS);

  private final Contract contract = Contract.load();
  private final Map<String, Route> routes = new LinkedHashMap<>();

  /**
   * An API.
   *
   * @param ledger what it reads and changes
   * @param added reads the reports that are added
   * @param lists the lists that names are looked for on
   * @param regimes the regimes that there are
   */
  public Api(Ledger ledger, AddedReports added, LatestLists lists, ShowRegimes regimes) {
    routes.putAll(new ReadingRoutes(ledger, new KnownConsequences(ledger, regimes)).all());
    routes.putAll(new WatchRoutes(ledger, lists, regimes).all());
    routes.putAll(new ChangingRoutes(ledger, added).all());
    String description = contract.json();
    routes.put("getDescription", request -> new Reply(200, description, Optional.empty()));
  }

  /** Adds its routes to a server. */
  public void serve(JavalinConfig config) {
    config.jetty.modifyServer(server -> server.setErrorHandler(new UnreadableRequests()));
    RememberedReplies replies = new RememberedReplies();
    Map<String, Set<String>> methods = new TreeMap<>();
    Map<String, Route> left = new LinkedHashMap<>(routes);
    for (Operation operation : contract.operations()) {
      Route route = left.remove(operation.id());
      if (route == null) {
        throw new IllegalStateException("operation " + operation.id() + " has no route");
      }
      methods.computeIfAbsent(operation.path(), path -> new TreeSet<>()).add(operation.method());
      config.routes.addHttpHandler(
          HandlerType.findOrCreate(operation.method()),
          BASE + operation.path(),
          new Answering(
              operation, new RequestCheck(operation, contract.request(operation)), route, replies));
    }
    if (!left.isEmpty()) {
      throw new IllegalStateException("the document lacks " + left.keySet());
    }
    methods.forEach((path, allowed) -> refuseOthers(config, path, allowed));
  }

  private static void refuseOthers(JavalinConfig config, String path, Set<String> allowed) {
    String allow = String.join(", ", allowed) + (allowed.contains("GET") ? ", HEAD" : "");
    Handler refusal =
        context -> {
          context.header("Allow", allow);
          Problems.write(context, ProblemCode.METHOD_NOT_ALLOWED, "use one of " + allow);
        };
    for (HandlerType method : METHODS) {
      if (!allowed.contains(method.name())) {
        config.routes.addHttpHandler(method, BASE + path, refusal);
      }
    }
  }

  /** Whether a request is for this API, so that it is told of failures. */
  public static boolean isAsked(Context context) {
    return context.path().startsWith("/api/");
  }

  /** Answers a request for this API that failed before it came to a route. */
  public static void fail(Context context, int status, String message) {
    Problems.write(context, ProblemCode.ofStatus(status), message);
  }
}
