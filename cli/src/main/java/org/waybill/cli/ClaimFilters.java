package org.waybill.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waybill.ledger.ClaimQuery;
import org.waybill.ledger.ClaimQuery.Participation;
import org.waybill.ledger.Period;
import org.waybill.ledger.Standing;
import org.waybill.model.Coded;
import org.waybill.model.DateRange;
import org.waybill.model.Factuality;
import org.waybill.model.InvalidValueException;
import org.waybill.model.MaterielCategory;
import picocli.CommandLine.Option;

/** Which claims are wanted. */
final class ClaimFilters {

  @Option(
      names = "--party",
      paramLabel = "KEY[:ROLE]",
      description = "Who takes part, for instance KP or KP:supplier; each of several must.")
  private List<String> parties = List.of();

  @Option(names = "--stage", paramLabel = "STAGE", description = "For instance delivered.")
  private List<String> stages = List.of();

  @Option(names = "--category", paramLabel = "CATEGORY", description = "For instance missiles.")
  private List<String> categories = List.of();

  @Option(names = "--factuality", paramLabel = "VALUE", description = "For instance CT+.")
  private List<String> factualities = List.of();

  @Option(names = "--source", paramLabel = "KEY", description = "Who says it, for instance US.")
  private List<String> sources = List.of();

  @Option(names = "--outlet", paramLabel = "NAME", description = "Who printed it.")
  private List<String> outlets = List.of();

  @Option(names = "--lang", paramLabel = "CODE", description = "The report's language.")
  private List<String> languages = List.of();

  @Option(
      names = "--decision",
      paramLabel = "STANDING",
      description = "open, accepted, rejected or corrected.")
  private List<String> standings = List.of();

  @Option(
      names = "--from",
      paramLabel = "DATE",
      description = "Reports published on this day or later, YYYY-MM-DD.")
  private @Nullable String from;

  @Option(
      names = "--before",
      paramLabel = "DATE",
      description = "Reports published before this day, YYYY-MM-DD.")
  private @Nullable String before;

  @Option(
      names = "--when",
      paramLabel = "DATE",
      description =
          "Events that may have happened then, by the claim's own date: an EDTF date or range, for"
              + " instance 2023, 2023-09 or 2023-09/2023-12.")
  private @Nullable String when;

  /** The question for claims of the given kinds; of any if there are none. */
  ClaimQuery query(Set<String> kinds) {
    return new ClaimQuery(
        parties.stream().map(ClaimFilters::participation).toList(),
        kinds,
        Set.copyOf(stages),
        coded(categories, code -> Coded.of(MaterielCategory.class, code)),
        coded(factualities, code -> Coded.of(Factuality.class, code)),
        new HashSet<>(sources),
        new HashSet<>(outlets),
        new HashSet<>(languages),
        coded(standings, code -> Coded.of(Standing.class, code)),
        new Period(day(from), day(before)),
        Optional.ofNullable(when).map(date -> days("--when", date)));
  }

  private static <E> Set<E> coded(List<String> codes, Function<String, E> reading) {
    return codes.stream().map(reading).collect(Collectors.toSet());
  }

  private static Participation participation(String written) {
    int colon = written.lastIndexOf(':');
    return colon < 0
        ? new Participation(written, Optional.empty())
        : new Participation(written.substring(0, colon), Optional.of(written.substring(colon + 1)));
  }

  /**
   * The days of an option.
   *
   * @throws InvalidValueException if it is no date
   */
  static DateRange days(String option, String edtf) {
    return DateRange.ofEdtf(edtf)
        .orElseThrow(() ->
            new InvalidValueException(
                option
                    + " '"
                    + edtf
                    + "' is no date; write YYYY, YYYY-MM, YYYY-MM-DD or a range such as"
                    + " 2023-09/2023-12"));
  }

  static Optional<LocalDate> day(@Nullable String written) {
    try {
      return Optional.ofNullable(written).map(LocalDate::parse);
    } catch (DateTimeException e) {
      throw new InvalidValueException("'" + written + "' is no day; write YYYY-MM-DD", e);
    }
  }
}
