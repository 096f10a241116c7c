package org.waybill.export.claimformat;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.waybill.model.Evidence;
import org.waybill.model.Factuality;
import org.waybill.model.Party;

/**
 * A claim as a line of the claim format holds it: without the text of its report.
 *
 * @param reportId the id of the report that it was read in
 * @param kind the kind of its event, for instance {@code transfer}
 * @param stage how far along, for the kinds that have a stage
 * @param roles the roles that parties fill, under their names in the format, in the format's order
 * @param choices the roles that a fixed word fills: {@code form}, {@code undertakes}, {@code asks},
 *     {@code answer}
 * @param categories the categories of its materiel
 * @param factuality how surely
 * @param source the speakers, the nearest first
 * @param when the date as EDTF
 * @param evidence where it stands
 * @param rule the rule that read it
 */
public record CodedClaim(
    String reportId,
    String kind,
    Optional<String> stage,
    Map<String, List<Party>> roles,
    Map<String, String> choices,
    Set<String> categories,
    Factuality factuality,
    List<Party> source,
    Optional<String> when,
    Evidence evidence,
    String rule) {

  /** Copies the collections. */
  public CodedClaim {
    roles = Collections.unmodifiableMap(new LinkedHashMap<>(roles));
    choices = Collections.unmodifiableMap(new LinkedHashMap<>(choices));
    categories = Set.copyOf(categories);
    source = List.copyOf(source);
  }

  /** The parties in a role; empty if the role is open or this kind has no such role. */
  public List<Party> role(String name) {
    return roles.getOrDefault(name, List.of());
  }
}
