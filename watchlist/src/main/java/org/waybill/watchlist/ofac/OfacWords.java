package org.waybill.watchlist.ofac;

import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import org.waybill.model.watchlist.EntryKind;

/** Words that all formats of OFAC share. */
public final class OfacWords {

  /** The code of the Specially Designated Nationals. */
  public static final String SDN = "ofac-sdn";

  /** The code of the consolidated list of those that are not Specially Designated Nationals. */
  public static final String CONSOLIDATED = "ofac-consolidated";

  /** The name that ENHANCED_XML gives the list. */
  public static final String SDN_LIST = "SDN List";

  /**
   * Programmes whose parties are on the consolidated list. A file does not name its list; its first
   * entry tells: that of the SDN list is of 1986 and the Cuban programme.
   */
  private static final Set<String> NOT_SDN =
      Set.of(
          "NS-PLC",
          "NS-ISA",
          "NS-MBS",
          "FSE-IR",
          "FSE-SY",
          "FSE-WMD",
          "561-RELATED",
          "561LIST",
          "CAPTA",
          "CMIC-EO13959",
          "UKRAINE-EO13662",
          "RUSSIA-EO14024-MBS");

  private OfacWords() {}

  /** The code of the list that a file has, by the programmes of its first entry. */
  public static String list(Collection<String> programmes) {
    return !programmes.isEmpty() && NOT_SDN.containsAll(programmes) ? CONSOLIDATED : SDN;
  }

  /** The kind that a type stands for: Individual, Entity, Vessel, Aircraft. */
  public static EntryKind kind(String type) {
    return switch (type.toLowerCase(Locale.ROOT)) {
      case "individual" -> EntryKind.PERSON;
      case "entity", "-0-", "" -> EntryKind.ORGANISATION;
      case "vessel" -> EntryKind.VESSEL;
      case "aircraft" -> EntryKind.AIRCRAFT;
      default -> EntryKind.UNKNOWN;
    };
  }

  /** Whether a type of alias says that the name is a former one: f.k.a., fka, F.K.A. */
  public static boolean former(String type) {
    return type.replace(".", "").equalsIgnoreCase("fka");
  }
}
