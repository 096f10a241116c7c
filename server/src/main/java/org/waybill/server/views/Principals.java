package org.waybill.server.views;

import java.util.Locale;
import java.util.Set;

/** Which keys of parties are states. */
final class Principals {

  private static final Set<String> STATES = Set.of(Locale.getISOCountries());

  private Principals() {}

  static boolean isState(String key) {
    return STATES.contains(key);
  }
}
