package org.waybill.syntax.corenlp;

import java.util.SortedSet;
import java.util.TreeSet;

/** Collects morphological features, sorted as Universal Dependencies wants them. */
final class Features {

  private final SortedSet<String> features = new TreeSet<>();

  /** Adds features written with bars between, or {@code -} for none. */
  void add(String written) {
    if (!written.equals("-")) {
      for (String feature : written.split("\\|", -1)) {
        features.add(feature);
      }
    }
  }

  @Override
  public String toString() {
    return String.join("|", features);
  }
}
