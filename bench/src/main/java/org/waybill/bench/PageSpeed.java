package org.waybill.bench;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How soon the pages of a running server begin to come, when many ask at once without a pause. */
public final class PageSpeed {

  private static final double MILLI = 1e6;
  private static final int FINE = 200;
  private static final Pattern CLAIM = Pattern.compile("href=\"(/claim\\?id=[^\"#]+)\"");
  private static final Pattern REPORT = Pattern.compile("href=\"(/report\\?id=[^\"#]+)");
  private static final Pattern DOSSIER = Pattern.compile("href=\"(/dossier\\?[^\"]+)\"");
  private static final Pattern NEXT = Pattern.compile("href=\"([^\"#]+)[^\"]*\" rel=\"next\"");
  private static final Pattern SIDES =
      Pattern.compile("/dossier\\?supplier=([^&]+)&recipient=([^&]+)");
  private static final Pattern WORD = Pattern.compile("<h1[^>]*>[^<]*?(\\p{L}{4,})");
  private static final int MOST = 18;
  private static final int LARGE = 4;
  private static final int FAR = 10;

  private final String origin;
  private final HttpClient client = HttpClient.newHttpClient();
  private final Queue<Visit> visits = new ConcurrentLinkedQueue<>();

  private record Visit(String page, long nanos, int bytes, boolean fine) {}

  private PageSpeed(String origin) {
    this.origin = origin;
  }

  /**
   * Asks for pages, and prints how long each took and how large it was.
   *
   * @param arguments the server's address, and perhaps how many ask at once (20) and for how many
   *     seconds (120)
   */
  public static void main(String[] arguments) throws InterruptedException, IOException {
    PageSpeed speed = new PageSpeed(arguments[0].replaceAll("/$", ""));
    int users = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 20;
    int seconds = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 120;
    List<String> pages = speed.pages();
    pages.forEach(page -> speed.visit(page));
    System.out.println("each page once, at rest:");
    speed.print();
    speed.visits.clear();
    speed.crowd(users, Duration.ofSeconds(seconds), pages);
    System.out.printf("%d users for %d s:%n", users, seconds);
    speed.print();
  }

  /** Every page that the server has, with its filters, far into its lists and of large dossiers. */
  private List<String> pages() throws IOException, InterruptedException {
    String overview = body("/");
    List<String> dossiers = found(DOSSIER, overview, MOST);
    Matcher sides = SIDES.matcher(dossiers.isEmpty() ? "" : dossiers.getFirst());
    String supplier = sides.matches() ? sides.group(1) : "KP";
    String recipient = sides.matches() ? sides.group(2) : "RU";
    Set<String> pages =
        new LinkedHashSet<>(
            List.of(
                "/",
                "/dossiers",
                "/dossiers?party=" + supplier,
                "/dossiers?recipient=" + recipient,
                "/dossiers?stage=delivered",
                "/dossiers?stage=used&category=nuclear",
                "/dossiers?category=drones&party=" + recipient,
                "/claims",
                "/claims?kind=transfer&party=" + supplier + ":supplier",
                "/claims?kind=transfer&party=" + supplier + "&party=" + recipient,
                "/claims?stage=delivered&category=missiles&factuality=PR%2B",
                "/claims?when=2023-09",
                "/claims?decision=accepted",
                "/claims?source=" + supplier,
                "/contacts",
                "/contacts?party=" + supplier,
                "/reports",
                "/reports?lang=es",
                "/search?q=" + words(overview),
                "/parties",
                "/sources",
                "/decisions",
                "/review",
                "/add",
                "/login"));
    String claims = body("/claims");
    pages.addAll(found(CLAIM, claims, 2));
    pages.addAll(found(REPORT, claims, 2));
    pages.addAll(dossiers.subList(0, Math.min(LARGE, dossiers.size())));
    pages.addAll(dossiers.subList(Math.max(0, dossiers.size() - 2), dossiers.size()));
    dossiers.stream()
        .limit(2)
        .forEach(dossier -> pages.add(dossier.replace("/dossier?", "/dossier.svg?")));
    List<String> lists = new ArrayList<>(List.of("/claims", "/dossiers", "/reports", "/contacts"));
    lists.addAll(dossiers.subList(0, Math.min(1, dossiers.size())));
    for (String list : lists) {
      pages.add(farInto(list));
    }
    return List.copyOf(pages);
  }

