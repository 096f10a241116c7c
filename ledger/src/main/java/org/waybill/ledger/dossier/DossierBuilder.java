package org.waybill.ledger.dossier;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.waybill.model.MaterielCategory;
import org.waybill.model.Stage;

/** Makes dossiers of tallies, by the rules that come with Waybill. Safe for use by threads. */
public final class DossierBuilder {

  private final CredibilityRules credibility;
  private final ContradictionRules contradictions;

  DossierBuilder(CredibilityRules credibility, ContradictionRules contradictions) {
    this.credibility = credibility;
    this.contradictions = contradictions;
  }

  /** The builder with the rules of the folder {@code rules/}. */
  public static DossierBuilder standard() {
    return new DossierBuilder(CredibilityRules.standard(), ContradictionRules.standard());
  }

  /**
   * The dossier of a relation.
   *
   * @param relation whose
   * @param tallies the entries of the relation and of its {@link Relation#pair() pair}, counted
   * @param grades how reliable analysts hold sources to be
   */
  public Dossier build(Relation relation, Collection<Tally> tallies, Grades grades) {
    List<Tally> transfers =
        tallies.stream().filter(tally -> tally.key().kind() == EntryKind.TRANSFER).toList();
    List<Cell> cells = Cell.of(tallies);
    List<Contradictions.Found> found = new Contradictions(contradictions, credibility).in(cells);
    Grading grading =
        new Grading(
            relation,
            cells.stream().filter(cell -> cell.kind() == EntryKind.TRANSFER).toList(),
            found,
            credibility,
            contradictions,
            grades);
    List<CategoryCourse> courses = courses(transfers, grading);
    List<Voice> voices = Voices.of(relation, transfers, grades);
    return new Dossier(
        relation,
        Tally.spanOfClaims(transfers),
        Furthest.of(transfers),
        courses,
        (int) voices.stream().filter(voice -> voice.claimed() > 0).count(),
        voices,
        Touches.of(tallies),
        found.stream().map(Contradictions.Found::contradiction).toList(),
        new Gaps(tallies).all(),
        assessment(courses));
  }

  private static List<CategoryCourse> courses(List<Tally> transfers, Grading grading) {
    Map<Optional<MaterielCategory>, List<Tally>> byCategory = new LinkedHashMap<>();
    for (Tally tally : transfers) {
      byCategory.computeIfAbsent(tally.key().category(), ignored -> new ArrayList<>()).add(tally);
    }
    List<CategoryCourse> courses = new ArrayList<>();
    byCategory.forEach((category, own) ->
        courses.add(new CategoryCourse(category, Furthest.of(own), steps(category, own, grading))));
    courses.sort(
        Comparator.comparing(CategoryCourse::furthest)
            .reversed()
            .thenComparing(CategoryCourse::category, Ordering.emptyLast()));
    return courses;
  }

  private static List<Step> steps(
      Optional<MaterielCategory> category, List<Tally> transfers, Grading grading) {
    Map<Stage, List<Tally>> byStage =
        transfers.stream()
            .collect(
                Collectors.groupingBy(
                    tally -> tally.key().stage(), TreeMap::new, Collectors.toList()));
    List<Step> steps = new ArrayList<>();
    byStage.forEach((stage, own) ->
        steps.add(
            new Step(
                stage, Tally.spanOfClaims(own), statements(own), grading.of(category, stage))));
    return steps;
  }

  private static List<Statement> statements(List<Tally> tallies) {
    Map<List<Object>, List<Tally>> groups = new LinkedHashMap<>();
    for (Tally tally : tallies) {
      groups
          .computeIfAbsent(
              List.of(tally.key().origin(), tally.key().factuality()), ignored -> new ArrayList<>())
          .add(tally);
    }
    return groups.values().stream()
        .map(group -> {
          EntryKey key = group.getFirst().key();
          return new Statement(
              key.origin(),
              key.factuality(),
              Tally.count(group),
              Tally.span(group),
              Tally.speakers(group),
              Tally.example(group));
        })
        .sorted(
            Comparator.comparing(Statement::factuality)
                .thenComparing(Comparator.comparingInt(Statement::count).reversed())
                .thenComparing(Statement::origin))
        .toList();
  }

  /** The most credible assessment of the furthest stage, at the greatest certainty there is. */
  private static Optional<Assessment> assessment(List<CategoryCourse> courses) {
    return courses.stream()
        .filter(course -> course.furthest().best().isPresent())
        .flatMap(course ->
            course.steps().stream()
                .filter(step -> course.furthest().best().equals(Optional.of(step.stage())))
                .map(step -> Map.entry(course, step.assessment())))
        .max(
            Map.Entry.<CategoryCourse, Assessment>comparingByKey(
                    Comparator.comparing(CategoryCourse::furthest))
                .thenComparing(
                    entry -> entry.getValue().grade().credibility(), Comparator.reverseOrder()))
        .map(Map.Entry::getValue);
  }
}
