package org.waybill.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.waybill.ledger.dossier.Assessment;
import org.waybill.ledger.dossier.CategoryCourse;
import org.waybill.ledger.dossier.Contradiction;
import org.waybill.ledger.dossier.Dossier;
import org.waybill.ledger.dossier.EntryKind;
import org.waybill.ledger.dossier.Figure;
import org.waybill.ledger.dossier.Gap;
import org.waybill.ledger.dossier.Statement;
import org.waybill.ledger.dossier.Step;
import org.waybill.ledger.dossier.Tally;
import org.waybill.ledger.dossier.Touch;
import org.waybill.ledger.dossier.Voice;
import org.waybill.model.Answer;
import org.waybill.model.MaterielCategory;
import org.waybill.usecases.dossiers.DossierWords;

/** A dossier for people: a part for each thing that it tells, and none for what there is not. */
final class DossierText {

  private static final List<String> COURSE =
      List.of("category", "stage", "grade", "when", "who says what");
  private static final List<String> GRADES =
      List.of("category", "stage", "grade", "rule", "inputs");
  private static final List<String> VOICES =
      List.of("origin", "reliability", "claims", "denies", "unsure", "furthest", "speakers");
  private static final List<String> GAPS =
      List.of("category", "pledged", "shipped", "delivered", "missing");
  private static final List<String> TOUCHES = List.of("when", "sure", "by", "what");

  private final Terminal terminal;
  private final Dossier dossier;

  DossierText(Terminal terminal, Dossier dossier) {
    this.terminal = terminal;
    this.dossier = dossier;
  }

  /** Prints all of it. */
  void print() {
    terminal.printLine(DossierWords.summary(dossier));
    part("Course", COURSE, courseRows());
    part("Grades", GRADES, gradeRows());
    part("Who claims, who denies", VOICES, dossier.voices().stream().map(this::voice).toList());
    contradictions();
    part("Pledged and come", GAPS, dossier.gaps().stream().map(DossierText::gap).toList());
    touches("Contacts", EntryKind.CONTACT);
    touches("Commitments", EntryKind.COMMITMENT);
    touches("Appeals", EntryKind.APPEAL);
    touches("Measures", EntryKind.MEASURE);
    inquiries();
  }

  private void part(String heading, List<String> columns, List<List<String>> rows) {
    if (!rows.isEmpty()) {
      terminal.printLine("");
      terminal.printLine(heading);
      new RowOutput(terminal, ListOptions.Form.table, columns).print(rows);
    }
  }

  private List<List<String>> courseRows() {
    List<List<String>> rows = new ArrayList<>();
    for (CategoryCourse course : dossier.courses()) {
      for (Step step : course.steps()) {
        rows.add(
            List.of(
                category(course),
                step.stage().code(),
                step.assessment().grade().code(),
                step.isClaimed() ? DossierWords.days(step.span()) : "",
                step.statements().stream()
                    .map(DossierText::statement)
                    .collect(Collectors.joining("; "))));
      }
    }
    return rows;
  }

  private List<List<String>> gradeRows() {
    List<List<String>> rows = new ArrayList<>();
    for (CategoryCourse course : dossier.courses()) {
      for (Step step : course.steps()) {
        Assessment assessment = step.assessment();
        rows.add(
            List.of(
                category(course),
                step.stage().code(),
                assessment.grade().code(),
                assessment.rule(),
                inputs(assessment)));
      }
    }
    return rows;
  }

  /** The inputs that are not 0. */
  private static String inputs(Assessment assessment) {
    return assessment.inputs().entrySet().stream()
        .filter(input -> input.getValue() != 0)
        .map(input -> input.getKey() + " " + input.getValue())
        .collect(Collectors.joining(", "));
  }

  private static String category(CategoryCourse course) {
    return course.category().map(MaterielCategory::code).orElse(DossierWords.NO_CATEGORY);
  }

  private static String statement(Statement statement) {
    return statement.factuality().code()
        + " "
        + DossierWords.origin(statement.origin(), statement.speakers())
        + DossierWords.times(statement.count());
  }

  private List<String> voice(Voice voice) {
    return List.of(
        DossierWords.principal(voice.origin().name()) + (voice.side() ? ", a side" : ""),
        voice.reliability().code(),
        Integer.toString(voice.claimed()),
        Integer.toString(voice.denied()),
        Integer.toString(voice.unsure()),
        DossierWords.stage(voice.furthest().best()),
        String.join(", ", voice.speakers()));
  }

  private void contradictions() {
    if (dossier.contradictions().isEmpty()) {
      return;
    }
    terminal.printLine("");
    terminal.printLine("Contradictions");
    for (Contradiction found : dossier.contradictions()) {
      terminal.printLine(found.because() + " (" + found.rule() + ")");
      found.first().forEach(this::contradicted);
      found.second().forEach(this::contradicted);
    }
  }

  private void contradicted(Tally tally) {
    terminal.printLine(
        "  "
            + String.join(
                ", ",
                tally.key().what(),
                tally.key().category().map(MaterielCategory::code).orElse(DossierWords.NO_CATEGORY),
                tally.key().factuality().code(),
                DossierWords.origin(tally.key().origin(), List.of(tally.key().speaker())),
                DossierWords.days(tally.span())));
  }

  private static List<String> gap(Gap gap) {
    return List.of(
        gap.category().map(MaterielCategory::code).orElse(DossierWords.NO_CATEGORY),
        side(gap.pledged()),
        side(gap.shipped()),
        side(gap.delivered()),
        gap.missing().map(DossierWords::figure).orElse(""));
  }

  /** The range, and behind it the figures where there are several; else in how many claims. */
  private static String side(Gap.Side side) {
    if (side.range().isEmpty()) {
      return switch (side.claims()) {
        case 0 -> "";
        case 1 -> "in 1 claim";
        default -> "in " + side.claims() + " claims";
      };
    }
    List<Figure> figures = side.figures();
    String range = DossierWords.figure(side.range().get());
    return figures.size() == 1
        ? range
        : range
            + " ("
            + figures.stream().map(DossierWords::figure).collect(Collectors.joining("; "))
            + ")";
  }

  private void touches(String heading, EntryKind kind) {
    part(heading, TOUCHES, dossier.touches(kind).stream().map(DossierText::touch).toList());
  }

  private void inquiries() {
    Map<Boolean, List<List<String>>> byAnswer =
        dossier.touches(EntryKind.INQUIRY).stream()
            .collect(
                Collectors.partitioningBy(
                    touch -> touch.what().equals(Answer.PENDING.code()),
                    Collectors.mapping(DossierText::touch, Collectors.toList())));
    part("Open inquiries", TOUCHES, byAnswer.getOrDefault(true, List.of()));
    part("Inquiries that are closed", TOUCHES, byAnswer.getOrDefault(false, List.of()));
  }

  private static List<String> touch(Touch touch) {
    return List.of(
        DossierWords.days(touch.span()),
        touch.factuality().code(),
        touch.origins().stream()
            .map(origin -> DossierWords.origin(origin, List.of()))
            .collect(Collectors.joining("; ")),
        DossierWords.touch(touch) + DossierWords.times(touch.count()));
  }
}
