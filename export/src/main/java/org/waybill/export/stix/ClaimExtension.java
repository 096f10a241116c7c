package org.waybill.export.stix;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waybill.export.EventOutline;
import org.waybill.export.GradedClaim;
import org.waybill.export.csv.Cells;
import org.waybill.model.Claim;
import org.waybill.model.Grade;
import org.waybill.model.Materiel;
import org.waybill.model.Party;
import org.waybill.model.Quantity;
import org.waybill.model.When;

/** A claim's own fields, for what STIX has no property. */
final class ClaimExtension {

  private ClaimExtension() {}

  static StixObject of(GradedClaim graded, EventOutline outline) {
    Claim claim = graded.claim();
    StixObject extension =
        StixObject.part()
            .with("extension_type", "property-extension")
            .with("claim_id", claim.id())
            .with("event_kind", outline.kind())
            .with("event_stage", outline.stage())
            .with("event_choice", outline.choice())
            .with("factuality", claim.factuality().code())
            .with("claimed_by", Waybill.idOf(claim.source().nearest().party()))
            .with("when_edtf", claim.when().map(When::edtf))
            .with("where_name", claim.where().map(Party::name))
            .with("from_refs", ids(outline.from()))
            .with("to_refs", ids(outline.to()))
            .with("together_refs", ids(outline.together()))
            .with("other_refs", ids(outline.others()))
            .withParts("materiel", outline.materiel().stream().map(ClaimExtension::item).toList())
            .with("inferred", claim.inferred().stream().sorted().toList())
            .with("evidence_text", claim.evidence().text())
            .with("evidence_start", claim.evidence().start())
            .with("evidence_end", claim.evidence().end())
            .with("reader", claim.reader())
            .with("rule", claim.rule());
    if (!graded.grade().equals(Grade.UNKNOWN)) {
      extension.with("grade", graded.grade().code());
    }
    return extension;
  }

  private static List<String> ids(List<Party> parties) {
    return parties.stream().map(Waybill::idOf).toList();
  }

  private static StixObject item(Materiel item) {
    StixObject part =
        StixObject.part()
            .with("text", item.text())
            .with("category", item.category().code())
            .with("eucml", item.category().commonMilitaryList())
            .with("unroca", item.category().registerCategory())
            .with("designation", item.designation());
    item.quantity().ifPresent(amount -> part.with("quantity", words(amount)));
    return part;
  }

  /** The range and its unit in one string: {@code 100-999 t}. */
  private static String words(Quantity amount) {
    String range =
        amount.minimum() == amount.maximum()
            ? number(amount.minimum())
            : number(amount.minimum()) + "-" + number(amount.maximum());
    return Stream.of(Optional.of(range), amount.unit())
        .flatMap(Optional::stream)
        .collect(Collectors.joining(" "));
  }

  private static String number(double value) {
    return Cells.number(value);
  }
}
