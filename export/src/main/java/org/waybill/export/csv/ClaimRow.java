package org.waybill.export.csv;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.waybill.export.EventOutline;
import org.waybill.export.GradedClaim;
import org.waybill.model.Claim;
import org.waybill.model.Materiel;
import org.waybill.model.Party;
import org.waybill.model.Quantity;
import org.waybill.model.Speaker;

/**
 * What a row of the table of claims is made of.
 *
 * @param graded the claim and its grade
 * @param event the outline of its event
 */
record ClaimRow(GradedClaim graded, EventOutline event) {

  static ClaimRow of(GradedClaim graded) {
    return new ClaimRow(graded, EventOutline.of(graded.claim().event()));
  }

  Claim claim() {
    return graded.claim();
  }

  List<Party> speakers() {
    return claim().source().chain().stream().map(Speaker::party).toList();
  }

  String roles() {
    return Cells.list(
        claim().source().chain().stream()
            .map(speaker -> speaker.role().orElse(Cells.UNKNOWN))
            .toList());
  }

  /** One value of each item of materiel, so that all cells of a claim's materiel have one order. */
  String materiel(Function<Materiel, Optional<String>> value) {
    return Cells.list(
        event.materiel().stream().map(item -> value.apply(item).orElse(Cells.UNKNOWN)).toList());
  }

  String quantity(Function<Quantity, String> value) {
    return materiel(item -> item.quantity().map(value).filter(cell -> !cell.isEmpty()));
  }
}
