package org.waybill.watchlist.regimes;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.waybill.model.Claim;
import org.waybill.model.DateRange;
import org.waybill.model.Event;
import org.waybill.model.Materiel;
import org.waybill.model.MaterielCategory;
import org.waybill.model.Party;
import org.waybill.model.PartyType;
import org.waybill.model.Stage;
import org.waybill.model.Undertaking;
import org.waybill.model.regime.Direction;
import org.waybill.model.regime.Doubt;
import org.waybill.model.regime.Finding;
import org.waybill.model.regime.Provision;
import org.waybill.model.regime.Regime;
import org.waybill.model.regime.Scope;

/**
 * Which provisions a claim would fall under, if it were so.
 *
 * <p>A provision is found if it was in force on some day that the event may have happened on; if
 * one side is its target and the other, where it does not bind all states, one of those that it
 * binds; and if its scope covers or may cover what is transferred. Whatever is not sure of this is
 * told as a {@link Doubt}. A pledge to supply is tested as the transfer that it would become. What
 * goes on within the target's own states is no transfer to or from it.
 */
final class ClaimTest {

  private static final DateRange ANY_DAY = new DateRange(Optional.empty(), Optional.empty());

  private final Claim claim;
  private final DateRange days;
  private final Set<Doubt> dateDoubts;
  private final Map<List<Object>, Finding> findings = new LinkedHashMap<>();

  ClaimTest(Claim claim) {
    this.claim = claim;
    Optional<DateRange> own = claim.when().flatMap(when -> DateRange.ofEdtf(when.edtf()));
    Optional<DateRange> reports = claim.report().published().flatMap(DateRange::ofEdtf);
    this.days = own.or(() -> reports).orElse(ANY_DAY);
    this.dateDoubts =
        own.isPresent()
            ? Set.of()
            : Set.of(reports.isPresent() ? Doubt.REPORT_DATE : Doubt.NO_DATE);
  }

  /** The findings on provisions that were in force. */
  List<Finding> against(List<Regime> regimes) {
    return against(regimes, true);
  }

  /** What would be found if it were not for the days. */
  List<Finding> atOtherTimes(List<Regime> regimes) {
    return against(regimes, false);
  }

  private List<Finding> against(List<Regime> regimes, boolean inForce) {
    Optional<Event.Transfer> transfer =
        claim.factuality().isPositive() ? transfer(claim.event()) : Optional.empty();
    if (transfer.isPresent()) {
      for (Regime regime : regimes) {
        for (Provision provision : regime.provisions()) {
          if (provision.isInForce(days) == inForce) {
            test(regime, provision, transfer.get());
          }
        }
      }
    }
    return List.copyOf(findings.values());
  }

  /** The transfer that is told of: one that goes on, or one that somebody undertakes to make. */
  private static Optional<Event.Transfer> transfer(Event event) {
    return switch (event) {
      case Event.Transfer transfer when transfer.stage() != Stage.HALTED -> Optional.of(transfer);
      case Event.Commitment pledge when pledge.undertakes() == Undertaking.SUPPLY ->
          Optional.of(
              new Event.Transfer(
                  Stage.OFFERED,
                  pledge.actor(),
                  pledge.recipient().isEmpty() ? pledge.addressee() : pledge.recipient(),
                  List.of(),
                  List.of(),
                  pledge.materiel()));
      default -> Optional.empty();
    };
  }

  private void test(Regime regime, Provision provision, Event.Transfer transfer) {
    Optional<Set<Doubt>> goods = doubtsOfScope(provision, transfer.materiel());
    if (goods.isEmpty()) {
      return;
    }
    Set<Doubt> doubts = EnumSet.noneOf(Doubt.class);
    doubts.addAll(dateDoubts);
    doubts.addAll(goods.get());
    if (claim.event() instanceof Event.Commitment) {
      doubts.add(Doubt.PLEDGE);
    }
    if (!dateDoubts.contains(Doubt.NO_DATE)
        && provision.isInForce(days)
        && !provision.isInForceThroughout(days)) {
      doubts.add(Doubt.DAYS);
    }
    if (provision.isUnknown(days)) {
      doubts.add(Doubt.RENEWAL);
    }
    Found found = new Found(regime, provision, doubts);
    if (!transfer.parties().isEmpty()) {
      doubts.add(Doubt.DIRECTION);
      for (Party one : transfer.parties()) {
        List<Party> others =
            transfer.parties().stream().filter(other -> !other.equals(one)).toList();
        test(found, others, List.of(one), List.of());
      }
    } else {
      test(found, transfer.supplier(), transfer.recipient(), transfer.endUser());
    }
  }

