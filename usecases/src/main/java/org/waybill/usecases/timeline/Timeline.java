package org.waybill.usecases.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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

  /** The picture of a dossier. */
  public static Timeline of(Dossier dossier) {
    List<Part> parts = new ArrayList<>();
    for (CategoryCourse course : dossier.courses()) {
      parts.add(
          new Part(
              course.category().map(MaterielCategory::code).orElse(DossierWords.NO_CATEGORY),
              course.steps().stream().map(step -> row(course, step)).toList()));
    }
    List<Row> around = new ArrayList<>();
    for (EntryKind kind : EntryKind.values()) {
      List<Touch> touches = dossier.touches(kind);
      if (!touches.isEmpty()) {
        around.add(new Row(kind.code(), "", touches.stream().map(Timeline::mark).toList()));
      }
    }
    if (!around.isEmpty()) {
      parts.add(new Part("around it", around));
    }
    return new Timeline(
        DossierWords.relation(dossier.relation()), DossierWords.summary(dossier), parts);
  }

  private static Row row(CategoryCourse course, Step step) {
    return new Row(
        step.stage().code(),
        step.assessment().grade().code(),
        step.statements().stream().map(statement -> mark(course, step, statement)).toList());
  }

  private static Mark mark(CategoryCourse course, Step step, Statement statement) {
    return new Mark(
        statement.factuality(),
        statement.span(),
        String.format(
            Locale.ROOT,
            "%s, %s: %s by %s%s, %s",
            course.category().map(MaterielCategory::code).orElse(DossierWords.NO_CATEGORY),
            step.stage().code(),
            DossierWords.said(statement.factuality()),
            DossierWords.origin(statement.origin(), statement.speakers()),
            DossierWords.times(statement.count()),
            DossierWords.days(statement.span())));
  }

  private static Mark mark(Touch touch) {
    return new Mark(
        touch.factuality(),
        touch.span(),
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
