package org.waybill.server.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.waybill.ledger.ClaimQuery;
import org.waybill.ledger.Ledger;
import org.waybill.ledger.PageRequest;
import org.waybill.ledger.dossier.CategoryCourse;
import org.waybill.ledger.dossier.Contradiction;
import org.waybill.ledger.dossier.Dossier;
import org.waybill.ledger.dossier.EntryKind;
import org.waybill.ledger.dossier.Gap;
import org.waybill.ledger.dossier.Relation;
import org.waybill.ledger.dossier.Statement;
import org.waybill.ledger.dossier.Step;
import org.waybill.ledger.dossier.Tally;
import org.waybill.ledger.dossier.Touch;
import org.waybill.ledger.exposure.ExposedParty;
import org.waybill.server.views.ClaimView;
import org.waybill.server.views.Consequences;
import org.waybill.server.views.DossierRow;
import org.waybill.server.views.DossierView;
import org.waybill.server.views.DossierView.ContradictionView;
import org.waybill.server.views.DossierView.CourseView;
import org.waybill.server.views.DossierView.GapView;
import org.waybill.server.views.DossierView.SideView;
import org.waybill.server.views.DossierView.StatementView;
import org.waybill.server.views.DossierView.TouchView;
import org.waybill.server.views.ExposedView;
import org.waybill.server.views.Link;
import org.waybill.server.views.ProvisionView;
import org.waybill.server.views.Words;
import org.waybill.usecases.asking.ClaimQuestion;
import org.waybill.usecases.dossiers.DossierJson;
import org.waybill.usecases.dossiers.DossierWords;
import org.waybill.usecases.regimes.DossierRegimes;
import org.waybill.usecases.regimes.ShowRegimes;

/** One dossier: its course as a picture and a table, who says so, and what touches it. */
public final class DossierPage implements Page {

  private static final int CLAIMS = 30;

  /** Regimes are worked out claim by claim, which must not take seconds. */
  private static final int NEWEST = 500;

  private final Ledger ledger;
  private final ShowRegimes regimes;

  /**
   * The dossiers of a ledger.
   *
   * @param ledger the ledger
   * @param regimes tells what its transfers would fall under
   */
  public DossierPage(Ledger ledger, ShowRegimes regimes) {
    this.ledger = ledger;
    this.regimes = regimes;
  }

  @Override
  public String path() {
    return "/dossier";
  }

  @Override
  public Answer answer(Question question) {
    Dossier dossier = dossier(question);
    Words words = question.words();
    Relation relation = dossier.relation();
    Map<String, List<String>> asked =
        Map.of(
            "kind",
            List.of("transfer"),
            "party",
            List.of(relation.supplier(), relation.recipient()));
    ClaimQuery query = ClaimQuestion.query(asked);
    DossierRegimes bearing = regimes.of(ledger, relation, NEWEST);
    List<ExposedParty> listed = ledger.screenings().exposedIn(relation);
    return new Answer(
        words.name(relation.supplier())
            + (relation.open() ? " – " : " → ")
            + words.name(relation.recipient()),
        "dossier",
        new DossierView(
            DossierRow.of(dossier, words),
            dossier,
            Link.to(
                "/dossier.svg", "supplier", relation.supplier(), "recipient", relation.recipient()),
            DossierWords.summary(dossier),
            courses(dossier, words),
            dossier.contradictions().stream()
                .map(contradiction -> contradiction(contradiction, words))
                .toList(),
            dossier.gaps().stream().map(gap -> gap(gap, words)).toList(),
            touches(dossier),
            new Consequences(
                listed.stream().map(party -> ExposedView.of(party, words)).toList(),
                bearing.inForce().stream().map(ProvisionView::of).toList(),
                bearing.atOtherTimes().stream().map(ProvisionView::of).toList(),
                bearing.whole()),
            ledger.claims(query, PageRequest.first(CLAIMS)).items().stream()
                .map(kept -> ClaimView.of(kept, words))
                .toList(),
            Link.to("/claims", asked)),
        () -> DossierJson.line(dossier, bearing, listed));
  }

