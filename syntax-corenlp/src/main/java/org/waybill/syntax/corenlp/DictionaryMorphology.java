package org.waybill.syntax.corenlp;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;
import org.waybill.model.InvalidValueException;

/**
 * Morphology from a Morfologik dictionary, for taggers whose tags are universal already.
 *
 * <p>Of a form's entries that one is taken whose tag suits the tagger's best; where several do, the
 * language's settings say which to prefer ({@code dictionary.prefer}).
 */
final class DictionaryMorphology implements Morphology, Enclitics.Forms {

  private static final String NONE = "-";

  private record Row(Pattern tag, List<String> universal, String features) {}

  /** What a dictionary tag means. */
  private record Reading(List<String> universal, String features, int preference) {}

  private record Entry(String lemma, Reading reading) {}

  private final List<Row> rows;
  private final List<Pattern> preferred;
  private final Map<String, Reading> readings = new ConcurrentHashMap<>();

  /** A lookup has buffers of its own; the dictionary beneath is shared. */
  private final ThreadLocal<DictionaryLookup> lookups;

  DictionaryMorphology(LanguageSettings settings) {
    this.rows =
        settings.table(settings.required("dictionary.tags"), 3).stream()
            .map(row ->
                new Row(
                    Pattern.compile(row.get(0)),
                    row.get(1).equals(NONE) ? List.of() : List.of(row.get(1).split(",", -1)),
                    row.get(2)))
            .toList();
    this.preferred =
        settings.optional("dictionary.prefer").stream()
            .flatMap(Pattern.compile("\\s+")::splitAsStream)
            .map(Pattern::compile)
            .toList();
    Dictionary dictionary = open(settings.required("dictionary"));
    this.lookups = ThreadLocal.withInitial(() -> new DictionaryLookup(dictionary));
  }

  private static Dictionary open(String path) {
    URL resource = DictionaryMorphology.class.getResource("/" + path);
    if (resource == null) {
      throw new InvalidValueException("the dictionary " + path + " is not on the class path");
    }
    try {
      return Dictionary.read(resource);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Analysis analyse(String form, String tag, String relation) {
    if (tag.equals("PUNCT") || tag.equals("SYM")) {
      return new Analysis(form, tag, "");
    }
    String lower = form.toLowerCase(Locale.ROOT);
    Optional<Entry> best = best(lower, tag);
    String features = best.map(entry -> entry.reading.features).orElse("");
    String lemma = tag.equals("PROPN") ? form : best.map(Entry::lemma).orElse(lower);
    return new Analysis(lemma, tag, features);
  }

  private Optional<Entry> best(String form, String tag) {
    Optional<Entry> best = Optional.empty();
    int bestScore = Integer.MAX_VALUE;
    for (Entry entry : entries(form)) {
      int place = entry.reading.universal.indexOf(tag);
      if (place >= 0) {
        int score = place * (preferred.size() + 1) + entry.reading.preference;
        if (score < bestScore) {
          best = Optional.of(entry);
          bestScore = score;
        }
      }
    }
    return best;
  }

  private List<Entry> entries(String form) {
    List<Entry> entries = new ArrayList<>();
    for (WordData data : lookups.get().lookup(form)) {
      CharSequence lemma = data.getStem();
      CharSequence tag = data.getTag();
      if (lemma != null && tag != null) {
        entries.add(
            new Entry(
                firstLemma(lemma.toString()),
                readings.computeIfAbsent(tag.toString(), this::read)));
      }
    }
    return entries;
  }

  /** The lemma of a contraction's first part, which is what its tag is about ("de:el"). */
  private static String firstLemma(String lemma) {
    int colon = lemma.indexOf(':', 1);
    return colon < 0 ? lemma : lemma.substring(0, colon);
  }

  @Override
  public boolean has(String form, Predicate<String> wantedTag) {
    for (WordData data : lookups.get().lookup(form)) {
      CharSequence tag = data.getTag();
      if (tag != null && wantedTag.test(tag.toString())) {
        return true;
      }
    }
    return false;
  }

  private Reading read(String tag) {
    List<String> universal = new ArrayList<>();
    Features features = new Features();
    for (Row row : rows) {
      if (row.tag.matcher(tag).matches()) {
        universal.addAll(row.universal);
        features.add(row.features);
      }
    }
    int preference = 0;
    while (preference < preferred.size() && !preferred.get(preference).matcher(tag).matches()) {
      preference++;
    }
    return new Reading(List.copyOf(universal), features.toString(), preference);
  }
}
