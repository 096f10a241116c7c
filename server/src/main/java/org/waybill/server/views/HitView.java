package org.waybill.server.views;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.waybill.ledger.Decision;
import org.waybill.ledger.exposure.Hit;
import org.waybill.ledger.exposure.KeptHit;
import org.waybill.model.screening.Reason;
import org.waybill.model.screening.ScreeningHit;
import org.waybill.model.watchlist.Entry;
import org.waybill.model.watchlist.EntryDate;

/**
 * A list entry that a name resembles.
 *
 * @param id the id of the hit; empty for one that the ledger does not keep
 * @param list the code of the list
 * @param entry the list's own id of the entry
 * @param kind what kind of party it is, as coded
 * @param name the name that resembles the one asked for
 * @param primaryName the name that the list puts first; empty if that is the same
 * @param programmes the programmes that it is listed under
 * @param since when it was put on the list; empty if that is not known
 * @param score how alike they are
 * @param match whether the score reaches the threshold
 * @param reasons why
 * @param clearing the decision that it is somebody else
 */
public record HitView(
    String id,
    String list,
    String entry,
    String kind,
    String name,
    String primaryName,
    String programmes,
    String since,
    String score,
    boolean match,
    List<ReasonView> reasons,
    Optional<DecisionView> clearing) {

  /** Copies the list. */
  public HitView {
    reasons = List.copyOf(reasons);
  }

  /**
   * Why two names are alike, or not.
   *
   * @param feature what was compared, as coded
   * @param score how far it speaks for a match
   * @param weight its share
   * @param left what was compared of the name asked for
   * @param right what was compared of the name on the list
   */
  public record ReasonView(
      String feature, String score, String weight, String left, String right) {}

  /** A hit that the ledger keeps. */
  public static HitView of(KeptHit kept) {
    Hit hit = kept.hit();
    Hit.Listed listed = hit.listed();
    return new HitView(
        hit.id(),
        listed.list(),
        listed.entry(),
        listed.kind().code(),
        listed.name(),
        listed.primaryName().equals(listed.name()) ? "" : listed.primaryName(),
        String.join(", ", listed.programmes()),
        listed.since().orElse(""),
        number(hit.score(), 3),
        true,
        reasons(hit.reasons()),
        kept.cleared().map((Decision clearing) -> DecisionView.of(clearing)));
  }

  /** A hit of a name that somebody asked for. */
  public static HitView of(ScreeningHit hit) {
    Entry entry = hit.entry();
    String primaryName = entry.primaryName().full();
    return new HitView(
        "",
        entry.list(),
        entry.id(),
        entry.kind().code(),
        hit.name(),
        primaryName.equals(hit.name()) ? "" : primaryName,
        String.join(", ", entry.programmes()),
        entry.listed().map(EntryDate::edtf).orElse(""),
        number(hit.comparison().score(), 3),
        hit.comparison().match(),
        reasons(hit.comparison().reasons()),
        Optional.empty());
  }

  private static List<ReasonView> reasons(List<Reason> reasons) {
    return reasons.stream()
        .map(reason ->
            new ReasonView(
                reason.feature(),
                number(reason.score(), 2),
                number(reason.weight(), 3),
                reason.left(),
                reason.right()))
        .toList();
  }

  private static String number(double value, int digits) {
    return String.format(Locale.ROOT, "%." + digits + "f", value);
  }
}
