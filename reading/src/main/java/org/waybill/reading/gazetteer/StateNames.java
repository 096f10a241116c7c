package org.waybill.reading.gazetteer;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The names that CLDR, as the JDK carries it, has for states in one language.
 *
 * <p>CLDR writes a second name in brackets, "Myanmar (Burma)"; here they are two names. Names
 * change with the release of CLDR, so where it matters which one is shown the data says so.
 */
final class StateNames {

  private static final Set<String> CURRENT = Set.of(Locale.getISOCountries());

  private final Locale language;

  StateNames(String language) {
    this.language = Locale.forLanguageTag(language);
  }

  /** The names of a state, none for a code that is not current in ISO 3166-1. */
  List<String> of(String code) {
    if (!CURRENT.contains(code)) {
      return List.of();
    }
    String name = Locale.of("", code).getDisplayCountry(language);
    int bracket = name.indexOf(" (");
    return bracket > 0 && name.endsWith(")")
        ? List.of(name.substring(0, bracket), name.substring(bracket + 2, name.length() - 1))
        : List.of(name);
  }
}
