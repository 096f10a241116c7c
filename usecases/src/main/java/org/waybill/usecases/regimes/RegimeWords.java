package org.waybill.usecases.regimes;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waybill.model.regime.Direction;
import org.waybill.model.regime.Doubt;
import org.waybill.model.regime.Finding;
import org.waybill.model.regime.Forces;
import org.waybill.model.regime.Provision;
import org.waybill.model.regime.Scope;
import org.waybill.model.regime.Target;
import org.waybill.usecases.dossiers.DossierWords;

/** The parts of regimes in a few words. */
public final class RegimeWords {

  private RegimeWords() {}

  /** What would follow of a claim: what it would be, under what, and what is not sure of it. */
  public static String finding(Finding finding) {
    String doubts = doubts(finding.doubts());
    return (finding.doubts().isEmpty() ? "if so, would " : "if so, may ")
        + verb(finding.provision())
        + finding.regime().authority().code()
        + ": "
        + finding.provision().citation()
        + " ("
        + direction(finding.direction(), finding.target().key())
        + ")"
        + (doubts.isEmpty() ? "" : "; not sure: " + doubts);
  }

  private static String verb(Provision provision) {
    return switch (provision.effect()) {
      case FORBIDS -> "breach ";
      case ASKS -> "go against ";
      case SANCTIONS -> "bring sanctions by ";
    };
  }

  /** What a provision does. */
  public static String effect(Provision provision) {
    return switch (provision.effect()) {
      case FORBIDS -> "forbids";
      case ASKS -> "asks against";
      case SANCTIONS -> "may bring sanctions for";
    };
  }

  /** {@code supply to KP}, {@code procurement from KP}, or both. */
  public static String direction(Direction direction, String target) {
    return switch (direction) {
      case TO -> "supply to " + target;
      case FROM -> "procurement from " + target;
      case BOTH -> "supply to and procurement from " + target;
    };
  }

  /** When a provision is in force: {@code 2006-10-14 to 2016-01-15}, {@code since 2016-03-02}. */
  public static String days(Provision provision) {
    return provision
        .knownUntil()
        .map(last -> provision.start() + ", last known renewal to " + last)
        .orElseGet(() -> days(provision.start(), provision.end()));
  }

  /** A first day and, if there is one, a last day. */
  public static String days(LocalDate start, Optional<LocalDate> end) {
    return end.map(last -> start + " to " + last).orElseGet(() -> "since " + start);
  }

  /** Whom a provision is against. */
  public static String target(Target target) {
    String states =
        target.states().stream().map(DossierWords::principal).collect(Collectors.joining(", "));
    String groups = String.join(", ", target.groups());
    return switch (target.forces()) {
      case ALL -> states;
      case NON_GOVERNMENTAL -> "all but the government in " + states;
      case PART -> "a part of " + states;
      case GROUPS -> groups;
    };
  }

  /** Whom it is against, the named groups told as well. */
  public static List<String> targets(Target target) {
    return Stream.concat(
            target.forces() == Forces.GROUPS ? Stream.of() : target.states().stream(),
            target.groups().stream())
        .toList();
  }

  /** The ranges of goods by name. */
  public static String scope(Provision provision) {
    return provision.scopes().stream().map(Scope::code).collect(Collectors.joining(", "));
  }

  /** Why something is not sure, in words. */
  public static String doubts(Collection<Doubt> doubts) {
    return doubts.stream().sorted().map(RegimeWords::doubt).collect(Collectors.joining(", "));
  }

  private static String doubt(Doubt doubt) {
    return switch (doubt) {
      case REPORT_DATE -> "date of the report";
      case NO_DATE -> "no date";
      case DAYS -> "in force on some of the days only";
      case RENEWAL -> "renewal not known";
      case SCOPE -> "whether the goods are covered";
      case DIRECTION -> "who supplies whom";
      case TARGET -> "whether this party is meant";
      case PLEDGE -> "whether the pledge is kept";
    };
  }
}
