package org.waybill.usecases.timeline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.waybill.ledger.dossier.Span;
import org.waybill.model.Factuality;
import org.waybill.usecases.dossiers.DossierWords;

/**
 * Puts marks together where a picture would have more than anybody can look at: those of a row that
 * are as sure and begin in the same month, quarter, year or longer time become one.
 *
 * @param months how long the times are; 0 where every mark stands for itself
 */
record Gathering(int months) {

  private static final int MOST = 500;
  private static final List<Integer> TIMES = List.of(1, 3, 12, 60, 12_000);

  /**
   * What a mark is made of.
   *
   * @param what what it is about, in words
   * @param factuality how surely it is said
   * @param span when
   * @param claims how many claims say so
   * @param words all of it in words, made only if it stands for itself
   */
  record Said(String what, Factuality factuality, Span span, int claims, Supplier<String> words) {}

  private record Group(Factuality factuality, Optional<Long> time) {}

  /** The shortest times in which rows have no more marks together than can be looked at. */
  static Gathering of(List<List<Said>> rows) {
    if (rows.stream().mapToInt(List::size).sum() <= MOST) {
      return new Gathering(0);
    }
    for (int months : TIMES) {
      Gathering gathering = new Gathering(months);
      if (rows.stream().mapToInt(row -> gathering.groups(row).size()).sum() <= MOST) {
        return gathering;
      }
    }
    return new Gathering(TIMES.getLast());
  }

  /** The marks of a row. */
  List<Timeline.Mark> marks(List<Said> row) {
    if (months == 0) {
      return row.stream().map(Gathering::mark).toList();
    }
    return groups(row).values().stream()
        .map(group -> group.size() == 1 ? mark(group.getFirst()) : together(group))
        .toList();
  }

  private Map<Group, List<Said>> groups(List<Said> row) {
    Map<Group, List<Said>> groups = new LinkedHashMap<>();
    for (Said said : row) {
      Optional<Long> time = said.span().firstEarliest().map(this::number);
      groups
          .computeIfAbsent(new Group(said.factuality(), time), ignored -> new ArrayList<>())
          .add(said);
    }
    return groups;
  }

  private long number(LocalDate day) {
    return Math.floorDiv(ChronoUnit.MONTHS.between(LocalDate.of(1900, 1, 1), day), months);
  }

  private static Timeline.Mark mark(Said said) {
    return new Timeline.Mark(said.factuality(), said.span(), said.words().get());
  }

  private static Timeline.Mark together(List<Said> group) {
    Said first = group.getFirst();
    Span span = group.stream().map(Said::span).reduce(Span::and).orElseThrow();
    int claims = group.stream().mapToInt(Said::claims).sum();
    return new Timeline.Mark(
        first.factuality(),
        span,
        first.what()
            + ": "
            + DossierWords.said(first.factuality())
            + " in "
            + claims
            + " claims, "
            + DossierWords.days(span));
  }
}
