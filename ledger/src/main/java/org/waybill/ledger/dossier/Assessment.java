package org.waybill.ledger.dossier;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.waybill.model.Grade;

/**
 * A grade, and how it came about.
 *
 * @param grade the reliability of the best origin that claims it as certain, and the credibility by
 *     the rule
 * @param rule the name of the rule in {@code rules/credibility.yaml}
 * @param because what the rule says, for people
 * @param inputs what the rule was given, by the names of the file
 */
public record Assessment(Grade grade, String rule, String because, Map<String, Integer> inputs) {

  /** Copies the map, in its order. */
  public Assessment {
    inputs = Collections.unmodifiableMap(new LinkedHashMap<>(inputs));
  }
}
