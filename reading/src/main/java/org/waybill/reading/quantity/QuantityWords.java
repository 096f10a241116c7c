package org.waybill.reading.quantity;

import java.util.List;
import java.util.function.BiConsumer;
import org.waybill.reading.data.DataFile;
import org.waybill.reading.data.PhraseTable;
import org.waybill.reading.data.Section;

/**
 * The words of a language that make up quantities, from its {@code quantities.yaml}.
 *
 * @param decimal the decimal sign of the language
 * @param scales words that multiply a number: million, dozen
 * @param vague words that stand for a range: dozens, several
 * @param fractions words for a part of a scale: half
 * @param links words that may stand between a number and what it counts: of
 * @param rangeOpeners words before the lower end of a range: between, from
 * @param rangeLinks words between the ends of a range: to, or
 * @param openedRangeLinks words between the ends of a range that an opener announced: and
 * @param bounds words that bound or blur the number after them
 * @param boundsAfter words that bound or blur the number before them: or more
 * @param units words for what is counted or measured, with the code of the unit
 * @param currencies signs and words of currencies, with their ISO 4217 code
 * @param notCounted words after a number that make it no count: millimetres, years
 */
record QuantityWords(
    char decimal,
    PhraseTable<Double> scales,
    PhraseTable<Bounds> vague,
    PhraseTable<Double> fractions,
    PhraseTable<Boolean> links,
    PhraseTable<Boolean> rangeOpeners,
    PhraseTable<Boolean> rangeLinks,
    PhraseTable<Boolean> openedRangeLinks,
    PhraseTable<Bounding> bounds,
    PhraseTable<Bounding> boundsAfter,
    PhraseTable<String> units,
    PhraseTable<String> currencies,
    PhraseTable<Boolean> notCounted) {

  static QuantityWords load(String language) {
    Section file = DataFile.ofLanguage(language, "quantities.yaml").yaml();
    return new QuantityWords(
        file.text("decimal").charAt(0),
        table(file.section("scales"), (section, key) -> section.number(key)),
        table(file.section("vague"), (section, key) -> Bounds.of(section.numbers(key))),
        table(file.section("fractions"), (section, key) -> section.number(key)),
        set(file.words("links")),
        set(file.words("range-openers")),
        set(file.words("range-links")),
        set(file.words("opened-range-links")),
        bounds(file.section("bounds")),
        bounds(file.section("bounds-after")),
        codes(file.section("units")),
        codes(file.section("currencies")),
        set(file.words("not-counted")));
  }

  private interface Value<V> {
    V read(Section section, String key);
  }

  private static <V> PhraseTable<V> table(Section section, Value<V> value) {
    PhraseTable<V> table = new PhraseTable<>();
    section.keys().forEach(key -> table.add(key, value.read(section, key)));
    return table;
  }

  private static PhraseTable<Boolean> set(List<String> phrases) {
    PhraseTable<Boolean> table = new PhraseTable<>();
    phrases.forEach(phrase -> table.add(phrase, true));
    return table;
  }

  private static PhraseTable<String> codes(Section section) {
    PhraseTable<String> table = new PhraseTable<>();
    each(section, (phrase, code) -> table.add(phrase, code));
    return table;
  }

  private static PhraseTable<Bounding> bounds(Section section) {
    PhraseTable<Bounding> table = new PhraseTable<>();
    each(section, (phrase, name) -> table.add(phrase, Bounding.of(name)));
    return table;
  }

  private static void each(Section section, BiConsumer<String, String> add) {
    for (String key : section.keys()) {
      section.words(key).forEach(phrase -> add.accept(phrase, key));
    }
  }
}
