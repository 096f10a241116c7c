package org.waybill.server;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import org.waybill.server.guard.Access;
import org.waybill.server.pages.DossierPage;
import org.waybill.server.pages.Question;
import org.waybill.server.views.Words;
import org.waybill.usecases.timeline.Timeline;
import org.waybill.usecases.timeline.TimelinePicture;

/** The timeline of a dossier as a picture; its own policy lets it carry its own style. */
final class TimelineImage implements Handler {

  private final DossierPage dossiers;

  TimelineImage(DossierPage dossiers) {
    this.dossiers = dossiers;
  }

  @Override
  public void handle(Context context) {
    Question question =
        new Question(context.queryParamMap(), Words.in("en"), Access.visitor(context));
    String picture = TimelinePicture.svg(Timeline.of(dossiers.dossier(question)));
    context.header(
        "Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; sandbox");
    context.contentType("image/svg+xml");
    context.result(picture);
  }
}
