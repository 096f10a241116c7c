package org.waybill.usecases.dossiers;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.waybill.export.csv.Cells;
import org.waybill.export.csv.Table;
import org.waybill.ledger.dossier.Assessment;
import org.waybill.ledger.dossier.CategoryCourse;
import org.waybill.ledger.dossier.Dossier;
import org.waybill.ledger.dossier.Origin;
import org.waybill.ledger.dossier.Statement;
import org.waybill.ledger.dossier.Step;
import org.waybill.ledger.dossier.Voice;
import org.waybill.model.Coded;

/** Dossiers as comma-separated values. */
public final class DossierTables {

  private static final List<Table.Column<Dossier>> LIST =
      List.of(
          new Table.Column<>("supplier", row -> Cells.text(row.relation().supplier())),
          new Table.Column<>("recipient", row -> Cells.text(row.relation().recipient())),
          new Table.Column<>("open_direction", row -> Boolean.toString(row.relation().open())),
          new Table.Column<>("certain", row -> code(row.furthest().certain())),
          new Table.Column<>("probable", row -> code(row.furthest().probable())),
          new Table.Column<>("possible", row -> code(row.furthest().possible())),
          new Table.Column<>("halted", row -> Boolean.toString(row.furthest().halted())),
          new Table.Column<>("first", row -> day(row.span().firstEarliest())),
          new Table.Column<>("last", row -> day(row.span().lastLatest())),
          new Table.Column<>("origins", row -> Integer.toString(row.origins())),
          new Table.Column<>(
              "denied_by",
              row ->
                  Cells.list(row.deniers().stream().map(Voice::origin).map(Origin::name).toList())),
          new Table.Column<>(
              "contradictions", row -> Integer.toString(row.contradictions().size())),
          new Table.Column<>(
              "grade",
              row -> row.assessment().map(assessment -> assessment.grade().code()).orElse("")),
          new Table.Column<>("rule", row -> row.assessment().map(Assessment::rule).orElse("")));

  private static final List<Table.Column<Row>> STATEMENTS =
      List.of(
          new Table.Column<>("supplier", row -> Cells.text(row.dossier().relation().supplier())),
          new Table.Column<>("recipient", row -> Cells.text(row.dossier().relation().recipient())),
          new Table.Column<>("category", row -> code(row.course().category())),
          new Table.Column<>("stage", row -> row.step().stage().code()),
          new Table.Column<>("factuality", row -> Cells.text(row.statement().factuality().code())),
          new Table.Column<>("origin", row -> Cells.text(row.statement().origin().name())),
          new Table.Column<>("outlet", row -> Boolean.toString(row.statement().origin().outlet())),
          new Table.Column<>("speakers", row -> Cells.list(row.statement().speakers())),
          new Table.Column<>("claims", row -> Integer.toString(row.statement().count())),
          new Table.Column<>("first", row -> day(row.statement().span().firstEarliest())),
          new Table.Column<>("last", row -> day(row.statement().span().lastLatest())),
          new Table.Column<>("grade", row -> row.step().assessment().grade().code()),
          new Table.Column<>("rule", row -> row.step().assessment().rule()),
          new Table.Column<>("example", row -> Cells.text(row.statement().example())));

  private DossierTables() {}

  private record Row(Dossier dossier, CategoryCourse course, Step step, Statement statement) {}

  /**
   * Writes a row for each dossier.
   *
   * @throws IOException if it cannot be written
   */
  public static void list(Writer out, Stream<Dossier> dossiers) throws IOException {
    Table<Dossier> table = new Table<>(out, LIST);
    for (Dossier dossier : (Iterable<Dossier>) dossiers::iterator) {
      table.add(dossier);
    }
    table.flush();
  }

  /**
   * Writes the course of a dossier: a row for what each origin says of a stage in a category.
   *
   * @throws IOException if it cannot be written
   */
  public static void course(Writer out, Dossier dossier) throws IOException {
    Table<Row> table = new Table<>(out, STATEMENTS);
    for (CategoryCourse course : dossier.courses()) {
      for (Step step : course.steps()) {
        for (Statement statement : step.statements()) {
          table.add(new Row(dossier, course, step, statement));
        }
      }
    }
    table.flush();
  }

  private static String code(Optional<? extends Coded> value) {
    return value.map(Coded::code).orElse("");
  }

  private static String day(Optional<LocalDate> day) {
    return day.map(LocalDate::toString).orElse("");
  }
}
