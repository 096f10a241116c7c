package org.waybill.model;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The categories of materiel, each with the code of the EU Common Military List (ML1 to ML22) and
 * the category of the UN Register of Conventional Arms that most of it falls under, where there is
 * one.
 */
public enum MaterielCategory implements Coded {
  /** Ammunition. */
  AMMUNITION("ammunition", "ML3", null),
  /** Artillery. */
  ARTILLERY("artillery", "ML2", "III"),
  /** Rockets. */
  ROCKETS("rockets", "ML4", "VII"),
  /** Missiles. */
  MISSILES("missiles", "ML4", "VII"),
  /** Air defence. */
  AIR_DEFENCE("air-defence", "ML4", null),
  /** Drones. */
  DRONES("drones", "ML10", "IV"),
  /** Aircraft. */
  AIRCRAFT("aircraft", "ML10", "IV"),
  /** Helicopters. */
  HELICOPTERS("helicopters", "ML10", "V"),
  /** Tanks. */
  TANKS("tanks", "ML6", "I"),
  /** Armoured vehicles. */
  ARMOURED_VEHICLES("armoured-vehicles", "ML6", "II"),
  /** Vehicles. */
  VEHICLES("vehicles", "ML6", null),
  /** Ships. */
  SHIPS("ships", "ML9", "VI"),
  /** Submarines. */
  SUBMARINES("submarines", "ML9", "VI"),
  /** Small arms. */
  SMALL_ARMS("small-arms", "ML1", "SALW"),
  /** Mines. */
  MINES("mines", "ML4", null),
  /** Explosives. */
  EXPLOSIVES("explosives", "ML8", null),
  /** Electronics. */
  ELECTRONICS("electronics", "ML11", null),
  /** Components. */
  COMPONENTS("components", "ML16", null),
  /** Raw materials. */
  RAW_MATERIALS("raw-materials", null, null),
  /** Technology. */
  TECHNOLOGY("technology", "ML22", null),
  /** Equipment. */
  EQUIPMENT("equipment", "ML17", null),
  /** Training. */
  TRAINING("training", "ML14", null),
  /** Funds. */
  FUNDS("funds", null, null),
  /** Fuel. */
  FUEL("fuel", null, null),
  /** Intelligence. */
  INTELLIGENCE("intelligence", null, null),
  /** Personnel. */
  PERSONNEL("personnel", null, null),
  /** Nuclear. */
  NUCLEAR("nuclear", null, null),
  /** Chemical. */
  CHEMICAL("chemical", "ML7", null),
  /** Weapons not further said. */
  ARMS("arms", null, null),
  /** Aid not further said. */
  SUPPORT("support", null, null);

  private final String code;
  private final @Nullable String commonMilitaryList;
  private final @Nullable String registerCategory;

  MaterielCategory(
      String code, @Nullable String commonMilitaryList, @Nullable String registerCategory) {
    this.code = code;
    this.commonMilitaryList = commonMilitaryList;
    this.registerCategory = registerCategory;
  }

  @Override
  public String code() {
    return code;
  }

  /** The entry of the EU Common Military List, {@code ML1} to {@code ML22}. */
  public Optional<String> commonMilitaryList() {
    return Optional.ofNullable(commonMilitaryList);
  }

  /**
   * The category of the UN Register of Conventional Arms, {@code I} to {@code VII}, or {@code
   * SALW}.
   */
  public Optional<String> registerCategory() {
    return Optional.ofNullable(registerCategory);
  }
}
