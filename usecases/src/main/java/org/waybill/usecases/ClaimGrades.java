package org.waybill.usecases;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waybill.ledger.Ledger;
import org.waybill.ledger.dossier.Assessment;
import org.waybill.ledger.dossier.Dossier;
import org.waybill.ledger.dossier.Grades;
import org.waybill.ledger.dossier.Origin;
import org.waybill.ledger.dossier.Relation;
import org.waybill.model.Claim;
import org.waybill.model.Credibility;
import org.waybill.model.Event;
import org.waybill.model.Grade;
import org.waybill.model.Materiel;
import org.waybill.model.MaterielCategory;
import org.waybill.model.Party;

/**
 * How far claims are to be trusted: the reliability is what analysts gave the origin of the claim,
 * the credibility what the dossier of its relation has for the stage and the first category of a
 * transfer. Other kinds of event have no credibility.
 */
final class ClaimGrades {

  private static final int DOSSIERS_HELD = 1000;

  private final Ledger ledger;
  private final Grades grades;
  private final Map<Relation, Dossier> dossiers =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Relation, Dossier> eldest) {
          return size() > DOSSIERS_HELD;
        }
      };

  ClaimGrades(Ledger ledger) {
    this.ledger = ledger;
    this.grades = ledger.grades();
  }

  Grade of(Claim claim) {
    String outlet = claim.report().outlet();
    Origin origin = Origin.of(claim.source(), outlet, outlet);
    return new Grade(
        grades.of(origin, claim.source().nearest().party().key()),
        claim.event() instanceof Event.Transfer transfer
            ? credibility(transfer)
            : Credibility.CANNOT_BE_JUDGED);
  }

  private Credibility credibility(Event.Transfer transfer) {
    Optional<MaterielCategory> category =
        transfer.materiel().stream().map(Materiel::category).findFirst();
    return relation(transfer).stream()
        .map(relation -> dossiers.computeIfAbsent(relation, ledger::dossier))
        .flatMap(dossier -> dossier.courses().stream())
        .filter(course -> course.category().equals(category))
        .flatMap(course -> course.steps().stream())
        .filter(step -> step.stage() == transfer.stage())
        .map(step -> step.assessment())
        .map(Assessment::grade)
        .map(Grade::credibility)
        .findFirst()
        .orElse(Credibility.CANNOT_BE_JUDGED);
  }

  /** The relation of the first on either side. */
  private static Optional<Relation> relation(Event.Transfer transfer) {
    if (transfer.parties().size() > 1) {
      return sides(transfer.parties().getFirst(), transfer.parties().get(1), true);
    }
    List<Party> suppliers = transfer.supplier();
    List<Party> recipients = transfer.recipient();
    return suppliers.isEmpty() || recipients.isEmpty()
        ? Optional.empty()
        : sides(suppliers.getFirst(), recipients.getFirst(), false);
  }

  private static Optional<Relation> sides(Party one, Party other, boolean open) {
    String first = Relation.principal(one);
    String second = Relation.principal(other);
    if (first.equals(second)) {
      return Optional.empty();
    }
    return Optional.of(open ? Relation.between(first, second) : Relation.directed(first, second));
  }
}
