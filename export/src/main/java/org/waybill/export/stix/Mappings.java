package org.waybill.export.stix;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.waybill.export.DataTable;
import org.waybill.model.Coded;

/** A column of one of this package's tables, by its first column. */
final class Mappings {

  static final Mappings CLASSES = new Mappings("identities.tsv", "type", "class");
  static final Mappings SECTORS = new Mappings("identities.tsv", "type", "sector");
  static final Mappings OPINIONS = new Mappings("opinions.tsv", "factuality", "opinion");
  static final Mappings CONFIDENCES = new Mappings("confidences.tsv", "credibility", "confidence");

  private final Map<String, String> values = new HashMap<>();

  private Mappings(String table, String key, String value) {
    for (Map<String, String> row : DataTable.rows(Mappings.class, table)) {
      values.put(row.getOrDefault(key, ""), row.getOrDefault(value, ""));
    }
  }

  /** What a value is mapped to; empty if to nothing. */
  Optional<String> of(Coded value) {
    return Optional.ofNullable(values.get(value.code())).filter(text -> !text.isEmpty());
  }
}
