package org.waybill.usecases.dossiers;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.waybill.ledger.dossier.Dossier;
import org.waybill.ledger.dossier.Figure;
import org.waybill.ledger.dossier.Furthest;
import org.waybill.ledger.dossier.Origin;
import org.waybill.ledger.dossier.Relation;
import org.waybill.ledger.dossier.Span;
import org.waybill.ledger.dossier.Touch;
import org.waybill.ledger.dossier.Voice;
import org.waybill.model.Factuality;
import org.waybill.model.MaterielCategory;
import org.waybill.model.Stage;

/** The parts of a dossier in a few words. */
public final class DossierWords {

  /** What stands for materiel that no report names. */
  public static final String NO_CATEGORY = "not named";

  private static final Set<String> STATES = new HashSet<>(Arrays.asList(Locale.getISOCountries()));

  private DossierWords() {}

  /** A principal: of a state its name and code, else its name. */
  public static String principal(String key) {
    return STATES.contains(key)
        ? Locale.of("", key).getDisplayCountry(Locale.ENGLISH) + " (" + key + ")"
        : key;
  }

  /** A relation: {@code North Korea (KP) → Russia (RU)}. */
  public static String relation(Relation relation) {
    return principal(relation.supplier())
        + (relation.open() ? " – " : " → ")
        + principal(relation.recipient());
  }

  /** An origin, and who speaks for it where that is somebody else. */
  public static String origin(Origin origin, List<String> speakers) {
    String name = origin.name().isEmpty() ? "an unnamed outlet" : principal(origin.name());
    List<String> others =
        speakers.stream().filter(speaker -> !speaker.equals(origin.name())).toList();
    return others.isEmpty() ? name : name + ": " + String.join(", ", others);
  }

  /** How a source puts a claim. */
  public static String said(Factuality factuality) {
    return switch (factuality) {
      case CERTAIN -> "claimed as certain";
      case PROBABLE -> "claimed as probable";
      case POSSIBLE -> "claimed as possible";
      case CERTAINLY_NOT -> "denied";
      case PROBABLY_NOT -> "denied as improbable";
      case POSSIBLY_NOT -> "held to be possibly untrue";
      case UNCOMMITTED -> "left open";
    };
  }

  /** When something was: {@code 2022-11 to 2022-12}, at the precision that is known. */
  public static String days(Span span) {
    Optional<LocalDate> first = span.firstEarliest();
    Optional<LocalDate> last = span.lastLatest();
    if (first.isEmpty() && last.isEmpty()) {
      return "no date";
    }
    if (first.isEmpty()) {
      return "until " + last.get();
    }
    if (last.isEmpty()) {
      return "since " + first.get();
    }
    return days(first.get(), last.get());
  }

  private static String days(LocalDate first, LocalDate last) {
    if (first.equals(last)) {
      return first.toString();
    }
    boolean wholeYears = first.getDayOfYear() == 1 && last.equals(endOfYear(last));
    boolean wholeMonths =
        first.getDayOfMonth() == 1 && last.getDayOfMonth() == last.lengthOfMonth();
    String from =
        wholeYears
            ? Integer.toString(first.getYear())
            : wholeMonths ? YearMonth.from(first).toString() : first.toString();
    String to =
        wholeYears
            ? Integer.toString(last.getYear())
            : wholeMonths ? YearMonth.from(last).toString() : last.toString();
    return from.equals(to) ? from : from + " to " + to;
  }

  private static LocalDate endOfYear(LocalDate day) {
    return LocalDate.of(day.getYear(), 12, 31);
  }

  /** How often something is said, behind what it is: empty for once. */
  public static String times(int count) {
    return count == 1 ? "" : " in " + count + " claims";
  }

  /** What touches a relation: who does what to whom. */
  public static String touch(Touch touch) {
    StringBuilder words = new StringBuilder(touch.kind().code()).append(", ").append(touch.what());
    if (!touch.state().isEmpty()) {
      words.append(", ").append(touch.state());
    }
    List<String> sides = new ArrayList<>();
    sides.add(names(touch.actors(), " – "));
    if (!touch.others().isEmpty()) {
      sides.add(names(touch.others(), ", "));
    }
    words.append(", ").append(String.join(" → ", sides));
    if (!touch.categories().isEmpty()) {
      words
          .append(", of ")
          .append(
              touch.categories().stream()
                  .map(MaterielCategory::code)
                  .collect(Collectors.joining(", ")));
    }
    return words.toString();
  }

  private static String names(List<String> keys, String between) {
    return keys.isEmpty()
        ? "?"
        : keys.stream().map(DossierWords::principal).collect(Collectors.joining(between));
  }

  /** A stage, or that there is none. */
  public static String stage(Optional<Stage> stage) {
    return stage.map(Stage::code).orElse("none");
  }

  /** A range of numbers and its unit: {@code 12–99}, {@code 10 or more t}. */
  public static String figure(Figure figure) {
    String range;
    if (figure.minimum() == figure.maximum()) {
      range = number(figure.minimum());
    } else if (Double.isInfinite(figure.maximum())) {
      range = number(figure.minimum()) + " or more";
    } else {
      range = number(figure.minimum()) + "–" + number(figure.maximum());
    }
    return range + figure.unit().map(unit -> " " + unit).orElse("");
  }

  private static String number(double value) {
    return value == Math.rint(value)
        ? String.format(Locale.ROOT, "%,.0f", value)
        : String.format(Locale.ROOT, "%,.2f", value);
  }

  /** A dossier in a few sentences. */
  public static String summary(Dossier dossier) {
    Furthest furthest = dossier.furthest();
    StringBuilder words = new StringBuilder();
    words
        .append(relation(dossier.relation()))
        .append(", as reported. Furthest stage: certain ")
        .append(stage(furthest.certain()))
        .append(", probable ")
        .append(stage(furthest.probable()))
        .append(", possible ")
        .append(stage(furthest.possible()))
        .append(furthest.halted() ? "; a halt is claimed. " : ". ")
        .append(dossier.origins() == 1 ? "1 origin claims" : dossier.origins() + " origins claim")
        .append(" transfers");
    if (!dossier.deniers().isEmpty()) {
      words
          .append("; denied by ")
          .append(
              dossier.deniers().stream()
                  .map(Voice::origin)
                  .map(origin -> origin(origin, List.of()))
                  .collect(Collectors.joining(", ")));
    }
    words.append(". ");
    dossier
        .assessment()
        .ifPresent(assessment ->
            words
                .append("Graded ")
                .append(assessment.grade().code())
                .append(": ")
                .append(assessment.because())
                .append(". "));
    words.append(
        switch (dossier.contradictions().size()) {
          case 0 -> "No contradictions.";
          case 1 -> "1 contradiction.";
          default -> dossier.contradictions().size() + " contradictions.";
        });
    return words.toString();
  }
}
