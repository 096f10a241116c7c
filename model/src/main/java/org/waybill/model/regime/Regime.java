package org.waybill.model.regime;

import java.net.URI;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.waybill.model.DateRange;
import org.waybill.model.InvalidValueException;

/**
 * An embargo, or what a sanctions regime says on arms.
 *
 * @param id what names it in the data, for instance {@code un-north-korea}
 * @param authority who imposed it
 * @param name against whom or what, as one would say it
 * @param provisions its paragraphs, in the order of their days; never none
 * @param sources addresses where its course can be checked
 * @param checked how sure the data is, and what it was compared with
 */
public record Regime(
    String id,
    Authority authority,
    String name,
    List<Provision> provisions,
    List<URI> sources,
    String checked) {

  /** Copies the lists; rejects a regime without provisions. */
  public Regime {
    provisions = List.copyOf(provisions);
    sources = List.copyOf(sources);
    if (provisions.isEmpty()) {
      throw new InvalidValueException("regime " + id + " has no provisions");
    }
  }

  /** Its first day in force. */
  public LocalDate start() {
    return provisions.stream().map(Provision::start).min(Comparator.naturalOrder()).orElseThrow();
  }

  /** Its last day in force; empty if some of it is in force still. */
  public Optional<LocalDate> end() {
    return provisions.stream().anyMatch(provision -> provision.end().isEmpty())
        ? Optional.empty()
        : provisions.stream()
            .flatMap(provision -> provision.end().stream())
            .max(Comparator.naturalOrder());
  }

  /** Whether some of it was in force on some day of a range. */
  public boolean isInForce(DateRange days) {
    return provisions.stream().anyMatch(provision -> provision.isInForce(days));
  }
}
