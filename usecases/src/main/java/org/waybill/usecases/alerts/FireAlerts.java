package org.waybill.usecases.alerts;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waybill.ledger.KeptClaim;
import org.waybill.ledger.Ledger;
import org.waybill.ledger.Page;
import org.waybill.ledger.PageRequest;
import org.waybill.ledger.Standing;
import org.waybill.ledger.alerts.Alert;
import org.waybill.ledger.dossier.Relation;
import org.waybill.model.Event;
import org.waybill.model.Factuality;
import org.waybill.model.Party;
import org.waybill.model.Stage;
import org.waybill.usecases.ExportClaims;

/** Looks for what came up since, and puts it on the list of what is to be told. */
public final class FireAlerts {

  private static final int CLAIMS = 200;
  private static final int COMPARED = 500;
  private static final JsonMapper JSON = new JsonMapper();

  private final InstantSource clock;
  private final NewListings listings = new NewListings();

  /** Firing by a clock. */
  public FireAlerts(InstantSource clock) {
    this.clock = clock;
  }

  /**
   * Looks on for each alert, from where it was looked to last.
   *
   * @throws RuntimeException what looking for some failed with, after all others were looked for
   */
  public void fire(Ledger ledger) {
    List<RuntimeException> failures = new ArrayList<>();
    for (Alert alert : ledger.alerts().all()) {
      try {
        fire(ledger, alert);
      } catch (RuntimeException failure) {
        // One alert must not keep the others from firing.
        failures.add(failure);
      }
    }
    if (!failures.isEmpty()) {
      RuntimeException first = failures.removeFirst();
      failures.forEach(first::addSuppressed);
      throw first;
    }
  }

  private void fire(Ledger ledger, Alert alert) {
    switch (alert.trigger()) {
      case CLAIM, STAGE -> claims(ledger, alert);
      case LISTING -> listings(ledger, alert);
    }
  }

  private void listings(Ledger ledger, Alert alert) {
    String versions = NewListings.versions(ledger);
    if (versions.equals(alert.place())) {
      return;
    }
    Map<String, String> told = new LinkedHashMap<>();
    listings
        .since(ledger, alert.place())
        .forEach(found ->
            told.put(
                found.party() + " – " + found.list() + " " + found.entry(), body(alert, found)));
    ledger.alerts().advance(alert.id(), versions, told, clock.instant());
  }

  private void claims(Ledger ledger, Alert alert) {
    long from = Long.parseLong(alert.place());
    long newest = ledger.newestClaim();
    if (newest == from) {
      return;
    }
    List<KeptClaim> found = ledger.claimsSince(from, AlertFilter.query(alert.filter()), CLAIMS);
    // What was added between the two questions is for the next time; so is what is over the limit.
    long to = found.size() < CLAIMS ? newest : Math.min(newest, found.getLast().number());
    Map<String, String> told = new LinkedHashMap<>();
    for (KeptClaim kept : found) {
      if (kept.number() > to || kept.standing() == Standing.REJECTED) {
        continue;
      }
      switch (alert.trigger()) {
        case CLAIM -> told.put("claim " + kept.claim().id(), body(alert, kept, ""));
        case STAGE ->
            further(ledger, kept)
                .forEach(relation ->
                    told.put(
                        relation + " " + stage(kept) + " " + kept.claim().id(),
                        body(alert, kept, relation.toString())));
        case LISTING -> {}
      }
    }
    ledger.alerts().advance(alert.id(), Long.toString(to), told, clock.instant());
  }

  private static String stage(KeptClaim kept) {
    return kept.claim().event() instanceof Event.Transfer transfer ? transfer.stage().code() : "";
  }

  /** The relations that a claim takes further than any that was read before it. */
  private static List<Relation> further(Ledger ledger, KeptClaim kept) {
    List<Relation> further = new ArrayList<>();
    if (kept.claim().event() instanceof Event.Transfer transfer
        && kept.claim().factuality() == Factuality.CERTAIN) {
      for (Party supplier : transfer.supplier()) {
        for (Party recipient : transfer.recipient()) {
          String from = principal(supplier);
          String to = principal(recipient);
          if (!from.equals(to)) {
            Relation relation = Relation.directed(from, to);
            if (isFirst(ledger, relation, kept, transfer.stage())) {
              further.add(relation);
            }
          }
        }
      }
    }
    return further;
  }

  private static String principal(Party party) {
    return party.of().orElse(party.key());
  }

  private static boolean isFirst(Ledger ledger, Relation relation, KeptClaim kept, Stage stage) {
    return Page.all(page -> ledger.transfersOf(relation, page), PageRequest.first(COMPARED))
        .filter(other -> other.number() < kept.number())
        .filter(other -> other.claim().factuality() == Factuality.CERTAIN)
        .noneMatch(other ->
            other.claim().event() instanceof Event.Transfer before
                && (stage == Stage.HALTED
                    ? before.stage() == Stage.HALTED
                    : before.stage() != Stage.HALTED && before.stage().compareTo(stage) >= 0));
  }

  private String body(Alert alert, KeptClaim kept, String relation) {
    ObjectNode body = head(alert);
    if (!relation.isEmpty()) {
      body.put("relation", relation);
      body.put("stage", stage(kept));
    }
    body.put("number", kept.number());
    body.putRawValue("claim", new RawValue(ExportClaims.line(kept.claim())));
    return body.toString();
  }

  private String body(Alert alert, NewListings.Found found) {
    ObjectNode body = head(alert);
    body.put("party", found.party());
    body.put("list", found.list());
    body.put("entry", found.entry());
    body.put("name", found.name());
    body.put("score", found.score());
    return body.toString();
  }

  private ObjectNode head(Alert alert) {
    Instant now = clock.instant();
    ObjectNode body = JSON.createObjectNode();
    body.put("format", "waybill-alert/1");
    body.put("alert", alert.name());
    body.put("trigger", alert.trigger().code());
    body.put("made", now.toString());
    return body;
  }
}
