package org.waybill.intake;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Codes of languages: what a report, a page or the detector calls a language, as ISO 639-1. */
final class LanguageCodes {

  /** The languages of the detector's model that ISO 639-3 splits off from one of ISO 639-1. */
  private static final Map<String, String> PARTS_OF =
      Map.ofEntries(
          Map.entry("arb", "ar"),
          Map.entry("azb", "az"),
          Map.entry("cmn", "zh"),
          Map.entry("ekk", "et"),
          Map.entry("lvs", "lv"),
          Map.entry("pes", "fa"),
          Map.entry("plt", "mg"),
          Map.entry("pnb", "pa"),
          Map.entry("swh", "sw"),
          Map.entry("ydd", "yi"),
          Map.entry("zlm", "ms"));

  private static final Map<String, String> SHORT = shortCodes();

  private LanguageCodes() {}

  private static Map<String, String> shortCodes() {
    Map<String, String> codes = new HashMap<>(PARTS_OF);
    for (String code : Locale.getISOLanguages()) {
      codes.put(code, code);
      codes.putIfAbsent(Locale.of(code).getISO3Language(), code);
    }
    return Map.copyOf(codes);
  }

  /**
   * The ISO 639-1 code for an ISO 639 code or a BCP 47 tag such as {@code es-419} or {@code en_US};
   * the ISO 639-3 code where ISO 639-1 has none; empty if it is no language.
   */
  static Optional<String> of(String tag) {
    String primary = tag.strip().toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
    if (!primary.matches("[a-z]{2,3}")) {
      return Optional.empty();
    }
    String code = SHORT.get(primary);
    if (code == null && primary.length() == 2) {
      return Optional.empty();
    }
    return Optional.of(code == null ? primary : code);
  }

  /** The English name, for messages; the code itself where Java has no name for it. */
  static String nameOf(String code) {
    return Locale.of(code).getDisplayLanguage(Locale.ENGLISH);
  }
}