  /** A provision that could be meant by its days and its goods. */
  private record Found(Regime regime, Provision provision, Set<Doubt> doubts) {}

  private void test(
      Found found, List<Party> suppliers, List<Party> recipients, List<Party> endUsers) {
    List<Party> receivers = new ArrayList<>(recipients);
    receivers.addAll(endUsers);
    if (found.provision.direction().barsSupply()) {
      receivers.forEach(target -> test(found, Direction.TO, target, suppliers));
    }
    if (found.provision.direction().barsProcurement()) {
      List<Party> buyers = recipients.isEmpty() ? endUsers : recipients;
      suppliers.forEach(target -> test(found, Direction.FROM, target, buyers));
    }
  }

  private void test(Found found, Direction direction, Party target, List<Party> counterparts) {
    if (!found.provision.target().includes(target)) {
      return;
    }
    if (counterparts.isEmpty() && found.provision.binds().isAll()) {
      add(found, direction, target, Optional.empty());
    }
    for (Party counterpart : counterparts) {
      if (isOutside(found.provision, target, counterpart)
          && isBound(found.provision, counterpart)) {
        add(found, direction, target, Optional.of(counterpart));
      }
    }
  }

  /** Whether the other side is nobody of the target's own states. */
  private static boolean isOutside(Provision provision, Party target, Party counterpart) {
    return !counterpart.key().equals(target.key())
        && !provision.target().includes(counterpart)
        && !home(counterpart).map(provision.target().states()::contains).orElse(false);
  }

  private boolean isBound(Provision provision, Party counterpart) {
    return provision.binds().isAll()
        || (counterpart.type() != PartyType.ARMED_GROUP
            && home(counterpart).map(state -> provision.binds().binds(state, days)).orElse(false));
  }

  private static Optional<String> home(Party party) {
    return party.type() == PartyType.STATE ? Optional.of(party.key()) : party.of();
  }

  /** Keeps, of two findings on one provision and the same two principals, the surer one. */
  private void add(Found found, Direction direction, Party target, Optional<Party> counterpart) {
    Set<Doubt> doubts = EnumSet.noneOf(Doubt.class);
    doubts.addAll(found.doubts);
    if (found.provision.target().isUnsureOf(target)) {
      doubts.add(Doubt.TARGET);
    }
    Finding finding =
        new Finding(
            found.regime,
            found.provision,
            direction,
            target,
            counterpart,
            claim.factuality(),
            doubts);
    findings.merge(
        List.of(
            found.provision,
            direction,
            home(target).orElse(target.key()),
            counterpart.flatMap(other -> home(other)).or(() -> counterpart.map(Party::key))),
        finding,
        (one, other) -> other.doubts().size() < one.doubts().size() ? other : one);
  }

  /** Empty if none of the materiel can fall under the provision. */
  private static Optional<Set<Doubt>> doubtsOfScope(Provision provision, List<Materiel> materiel) {
    if (materiel.isEmpty()) {
      return Optional.of(Set.of(Doubt.SCOPE));
    }
    if (materiel.stream().anyMatch(item -> covers(provision, item.category()))) {
      return Optional.of(Set.of());
    }
    return materiel.stream().anyMatch(item -> mayCover(provision, item.category()))
        ? Optional.of(Set.of(Doubt.SCOPE))
        : Optional.empty();
  }

  private static boolean covers(Provision provision, MaterielCategory category) {
    return provision.scopes().stream().anyMatch(scope -> scope.covers().contains(category));
  }

  private static boolean mayCover(Provision provision, MaterielCategory category) {
    return provision.scopes().stream()
        .map(Scope::mayCover)
        .anyMatch(categories -> categories.contains(category));
  }
}
