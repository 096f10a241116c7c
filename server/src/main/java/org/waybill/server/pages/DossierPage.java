package org.waybill.server.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.waybill.ledger.KeptClaim;
import org.waybill.ledger.Ledger;
import org.waybill.ledger.dossier.CategoryCourse;
import org.waybill.ledger.dossier.Dossier;
import org.waybill.ledger.dossier.DossierSummary;
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
import org.waybill.server.views.DossierView.Side;
import org.waybill.server.views.DossierView.SideView;
import org.waybill.server.views.DossierView.StatementView;
import org.waybill.server.views.DossierView.TouchView;
import org.waybill.server.views.DossierView.Touches;
import org.waybill.server.views.ExposedView;
import org.waybill.server.views.Link;
import org.waybill.server.views.Pager;
import org.waybill.server.views.ProvisionView;
import org.waybill.server.views.Words;
import org.waybill.usecases.dossiers.DossierJson;
import org.waybill.usecases.dossiers.DossierWords;
import org.waybill.usecases.regimes.DossierRegimes;

/** One dossier: its course as a picture and a table, who says so, and what touches it. */
public final class DossierPage implements Page {

  private static final int CLAIMS = 30;

  /** How many of a list are shown where there are many lists. */
  private static final int FEW = 3;

  private static final int MANY_STEPS = 24;

  private final Ledger ledger;
  private final KnownConsequences consequences;

  /**
   * The dossiers of a ledger.
   *
   * @param ledger the ledger
   * @param consequences tells what would follow for their parties
   */
  public DossierPage(Ledger ledger, KnownConsequences consequences) {
    this.ledger = ledger;
    this.consequences = consequences;
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
    org.waybill.ledger.Page<KeptClaim> claims = ledger.transfersOf(relation, question.page(CLAIMS));
    KnownConsequences.Known known = consequences.of(relation);
    DossierRegimes bearing = known.regimes();
    List<ExposedParty> listed = known.listed();
    return new Answer(
        words.name(relation.supplier())
            + (relation.open() ? " – " : " → ")
            + words.name(relation.recipient()),
        "dossier",
        new DossierView(
            DossierRow.of(DossierSummary.of(dossier), words),
            dossier,
            Link.to(
                "/dossier.svg", "supplier", relation.supplier(), "recipient", relation.recipient()),
            DossierWords.summary(dossier),
            courses(dossier, words),
            contradictions(dossier, words),
            dossier.gaps().stream().map(gap -> gap(gap, words)).toList(),
            touches(dossier),
            new Consequences(
                listed.stream().map(party -> ExposedView.of(party, words)).toList(),
                bearing.inForce().stream().map(ProvisionView::of).toList(),
                bearing.atOtherTimes().stream().map(ProvisionView::of).toList(),
                bearing.whole()),
            claims.items().stream().map(kept -> ClaimView.of(kept, words)).toList(),
            Pager.of(path(), question.parameters(), claims.next()).at("claims"),
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

  /** Only what is shown is put in words: a dossier of frequent parties has ten thousand rows. */
  private static List<CourseView> courses(Dossier dossier, Words words) {
    int rowsInAll = dossier.courses().stream().mapToInt(course -> course.steps().size()).sum();
    int shown = rowsInAll > MANY_STEPS ? FEW : DossierView.SHOWN;
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
                step.statements().stream().limit(shown).map(DossierPage::statement).toList(),
                step.statements().size()));
      }
    }
    return rows;
  }

  private static List<ContradictionView> contradictions(Dossier dossier, Words words) {
    int shown = dossier.contradictions().size() > FEW ? FEW : DossierView.SHOWN;
    return dossier.contradictions().stream()
        .map(found ->
            new ContradictionView(
                found.because(),
                side(found.first(), words, shown),
                side(found.second(), words, shown)))
        .toList();
  }

  private static Side side(List<Tally> tallies, Words words, int shown) {
    return new Side(
        sides(tallies.subList(0, Math.min(shown, tallies.size())), words), tallies.size());
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

  private static Map<String, Touches> touches(Dossier dossier) {
    Map<String, Touches> byKind = new LinkedHashMap<>();
    for (EntryKind kind : EntryKind.values()) {
      List<Touch> touches = dossier.touches(kind);
      if (!touches.isEmpty()) {
        byKind.put(
            kind.code(),
            new Touches(
                touches.stream().limit(DossierView.SHOWN).map(DossierPage::touch).toList(),
                touches.size()));
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
