package org.waybill.export.plover;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waybill.export.EventOutline;
import org.waybill.export.GradedClaim;
import org.waybill.model.Claim;
import org.waybill.model.DateRange;
import org.waybill.model.Factuality;
import org.waybill.model.When;

/**
 * One event as a row.
 *
 * @param graded the claim that it comes from, and its grade
 * @param outline the event
 * @param coding its codes
 */
record PloverRow(GradedClaim graded, EventOutline outline, Coding coding) {

  Claim claim() {
    return graded.claim();
  }

  /** PLOVER's auxiliary modes: how the event stands to what has happened. */
  List<String> auxiliaryModes() {
    List<String> modes = new ArrayList<>();
    Factuality factuality = claim().factuality();
    switch (factuality) {
      case CERTAIN, PROBABLE -> {}
      case POSSIBLE, UNCOMMITTED -> modes.add("hypothetical");
      case CERTAINLY_NOT, PROBABLY_NOT -> modes.add("negation");
      case POSSIBLY_NOT -> {
        modes.add("hypothetical");
        modes.add("negation");
      }
    }
    if (isFuture()) {
      modes.add("future");
    }
    return modes;
  }

  /** The days of the event, or of the report where the claim has no date. */
  Optional<DateRange> days() {
    return eventDays().or(this::published);
  }

  boolean isDatedByReport() {
    return eventDays().isEmpty() && published().isPresent();
  }

  private boolean isFuture() {
    Optional<LocalDate> begins = eventDays().flatMap(DateRange::earliest);
    Optional<LocalDate> printed = published().flatMap(DateRange::latest);
    return begins.isPresent() && printed.isPresent() && begins.get().isAfter(printed.get());
  }

  private Optional<DateRange> eventDays() {
    return claim().when().map(When::edtf).flatMap(DateRange::ofEdtf);
  }

  private Optional<DateRange> published() {
    return claim().report().published().flatMap(DateRange::ofEdtf);
  }
}
