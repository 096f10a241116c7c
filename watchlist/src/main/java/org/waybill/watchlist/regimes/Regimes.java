package org.waybill.watchlist.regimes;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.waybill.model.Claim;
import org.waybill.model.DateRange;
import org.waybill.model.regime.Finding;
import org.waybill.model.regime.Regime;

/** All regimes that Waybill knows of. Immutable. */
public final class Regimes {

  private final List<Regime> all;

  private Regimes(List<Regime> all) {
    this.all = all;
  }

  /** The regimes that come with Waybill. */
  public static Regimes standard() {
    return new Regimes(RegimeFiles.packed());
  }

  /**
   * The regimes of other files.
   *
   * @param contents gives the text of a file of the folder {@code regimes/} by its name
   * @throws org.waybill.model.InvalidValueException if a file is faulty; the message names the
   *     place
   */
  public static Regimes of(UnaryOperator<String> contents) {
    return new Regimes(RegimeFiles.read(contents));
  }

  /** All of them, by authority in the order of the data. */
  public List<Regime> all() {
    return all;
  }

  /**
   * Those asked for.
   *
   * @param authority the code of the authority; any if empty
   * @param target a state's code or a group's name; any if empty
   * @param on days on one of which some of the regime was in force; any if empty
   */
  public List<Regime> find(
      Optional<String> authority, Optional<String> target, Optional<DateRange> on) {
    return all.stream()
        .filter(regime -> authority.map(regime.authority().code()::equalsIgnoreCase).orElse(true))
        .filter(regime -> target.map(name -> isAgainst(regime, name)).orElse(true))
        .filter(regime -> on.map(regime::isInForce).orElse(true))
        .toList();
  }

  private static boolean isAgainst(Regime regime, String name) {
    return regime.provisions().stream()
        .map(provision -> provision.target())
        .anyMatch(target ->
            target.states().stream().anyMatch(name::equalsIgnoreCase)
                || target.groups().stream().anyMatch(name::equalsIgnoreCase));
  }

  /**
   * The provisions that what a claim tells would fall under, if it were so.
   *
   * @return none for what is no transfer, is halted or denied, or on which its source takes no
   *     stand
   */
  public List<Finding> of(Claim claim) {
    return new ClaimTest(claim).against(all);
  }

  /**
   * The provisions that what a claim tells would have fallen under at another time: all fits but
   * the days.
   *
   * @return none for claims that {@link #of} has none for whatever the days
   */
  public List<Finding> atOtherTimes(Claim claim) {
    return new ClaimTest(claim).atOtherTimes(all);
  }
}