  /** A word of the newest report, since any other may be in none. */
  private String words(String overview) throws IOException, InterruptedException {
    List<String> reports = found(REPORT, overview, 1);
    Matcher word = WORD.matcher(reports.isEmpty() ? "" : body(reports.getFirst()));
    return word.find() ? word.group(1) : "missiles";
  }

  private String farInto(String list) throws IOException, InterruptedException {
    String page = list;
    for (int i = 0; i < FAR; i++) {
      List<String> next = found(NEXT, body(page), 1);
      if (next.isEmpty()) {
        return page;
      }
      page = next.getFirst();
    }
    return page;
  }

  private String body(String page) throws IOException, InterruptedException {
    return client.send(request(page), HttpResponse.BodyHandlers.ofString()).body();
  }

  private static List<String> found(Pattern pattern, String html, int most) {
    List<String> addresses = new ArrayList<>();
    Matcher matcher = pattern.matcher(html);
    while (matcher.find() && addresses.size() < most) {
      addresses.add(matcher.group(1).replace("&amp;", "&"));
    }
    return addresses;
  }

  private void crowd(int users, Duration time, List<String> pages) throws InterruptedException {
    long end = System.nanoTime() + time.toNanos();
    ExecutorService crowd = Executors.newFixedThreadPool(users);
    for (int user = 0; user < users; user++) {
      Random random = new Random(user);
      crowd.execute(() -> {
        while (System.nanoTime() < end) {
          String page = pages.get(random.nextInt(pages.size()));
          visit(page);
        }
      });
    }
    crowd.shutdown();
    if (!crowd.awaitTermination(time.toSeconds() * 2, TimeUnit.SECONDS)) {
      throw new IllegalStateException("some pages never came");
    }
  }

  private void visit(String page) {
    long start = System.nanoTime();
    try {
      HttpResponse<InputStream> response =
          client.send(request(page), HttpResponse.BodyHandlers.ofInputStream());
      try (InputStream body = response.body()) {
        int first = body.read();
        long nanos = System.nanoTime() - start;
        int bytes = (first < 0 ? 0 : 1) + body.readAllBytes().length;
        visits.add(new Visit(page, nanos, bytes, response.statusCode() == FINE));
      }
    } catch (IOException e) {
      visits.add(new Visit(page, System.nanoTime() - start, 0, false));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private HttpRequest request(String page) {
    return HttpRequest.newBuilder(URI.create(origin + page)).build();
  }

  private void print() {
    Map<String, List<Visit>> byPage = new TreeMap<>();
    visits.forEach(
        visit -> byPage.computeIfAbsent(visit.page(), page -> new ArrayList<>()).add(visit));
    byPage.forEach(PageSpeed::line);
    line("all", List.copyOf(visits));
  }

  private static void line(String name, List<Visit> visits) {
    List<Long> times = visits.stream().map(Visit::nanos).sorted().toList();
    System.out.println(
        String.format(
            Locale.ROOT,
            "%-60.60s %6d times, first byte: median %7.1f ms, 95 of 100 %7.1f ms; at most %7d"
                + " bytes; %d errors",
            name,
            times.size(),
            times.get(times.size() / 2) / MILLI,
            times.get(times.size() * 95 / 100) / MILLI,
            visits.stream().mapToInt(Visit::bytes).max().orElse(0),
            visits.stream().filter(visit -> !visit.fine()).count()));
  }
}
