package org.waybill.usecases.asking;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.waybill.ledger.ClaimQuery;
import org.waybill.ledger.ClaimQuery.Participation;
import org.waybill.ledger.Period;
import org.waybill.ledger.Standing;
import org.waybill.model.Coded;
import org.waybill.model.DateRange;
import org.waybill.model.Factuality;
import org.waybill.model.InvalidValueException;
import org.waybill.model.MaterielCategory;

/** Which claims are wanted, as written in named values. */
public final class ClaimQuestion {

  /** The names of the values; any of several values of one name will do, of {@code party} all. */
  public static final List<String> NAMES =
      List.of(
          "party",
          "kind",
          "stage",
          "category",
          "factuality",
          "source",
          "outlet",
          "lang",
          "decision",
          "from",
          "before",
          "when");

  private final Map<String, List<String>> values;

  private ClaimQuestion(Map<String, List<String>> values) {
    this.values = values;
  }

  /**
   * The question that named values make.
   *
   * @param values {@code party} as {@code KEY} or {@code KEY:ROLE}; {@code from} and {@code before}
   *     as days, {@code YYYY-MM-DD}; {@code when} as EDTF; the others as the claim format codes
   *     them. Values of other names and blank ones are not looked at
   * @throws InvalidValueException if a value is not one of its kind; the message tells those there
   *     are
   */
  public static ClaimQuery query(Map<String, List<String>> values) {
    return new ClaimQuestion(values).query();
  }

  private ClaimQuery query() {
    return new ClaimQuery(
        all("party").stream().map(ClaimQuestion::participation).toList(),
        Set.copyOf(all("kind")),
        Set.copyOf(all("stage")),
        coded("category", code -> Coded.of(MaterielCategory.class, code)),
        coded("factuality", code -> Coded.of(Factuality.class, code)),
        Set.copyOf(all("source")),
        Set.copyOf(all("outlet")),
        Set.copyOf(all("lang")),
        coded("decision", code -> Coded.of(Standing.class, code)),
        new Period(day("from"), day("before")),
        one("when").map(ClaimQuestion::days));
  }

  private List<String> all(String name) {
    return values.getOrDefault(name, List.of()).stream()
        .map(String::strip)
        .filter(value -> !value.isEmpty())
        .toList();
  }

  private Optional<String> one(String name) {
    return all(name).stream().findFirst();
  }

  private <E> Set<E> coded(String name, Function<String, E> reading) {
    return all(name).stream().map(reading).collect(Collectors.toSet());
  }

  private Optional<LocalDate> day(String name) {
    try {
      return one(name).map(LocalDate::parse);
    } catch (DateTimeException e) {
      throw new InvalidValueException(
          "'" + one(name).orElse("") + "' is no day; write YYYY-MM-DD", e);
    }
  }

  private static Participation participation(String written) {
    int colon = written.lastIndexOf(':');
    return colon < 0
        ? new Participation(written, Optional.empty())
        : new Participation(written.substring(0, colon), Optional.of(written.substring(colon + 1)));
  }

  private static DateRange days(String edtf) {
    return DateRange.ofEdtf(edtf)
        .orElseThrow(() ->
            new InvalidValueException(
                "'"
                    + edtf
                    + "' is no date; write YYYY, YYYY-MM, YYYY-MM-DD or a range such as"
                    + " 2023-09/2023-12"));
  }
}
