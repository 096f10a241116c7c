package org.waybill.syntax.corenlp;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * Morphology for taggers with telling tags: CoreNLP's suffix rules for lemmas, and a table from the
 * tagger's tag (and the relation) to universal tag and features.
 */
final class RuleMorphology implements Morphology {

  private static final String ANY = "-";

  private record Row(Pattern tag, Pattern relation, String universal, String features) {}

  private record Reading(String universal, String features) {}

  private final List<Row> rows;
  private final Map<String, Reading> readings = new ConcurrentHashMap<>();

  /** Not safe for several threads, so one each. */
  private final ThreadLocal<edu.stanford.nlp.process.Morphology> lemmas =
      ThreadLocal.withInitial(edu.stanford.nlp.process.Morphology::new);

  RuleMorphology(LanguageSettings settings) {
    this.rows =
        settings.table(settings.required("tagger.tags"), 4).stream()
            .map(row -> new Row(pattern(row.get(0)), pattern(row.get(1)), row.get(2), row.get(3)))
            .toList();
  }

  private static Pattern pattern(String written) {
    return Pattern.compile(written.equals(ANY) ? ".*" : written);
  }

  @Override
  public Analysis analyse(String form, String tag, String relation) {
    Reading reading =
        readings.computeIfAbsent(tag + "\t" + relation, unused -> read(tag, relation));
    String lemma =
        reading.universal.equals("PROPN")
            ? form
            : lemmas.get().lemma(form, tag).toLowerCase(Locale.ROOT);
    return new Analysis(lemma, reading.universal, reading.features);
  }

  private Reading read(String tag, String relation) {
    String universal = "X";
    Features features = new Features();
    for (Row row : rows) {
      if (row.tag.matcher(tag).matches() && row.relation.matcher(relation).matches()) {
        features.add(row.features);
        if (!row.universal.equals(ANY)) {
          universal = row.universal;
        }
      }
    }
    return new Reading(universal, features.toString());
  }
}
