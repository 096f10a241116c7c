package org.waybill.server;

import com.github.benmanes.caffeine.cache.Ticker;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waybill.ledger.Ledger;
import org.waybill.model.InvalidValueException;
import org.waybill.server.api.Api;
import org.waybill.server.changes.AddedReports;
import org.waybill.server.changes.AlertChanges;
import org.waybill.server.changes.Change;
import org.waybill.server.changes.Decisions;
import org.waybill.server.changes.FeedChanges;
import org.waybill.server.changes.Form;
import org.waybill.server.guard.Access;
import org.waybill.server.guard.FormGuard;
import org.waybill.server.guard.HostGuard;
import org.waybill.server.guard.LogInLimit;
import org.waybill.server.guard.ResponseHeaders;
import org.waybill.server.guard.Sessions;
import org.waybill.server.pages.AddPage;
import org.waybill.server.pages.AlertsPage;
import org.waybill.server.pages.ClaimPage;
import org.waybill.server.pages.ClaimsPage;
import org.waybill.server.pages.DecisionsPage;
import org.waybill.server.pages.DossierPage;
import org.waybill.server.pages.DossiersPage;
import org.waybill.server.pages.ExplainPage;
import org.waybill.server.pages.ExportPage;
import org.waybill.server.pages.ExposurePage;
import org.waybill.server.pages.FeedsPage;
import org.waybill.server.pages.KnownConsequences;
import org.waybill.server.pages.ListsPage;
import org.waybill.server.pages.OverviewPage;
import org.waybill.server.pages.Page;
import org.waybill.server.pages.PartiesPage;
import org.waybill.server.pages.PartyPage;
import org.waybill.server.pages.Question;
import org.waybill.server.pages.RegimesPage;
import org.waybill.server.pages.ReportPage;
import org.waybill.server.pages.ReportsPage;
import org.waybill.server.pages.ReviewPage;
import org.waybill.server.pages.ReviewQueue;
import org.waybill.server.pages.ScreenPage;
import org.waybill.server.watch.ServerLog;
import org.waybill.server.watch.Watching;
import org.waybill.usecases.Waybill;
import org.waybill.usecases.access.KeepAccounts;
import org.waybill.usecases.alerts.FireAlerts;
import org.waybill.usecases.alerts.KeepAlerts;
import org.waybill.usecases.alerts.TellAlerts;
import org.waybill.usecases.exposure.LatestLists;
import org.waybill.usecases.feeds.PollFeeds;

/**
 * The ledger in the browser. Safe to close from another thread; requests under way are answered.
 */
public final class WaybillServer implements AutoCloseable {

  private static final long MOST_BYTES = 20L << 20;
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Duration FEEDS = Duration.ofMinutes(1);
  private static final Duration ALERTS = Duration.ofSeconds(10);
  private static final Set<String> SEEING = Set.of("GET", "HEAD", "OPTIONS");

  private final Javalin javalin;
  private final Rendering rendering;
  private final KeptExposure exposure;
  private final Watching watching;
  private final Schedule schedule = new Schedule();
  private final Runnable scheduled;

  private WaybillServer(
      ServerSettings settings, Waybill waybill, Ledger ledger, boolean demo, ServerLog log) {
    this.watching = new Watching(ledger, log);
    FormGuard forms = new FormGuard();
    this.rendering = new Rendering(forms, demo);
    LatestLists lists = new LatestLists(ledger.lists());
    this.exposure = new KeptExposure(ledger, lists, waybill.updateExposure());
    ReviewQueue queue = new ReviewQueue(ledger, InstantSource.system());
    DossierPage dossier =
        new DossierPage(ledger, new KnownConsequences(ledger, waybill.showRegimes()));
    List<Page> pages =
        List.of(
            new OverviewPage(ledger),
            new DossiersPage(ledger),
            dossier,
            ClaimsPage.ofAll(ledger),
            ClaimsPage.ofContacts(ledger),
            new ClaimPage(ledger),
            new ExplainPage(ledger, waybill.explainClaims()),
            ReportsPage.ofAll(ledger),
            ReportsPage.ofSearch(ledger),
            new ReportPage(ledger),
            PartiesPage.ofParties(ledger),
            PartiesPage.ofSources(ledger),
            new PartyPage(ledger, waybill.showExposure()),
            new ExposurePage(ledger),
            new ScreenPage(lists),
            ListsPage.ofAll(ledger),
            ListsPage.ofOne(ledger),
            new RegimesPage(waybill.showRegimes()),
            new DecisionsPage(ledger),
            new FeedsPage(ledger),
            new AlertsPage(ledger),
            new ExportPage(),
            new ReviewPage(ledger, queue),
            new AddPage(
                waybill.listLanguages().list().stream().map(language -> language.code()).toList()));
    Map<String, Change> changes = new LinkedHashMap<>(new Decisions(ledger, queue).all());
    PollFeeds polling = new PollFeeds(waybill.addPages(), InstantSource.system());
    changes.putAll(new FeedChanges(ledger, polling).all());
    changes.putAll(new AlertChanges(ledger, new KeepAlerts(InstantSource.system())).all());
    FireAlerts firing = new FireAlerts(InstantSource.system());
    TellAlerts telling = new TellAlerts(waybill.addPages().fetching(), InstantSource.system());
    this.scheduled =
        () -> {
          schedule.repeat("feeds", FEEDS, () -> looked(polling.due(ledger)));
          schedule.repeat("alerts", ALERTS, () -> firing.fire(ledger));
          schedule.repeat("deliveries", ALERTS, () -> telling.tell(ledger));
        };
    Access access = access(settings, ledger);
    AddedReports added = new AddedReports(ledger, waybill.addReports(), waybill.addPages());
    Api api = new Api(ledger, added, lists, waybill.showRegimes());
    this.javalin =
        Javalin.create(config -> {
          config.startup.showJavalinBanner = false;
          config.http.maxRequestSize = MOST_BYTES;
          TransportSecurity.configure(config, settings);
          watching.serve(config, PATIENCE.toMillis());
          config.routes.before(new HostGuard(settings.names()));
          config.routes.before(new ResponseHeaders());
          config.routes.before(forms);
          config.routes.before(access);
          config.routes.after(this::changed);
          StaticFiles.serve(config);
          pages.forEach(page -> serve(config, page));
          config.routes.get("/dossier.svg", new TimelineImage(dossier));
          config.routes.get("/export/download", new Downloads(waybill, ledger));
          changes.forEach((path, change) -> serve(config, path, change));
          serve(config, "/add", form -> added.pasted(form));
          serve(config, "/add/address", form -> added.fetched(form));
          config.routes.post("/add/file", context -> finish(context, upload(context, added)));
          new LogIn(access, rendering).serve(config);
          api.serve(config);
          new Failures(rendering, watching.log()).answer(config);
        });
  }

