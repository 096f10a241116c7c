package org.waybill.server.guard;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Refuses requests that were sent to another name than this machine's own: a page elsewhere whose
 * name was pointed at this machine must not read the ledger (DNS rebinding).
 */
public final class HostGuard implements Handler {

  private static final Set<String> OWN = Set.of("localhost", "127.0.0.1", "[::1]");

  private final Set<String> names;

  /**
   * A guard.
   *
   * @param names the names beside localhost that browsers reach the server by, in lower case
   */
  public HostGuard(Set<String> names) {
    this.names = Set.copyOf(names);
  }

  @Override
  public void handle(Context context) {
    if (!isOwn(context.header("Host"))) {
      throw new RefusedException(
          421,
          "this server does not answer to '"
              + context.header("Host")
              + "'; names beside localhost are given with --name");
    }
  }

  private boolean isOwn(@Nullable String host) {
    return host != null
        && name(host).map(name -> OWN.contains(name) || names.contains(name)).orElse(false);
  }

  private static Optional<String> name(String host) {
    try {
      return Optional.ofNullable(new URI("http://" + host).getHost())
          .map(name -> name.toLowerCase(Locale.ROOT));
    } catch (URISyntaxException noName) {
      return Optional.empty();
    }
  }
}
