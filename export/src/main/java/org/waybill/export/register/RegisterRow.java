package org.waybill.export.register;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.waybill.export.DataTable;
import org.waybill.export.GradedClaim;
import org.waybill.export.States;
import org.waybill.model.Claim;
import org.waybill.model.DateRange;
import org.waybill.model.Materiel;
import org.waybill.model.Party;
import org.waybill.model.PartyType;
import org.waybill.model.Quantity;
import org.waybill.model.Stage;
import org.waybill.model.When;

/**
 * One line of the register: materiel of one claim, from one supplier to one recipient.
 *
 * @param graded the claim and its grade
 * @param stage the stage of its transfer
 * @param supplier who gives
 * @param recipient who gets
 * @param materiel what; empty if the claim does not say
 */
record RegisterRow(
    GradedClaim graded, Stage stage, Party supplier, Party recipient, Optional<Materiel> materiel) {

  private static final Map<String, String> ARMAMENTS = armaments();

  Claim claim() {
    return graded.claim();
  }

  /** A state by its English name; the register marks who is none with an asterisk. */
  static String name(Party party) {
    boolean state = party.type() == PartyType.STATE;
    return state
        ? party.id().flatMap(States::englishName).orElse(party.name())
        : party.name() + "*";
  }

  String armament() {
    return materiel.map(item -> ARMAMENTS.getOrDefault(item.category().code(), "")).orElse("");
  }

  boolean isOrder() {
    return stage == Stage.AGREED;
  }

  /** The year in which all of the claim's date lies, or else its last. */
  Optional<Integer> year() {
    return days().flatMap(DateRange::latest).map(LocalDate::getYear);
  }

  /** Whether the year is no more than a guess: the date runs over several, or is not sure. */
  boolean isYearEstimate() {
    boolean oneYear =
        days()
            .filter(days -> days.earliest().isPresent() && days.latest().isPresent())
            .map(days -> days.earliest().get().getYear() == days.latest().get().getYear())
            .orElse(false);
    boolean qualified = claim().when().map(When::edtf).orElse("").matches(".*[?~%].*");
    return year().isPresent() && (!oneYear || qualified);
  }

  /** How many pieces; sums of money, tonnes and the like are no number of pieces. */
  Optional<Quantity> pieces() {
    return materiel.flatMap(Materiel::quantity).filter(amount -> amount.unit().isEmpty());
  }

  private Optional<DateRange> days() {
    return claim().when().map(When::edtf).flatMap(DateRange::ofEdtf);
  }

  private static Map<String, String> armaments() {
    Map<String, String> armaments = new HashMap<>();
    for (Map<String, String> row : DataTable.rows(RegisterRow.class, "armament-categories.tsv")) {
      armaments.put(row.getOrDefault("category", ""), row.getOrDefault("armament", ""));
    }
    return Map.copyOf(armaments);
  }
}
