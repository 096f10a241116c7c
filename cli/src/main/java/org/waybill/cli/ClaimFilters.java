package org.waybill.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waybill.ledger.ClaimQuery;
import org.waybill.model.DateRange;
import org.waybill.model.InvalidValueException;
import org.waybill.usecases.asking.ClaimQuestion;
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
    Map<String, List<String>> asked = new HashMap<>();
    asked.put("party", parties);
    asked.put("kind", List.copyOf(kinds));
    asked.put("stage", stages);
    asked.put("category", categories);
    asked.put("factuality", factualities);
    asked.put("source", sources);
    asked.put("outlet", outlets);
    asked.put("lang", languages);
    asked.put("decision", standings);
    asked.put("from", Stream.ofNullable(from).toList());
    asked.put("before", Stream.ofNullable(before).toList());
    asked.put("when", Stream.ofNullable(when).toList());
    return ClaimQuestion.query(asked);
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
