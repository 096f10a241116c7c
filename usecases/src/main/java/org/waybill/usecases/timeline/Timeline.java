package org.waybill.usecases.timeline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.waybill.ledger.dossier.CategoryCourse;
import org.waybill.ledger.dossier.Dossier;
import org.waybill.ledger.dossier.EntryKind;
import org.waybill.ledger.dossier.Span;
import org.waybill.ledger.dossier.Statement;
import org.waybill.ledger.dossier.Step;
import org.waybill.ledger.dossier.Touch;
import org.waybill.model.Factuality;
import org.waybill.model.MaterielCategory;
import org.waybill.usecases.dossiers.DossierWords;
import org.waybill.usecases.timeline.Gathering.Said;

/**
 * What is in the picture of a dossier.
 *
 * @param title the relation in words
 * @param description the whole in a few sentences
 * @param parts a part for each category, and one for what touches the relation
 */
public record Timeline(String title, String description, List<Part> parts) {

  /** Copies the list. */
  public Timeline {
    parts = List.copyOf(parts);
  }

  /**
   * Rows under one heading.
   *
   * @param heading what they are about
   * @param rows the rows, from top to bottom
   */
  public record Part(String heading, List<Row> rows) {

    /** Copies the list. */
    public Part {
      rows = List.copyOf(rows);
    }
  }

  /**
   * A row of marks.
   *
   * @param label what it shows
   * @param note what stands at its end: the grade of a stage
   * @param marks the marks
   */
  public record Row(String label, String note, List<Mark> marks) {

    /** Copies the list. */
    public Row {
      marks = List.copyOf(marks);
    }
  }

  /**
   * What somebody says to have happened at some time.
   *
   * @param factuality how surely
   * @param span when
   * @param words all of it in words
   */
  public record Mark(Factuality factuality, Span span, String words) {}

  private record Line(String label, String note, List<Said> said) {}

  /** The picture of a dossier; where much is said, what is as sure and of one time is one mark. */
  public static Timeline of(Dossier dossier) {
    Map<String, List<Line>> lines = new LinkedHashMap<>();
    for (CategoryCourse course : dossier.courses()) {
      lines.put(category(course), course.steps().stream().map(step -> line(course, step)).toList());
    }
    List<Line> around = new ArrayList<>();
    for (EntryKind kind : EntryKind.values()) {
      List<Touch> touches = dossier.touches(kind);
      if (!touches.isEmpty()) {
        around.add(new Line(kind.code(), "", touches.stream().map(Timeline::said).toList()));
      }
    }
    if (!around.isEmpty()) {
      lines.put("around it", around);
    }
    Gathering gathering =
        Gathering.of(
            lines.values().stream().flatMap(List::stream).map(line -> line.said()).toList());
    List<Part> parts = new ArrayList<>();
    lines.forEach((heading, own) ->
        parts.add(
            new Part(
                heading,
                own.stream()
                    .map(line -> new Row(line.label(), line.note(), gathering.marks(line.said())))
                    .toList())));
    return new Timeline(
        DossierWords.relation(dossier.relation()), DossierWords.summary(dossier), parts);
  }

  private static String category(CategoryCourse course) {
    return course.category().map(MaterielCategory::code).orElse(DossierWords.NO_CATEGORY);
  }

  private static Line line(CategoryCourse course, Step step) {
    return new Line(
        step.stage().code(),
        step.assessment().grade().code(),
        step.statements().stream().map(statement -> said(course, step, statement)).toList());
  }

  private static Said said(CategoryCourse course, Step step, Statement statement) {
    String what = category(course) + ", " + step.stage().code();
    return new Said(
        what,
        statement.factuality(),
        statement.span(),
        statement.count(),
        () ->
            String.format(
                Locale.ROOT,
                "%s: %s by %s%s, %s",
                what,
                DossierWords.said(statement.factuality()),
                DossierWords.origin(statement.origin(), statement.speakers()),
                DossierWords.times(statement.count()),
                DossierWords.days(statement.span())));
  }

  private static Said said(Touch touch) {
    return new Said(
        touch.kind().code(),
        touch.factuality(),
        touch.span(),
        touch.count(),
        () ->
            String.format(
                Locale.ROOT,
                "%s: %s by %s%s, %s",
                DossierWords.touch(touch),
                DossierWords.said(touch.factuality()),
                touch.origins().stream()
                    .map(origin -> DossierWords.origin(origin, List.of()))
                    .collect(Collectors.joining(", ")),
                DossierWords.times(touch.count()),
                DossierWords.days(touch.span())));
  }
}
