package org.waybill.reading.materiel;

import static org.waybill.model.MaterielCategory.*;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.waybill.model.MaterielCategory;

/** Which categories are wider than which, and which only say what other materiel is for. */
final class Breadth {

  private static final Map<MaterielCategory, Set<MaterielCategory>> NARROWER =
      new EnumMap<>(MaterielCategory.class);

  static {
    NARROWER.put(AIRCRAFT, EnumSet.of(DRONES, HELICOPTERS));
    NARROWER.put(VEHICLES, EnumSet.of(ARMOURED_VEHICLES, TANKS, AIR_DEFENCE, ARTILLERY, ROCKETS));
    NARROWER.put(ARMOURED_VEHICLES, EnumSet.of(TANKS));
    NARROWER.put(SHIPS, EnumSet.of(SUBMARINES));
    NARROWER.put(ARMS, EnumSet.complementOf(EnumSet.of(ARMS, SUPPORT, EQUIPMENT, FUNDS)));
    NARROWER.put(EQUIPMENT, EnumSet.complementOf(EnumSet.of(EQUIPMENT, SUPPORT, FUNDS)));
    NARROWER.put(SUPPORT, EnumSet.complementOf(EnumSet.of(SUPPORT)));
    NARROWER.put(TECHNOLOGY, EnumSet.of(ELECTRONICS));
  }

  private static final Set<MaterielCategory> DEPENDENT =
      EnumSet.of(AMMUNITION, COMPONENTS, TRAINING, TECHNOLOGY, FUEL, EXPLOSIVES, INTELLIGENCE);

  private static final Set<MaterielCategory> PART = EnumSet.of(AMMUNITION, COMPONENTS);

  private Breadth() {}

  /** Whether the second category is a kind of the first. */
  static boolean narrows(MaterielCategory wide, MaterielCategory narrow) {
    return NARROWER.getOrDefault(wide, Set.of()).contains(narrow);
  }

  /** Whether a category only says what other materiel is for: "parts of helicopters". */
  static boolean isDependent(MaterielCategory category) {
    return DEPENDENT.contains(category);
  }

  /** Whether other materiel makes a weak word of this category sure: "parts for the tanks". */
  static boolean isPart(MaterielCategory category) {
    return PART.contains(category);
  }
}