  /**
   * Starts a server.
   *
   * @param settings where
   * @param waybill all that can be done
   * @param ledger the ledger that is served; left open
   * @param demo whether it is a temporary ledger with the bundled examples, which pages then say
   */
  public static WaybillServer start(
      ServerSettings settings, Waybill waybill, Ledger ledger, boolean demo) {
    return start(settings, waybill, ledger, demo, ServerLog.ofFailures());
  }

  /**
   * Starts a server.
   *
   * @param settings where
   * @param waybill all that can be done
   * @param ledger the ledger that is served; left open
   * @param demo whether it is a temporary ledger with the bundled examples, which pages then say
   * @param log what logs requests
   */
  public static WaybillServer start(
      ServerSettings settings, Waybill waybill, Ledger ledger, boolean demo, ServerLog log) {
    WaybillServer server = new WaybillServer(settings, waybill, ledger, demo, log);
    TransportSecurity.start(server.javalin, settings);
    server.scheduled.run();
    server.exposure.changed();
    return server;
  }

  private static Access access(ServerSettings settings, Ledger ledger) {
    KeepAccounts accounts = new KeepAccounts(ledger.accounts(), InstantSource.system());
    if (!settings.isLocal() && accounts.all().isEmpty()) {
      throw new InvalidValueException(
          "'"
              + settings.host()
              + "' can be reached from other machines, and the ledger has no accounts; make one"
              + " first: waybill account add NAME --role admin");
    }
    return new Access(
        accounts,
        new Sessions(),
        new LogInLimit(Ticker.systemTicker()),
        settings.analyst(),
        settings.isSecure(),
        !settings.behindProxy());
  }

  /** The port that it listens on. */
  public int port() {
    return javalin.port();
  }

  /**
   * Parties that came with what feeds brought are looked for on lists, as those of added reports.
   */
  private void looked(List<PollFeeds.Look> looks) {
    if (looks.stream().anyMatch(look -> look.added() > 0)) {
      exposure.changed();
    }
  }

  /** Ends when the requests under way are answered, or after half a minute. */
  @Override
  public void close() {
    watching.end();
    schedule.close();
    javalin.stop();
    exposure.close();
  }

  private void changed(Context context) {
    if (!SEEING.contains(context.method().name())) {
      exposure.changed();
    }
  }

  private void serve(JavalinConfig config, Page page) {
    config.routes.get(
        page.path(), context -> rendering.page(context, page.answer(question(context))));
    String json = page.path().equals("/") ? "/overview.json" : page.path() + ".json";
    config.routes.get(
        json,
        context -> {
          context.contentType("application/json; charset=utf-8");
          context.result(page.answer(question(context)).json().get());
        });
  }

  private static void serve(JavalinConfig config, String path, Change change) {
    config.routes.post(path, context -> finish(context, change.make(form(context))));
  }

  private static Form form(Context context) {
    return new Form(context.formParamMap(), Access.visitor(context));
  }

  private static Change.Done upload(Context context, AddedReports added) throws IOException {
    UploadedFile file = context.uploadedFile("file");
    if (file == null || file.size() == 0) {
      throw new InvalidValueException("the form lacks a file; choose one");
    }
    try (InputStream content = file.content()) {
      return added.uploaded(content.readAllBytes(), form(context));
    }
  }

  private static void finish(Context context, Change.Done done) {
    String page = done.page();
    int anchor = page.indexOf('#');
    String path = anchor < 0 ? page : page.substring(0, anchor);
    context.redirect(
        path
            + (path.contains("?") ? "&" : "?")
            + "done="
            + done.notice()
            + (anchor < 0 ? "" : page.substring(anchor)),
        HttpStatus.SEE_OTHER);
  }

  private Question question(Context context) {
    return new Question(context.queryParamMap(), rendering.words(context), Access.visitor(context));
  }
}
