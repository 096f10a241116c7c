package org.waybill.usecases.fetching;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.io.entity.StringEntity;
import org.apache.hc.core5.util.Timeout;
import org.waybill.model.UnreadableInputException;

/**
 * Fetches by address: http and https alone, from public machines alone, at every redirect anew, and
 * within limits of size, time and type. Each fetch has a client of its own, which keeps no cookies,
 * no credentials and no connections.
 */
public final class Fetching {

  private static final int REDIRECTS = 5;
  private static final int FIRST_REDIRECT = 300;
  private static final int LAST_REDIRECT = 399;
  private static final int NOT_MODIFIED = 304;
  private static final String AGENT = "Waybill";

  private final FetchSettings settings;
  private final Names names;

  /** Fetching by the machine's own names of hosts. */
  public Fetching(FetchSettings settings) {
    this(settings, Names.ofSystem());
  }

  /** Fetching by given names of hosts. */
  public Fetching(FetchSettings settings, Names names) {
    this.settings = settings;
    this.names = names;
  }

  /** The same, with hosts that may be reached though they are not public. */
  public Fetching reaching(java.util.Set<String> internal) {
    return new Fetching(settings.withInternal(internal), names);
  }

  /**
   * What an address answers, whatever the status.
   *
   * @throws UnreadableInputException if it cannot be had, or must not be
   */
  public Fetched fetch(Wanted wanted) {
    URI address = checked(wanted.address(), wanted.address());
    // One thread for one fetch: a client has limits on each wait, and none on the whole.
    ExecutorService thread = Executors.newSingleThreadExecutor();
    try (CloseableHttpClient client = client()) {
      Future<Fetched> answer = thread.submit(() -> follow(client, wanted, address));
      return answer.get(settings.patience().toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException slow) {
      throw new UnreadableInputException(
          wanted.address()
              + ": it was not there after "
              + settings.patience().toSeconds()
              + " s; try again later",
          slow);
    } catch (ExecutionException failed) {
      throw told(wanted.address(), failed.getCause() == null ? failed : failed.getCause());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new UnreadableInputException(
          wanted.address() + ": stopped before it was there", stopped);
    } catch (IOException closing) {
      throw told(wanted.address(), closing);
    } finally {
      thread.shutdownNow();
    }
  }

  private CloseableHttpClient client() {
    Timeout waiting = Timeout.of(settings.patience());
    return HttpClients.custom()
        .setUserAgent(AGENT)
        .disableRedirectHandling()
        .disableCookieManagement()
        .disableAuthCaching()
        .disableAutomaticRetries()
        .setDefaultRequestConfig(RequestConfig.custom().setResponseTimeout(waiting).build())
        .setConnectionManager(
            PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(new GuardedNames(names, settings.internal()))
                .setDefaultConnectionConfig(
                    ConnectionConfig.custom()
                        .setConnectTimeout(waiting)
                        .setSocketTimeout(waiting)
                        .build())
                .build())
        .build();
  }

  private Fetched follow(CloseableHttpClient client, Wanted wanted, URI first) throws IOException {
    URI address = first;
    for (int redirect = 0; redirect <= REDIRECTS; redirect++) {
      URI here = address;
      Fetched answer =
          client.execute(request(wanted, here), response -> answer(wanted, here, response));
      Optional<String> elsewhere = answer.header("location");
      boolean redirected =
          answer.status() >= FIRST_REDIRECT
              && answer.status() <= LAST_REDIRECT
              && answer.status() != NOT_MODIFIED
              && wanted.body().isEmpty();
      if (!redirected || elsewhere.isEmpty()) {
        return answer;
      }
      address = checked(resolved(here, elsewhere.get()), wanted.address());
    }
    throw new UnreadableInputException(
        wanted.address() + ": more than " + REDIRECTS + " redirects; give the address in the end");
  }

  private static String resolved(URI here, String location) {
    try {
      return here.resolve(location).toString();
    } catch (IllegalArgumentException broken) {
      throw new UnreadableInputException(
          here + ": it redirects to '" + location + "', which is no address", broken);
    }
  }

  private static HttpUriRequestBase request(Wanted wanted, URI address) {
    HttpUriRequestBase request =
        wanted.body().isPresent() ? new HttpPost(address) : new HttpGet(address);
    wanted
        .body()
        .ifPresent(body -> request.setEntity(new StringEntity(body, ContentType.APPLICATION_JSON)));
    wanted.headers().forEach(request::setHeader);
    return request;
  }

  private Fetched answer(Wanted wanted, URI address, ClassicHttpResponse response)
      throws IOException {
    Map<String, String> headers = new HashMap<>();
    for (Header header : response.getHeaders()) {
      headers.put(header.getName().toLowerCase(Locale.ROOT), header.getValue());
    }
    int status = response.getCode();
    HttpEntity entity = response.getEntity();
    boolean fine = status >= 200 && status < FIRST_REDIRECT;
    byte[] content = {};
    if (fine && entity != null) {
      requireType(wanted, address, headers.getOrDefault("content-type", ""));
      try (InputStream body = entity.getContent()) {
        content = body.readNBytes(settings.mostBytes() + 1);
      }
      if (content.length > settings.mostBytes()) {
        throw new UnreadableInputException(
            address
                + ": it is longer than "
                + settings.mostBytes()
                + " bytes, which nothing is"
                + " that is read here");
      }
    }
    return new Fetched(address.toString(), status, headers, content);
  }

  private static void requireType(Wanted wanted, URI address, String type) {
    int semicolon = type.indexOf(';');
    String plain =
        (semicolon < 0 ? type : type.substring(0, semicolon)).strip().toLowerCase(Locale.ROOT);
    if (!wanted.types().isEmpty() && !wanted.types().contains(plain)) {
      throw new UnreadableInputException(
          address
              + ": it is "
              + (plain.isEmpty() ? "of no type that it tells" : plain)
              + "; taken are "
              + String.join(", ", wanted.types().stream().sorted().toList()));
    }
  }

  /** An address that may be asked; its host is looked at when it is looked up. */
  private static URI checked(String written, String asked) {
    try {
      URI address = new URI(written.strip());
      String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
      if (!scheme.equals("http") && !scheme.equals("https")) {
        throw new UnreadableInputException(
            asked + ": only http and https addresses are fetched, not '" + written + "'");
      }
      if (address.getHost() == null || address.getUserInfo() != null) {
        throw new UnreadableInputException(
            asked + ": the address must name a host, and no user; '" + written + "' does not");
      }
      return address;
    } catch (URISyntaxException broken) {
      throw new UnreadableInputException(
          asked + ": '" + written + "' is no address (" + broken.getReason() + ")", broken);
    }
  }

  private static UnreadableInputException told(String address, Throwable cause) {
    if (cause instanceof UnreadableInputException told) {
      return told;
    }
    String why =
        cause instanceof ForbiddenAddressException
            ? String.valueOf(cause.getMessage())
            : "it cannot be got (" + cause + "); check the address and the network";
    return new UnreadableInputException(address + ": " + why, cause);
  }
}
