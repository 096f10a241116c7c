package org.waybill.server;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import org.waybill.ledger.dossier.Dossier;
import org.waybill.server.guard.Access;
import org.waybill.server.pages.DossierPage;
import org.waybill.server.pages.Question;
import org.waybill.server.views.Words;
import org.waybill.usecases.timeline.Timeline;
import org.waybill.usecases.timeline.TimelinePicture;

/** The timeline of a dossier as a picture; its own policy lets it carry its own style. */
final class TimelineImage implements Handler {

  private static final int MOST = 200;

  private final DossierPage dossiers;

  /** The ledger hands out the same dossier as long as nothing of it changes. */
  private final Cache<Dossier, String> drawn =
      Caffeine.newBuilder().weakKeys().maximumSize(MOST).build();

  TimelineImage(DossierPage dossiers) {
    this.dossiers = dossiers;
  }

  @Override
  public void handle(Context context) {
    Question question =
        new Question(context.queryParamMap(), Words.in("en"), Access.visitor(context));
    String picture =
        drawn.get(dossiers.dossier(question), dossier -> TimelinePicture.svg(Timeline.of(dossier)));
    context.header(
        "Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; sandbox");
    context.contentType("image/svg+xml");
    context.result(picture);
  }
}