  /**
   * The dossier that a question asks for.
   *
   * @throws NotFoundException if the ledger has nothing on it
   */
  public Dossier dossier(Question question) {
    Relation relation =
        Relation.directed(question.required("supplier"), question.required("recipient"));
    Dossier dossier = ledger.dossier(relation);
    if (dossier.courses().isEmpty() && dossier.touches().isEmpty()) {
      throw new NotFoundException("the ledger has no dossier " + relation);
    }
    return dossier;
  }

  private static List<CourseView> courses(Dossier dossier, Words words) {
    List<CourseView> rows = new ArrayList<>();
    for (CategoryCourse course : dossier.courses()) {
      for (Step step : course.steps()) {
        rows.add(
            new CourseView(
                course
                    .category()
                    .map(category -> words.code("category", category))
                    .orElse(words.text("dossier.no-category")),
                words.code("stage", step.stage()),
                step.assessment().grade().code(),
                step.assessment().because(),
                step.isClaimed() ? DossierWords.days(step.span()) : "",
                step.statements().stream().map(DossierPage::statement).toList()));
      }
    }
    return rows;
  }

  private static ContradictionView contradiction(Contradiction found, Words words) {
    return new ContradictionView(
        found.because(), sides(found.first(), words), sides(found.second(), words));
  }

  private static List<SideView> sides(List<Tally> tallies, Words words) {
    return tallies.stream()
        .map(tally ->
            new SideView(
                tally.key().factuality().code(),
                words.code(vocabulary(tally.key().kind()), tally.key().what())
                    + ", "
                    + tally
                        .key()
                        .category()
                        .map(category -> words.code("category", category))
                        .orElse(words.text("dossier.no-category")),
                DossierWords.origin(tally.key().origin(), List.of(tally.key().speaker())),
                DossierWords.days(tally.span()),
                tally.claims(),
                Link.claim(tally.example())))
        .toList();
  }

  private static String vocabulary(EntryKind kind) {
    return switch (kind) {
      case TRANSFER, FIGURE -> "stage";
      case CONTACT -> "form";
      case COMMITMENT -> "undertakes";
      case APPEAL -> "asks";
      case MEASURE -> "measure";
      case INQUIRY -> "answer";
    };
  }

  private static GapView gap(Gap gap, Words words) {
    return new GapView(
        gap.category()
            .map(category -> words.code("category", category))
            .orElse(words.text("dossier.no-category")),
        side(gap.pledged(), words),
        side(gap.shipped(), words),
        side(gap.delivered(), words),
        gap.missing().map(DossierWords::figure).orElse(""));
  }

  private static String side(Gap.Side side, Words words) {
    return side.range()
        .map(DossierWords::figure)
        .orElse(side.claims() == 0 ? "" : words.text("report.claims", side.claims()));
  }

  private static StatementView statement(Statement statement) {
    return new StatementView(
        statement.factuality().code(),
        DossierWords.origin(statement.origin(), statement.speakers()),
        statement.count(),
        Link.claim(statement.example()));
  }

  private static Map<String, List<TouchView>> touches(Dossier dossier) {
    Map<String, List<TouchView>> byKind = new LinkedHashMap<>();
    for (EntryKind kind : EntryKind.values()) {
      List<Touch> touches = dossier.touches(kind);
      if (!touches.isEmpty()) {
        byKind.put(kind.code(), touches.stream().map(DossierPage::touch).toList());
      }
    }
    return byKind;
  }

  private static TouchView touch(Touch touch) {
    return new TouchView(
        DossierWords.days(touch.span()),
        touch.factuality().code(),
        touch.origins().stream()
            .map(origin -> DossierWords.origin(origin, List.of()))
            .collect(Collectors.joining("; ")),
        DossierWords.touch(touch) + DossierWords.times(touch.count()),
        Link.claim(touch.example()));
  }
}
