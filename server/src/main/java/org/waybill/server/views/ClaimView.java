package org.waybill.server.views;

import java.util.List;
import java.util.Optional;
import org.waybill.ledger.KeptClaim;
import org.waybill.model.Claim;
import org.waybill.model.Report;
import org.waybill.model.When;

/**
 * A claim as pages show it.
 *
 * @param id the claim's id
 * @param kind the kind of event, as coded
 * @param what its form, stage or the like, in words
 * @param roles who takes part
 * @param materiel what it is about
 * @param factuality how surely, as FactBank codes it
 * @param sources who says so
 * @param when when, as EDTF; empty if the text does not say
 * @param whenText the words that the date came from
 * @param where the place
 * @param evidence the exact words
 * @param standing what analysts made of it, as coded
 * @param rule the rule that read it
 * @param steps how it was read
 * @param reportId the report's id
 * @param reportTitle its title, or how its text begins where it has none
 * @param outlet who printed it
 * @param published when, as EDTF
 * @param replaced why it does not count any more
 */
public record ClaimView(
    String id,
    String kind,
    String what,
    List<RoleWords> roles,
    List<MaterielWords> materiel,
    String factuality,
    List<PartyWords> sources,
    String when,
    String whenText,
    String where,
    String evidence,
    String standing,
    String rule,
    List<String> steps,
    String reportId,
    String reportTitle,
    String outlet,
    String published,
    Optional<String> replaced) {

  /** Copies the lists. */
  public ClaimView {
    roles = List.copyOf(roles);
    materiel = List.copyOf(materiel);
    sources = List.copyOf(sources);
    steps = List.copyOf(steps);
  }

  /** A claim of the ledger, as it stands. */
  public static ClaimView of(KeptClaim kept, Words words) {
    return of(kept.claim(), kept.standing().code(), kept.replaced(), words);
  }

  /** A claim as the machine read it, whatever was decided on it. */
  public static ClaimView asRead(KeptClaim kept, Words words) {
    return of(kept.asRead(), kept.standing().code(), kept.replaced(), words);
  }

  private static ClaimView of(
      Claim claim, String standing, Optional<String> replaced, Words words) {
    Report report = claim.report();
    EventWords event = EventWords.of(claim, words);
    return new ClaimView(
        claim.id(),
        claim.event().kind(),
        event.what(),
        event.roles(),
        event.materiel(),
        claim.factuality().code(),
        PartyWords.of(claim.source()),
        claim.when().map(When::edtf).orElse(""),
        claim.when().map(When::text).orElse(""),
        claim.where().map(place -> place.name()).orElse(""),
        claim.evidence().text(),
        standing,
        claim.rule(),
        claim.explanation().steps(),
        report.id(),
        ReportView.title(report),
        report.outlet(),
        report.published().orElse(""),
        replaced);
  }
}
