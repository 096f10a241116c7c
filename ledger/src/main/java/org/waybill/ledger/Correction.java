package org.waybill.ledger;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.waybill.model.InvalidValueException;

/**
 * Fields of a claim and what they are put right to.
 *
 * @param fields values by field, as text. Fields are named as in the claim format ({@code
 *     supplier}, {@code stage}, {@code factuality}, {@code when}, {@code materiel}, …), or by the
 *     JSON Pointer of a part of the stored claim with a value in JSON
 */
public record Correction(Map<String, String> fields) {

  /** Copies the map; rejects an empty one. */
  public Correction {
    fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    if (fields.isEmpty()) {
      throw new InvalidValueException("a correction needs a field and a value: stage=shipped");
    }
  }
}
