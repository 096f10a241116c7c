package org.waybill.reading.materiel;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waybill.model.Coded;
import org.waybill.model.MaterielCategory;
import org.waybill.reading.data.DataFile;
import org.waybill.reading.data.PhraseTable;
import org.waybill.reading.data.Section;
import org.waybill.reading.data.Word;

/** The materiel terms of a language, from its {@code materiel.yaml}. */
final class TermTable {

  private final PhraseTable<Term> terms = new PhraseTable<>();
  private final PhraseTable<Boolean> links = new PhraseTable<>();
  private final PhraseTable<Boolean> moneyLinks = new PhraseTable<>();
  private final PhraseTable<Boolean> values = new PhraseTable<>();
  private final boolean headLast;

  private TermTable(DataFile source) {
    Section file = source.yaml();
    Map<String, Term> all = new HashMap<>();
    read(file.section("always"), false, all);
    read(file.section("in-transfer"), true, all);
    for (String phrase : file.words("containers")) {
      all.put(phrase, all.getOrDefault(phrase, new Term(null, true, true)).asContainer());
    }
    for (String phrase : file.words("lookalikes")) {
      all.put(phrase, Term.LOOKALIKE);
    }
    all.forEach(terms::add);
    file.words("links").forEach(phrase -> links.add(phrase, true));
    file.words("money-links").forEach(phrase -> moneyLinks.add(phrase, true));
    file.words("worth").forEach(phrase -> values.add(phrase, true));
    headLast =
        switch (file.text("compound-head")) {
          case "last" -> true;
          case "first" -> false;
          default -> throw source.wrong("compound-head", "is neither; write first or last");
        };
  }

  static TermTable load(String language) {
    return new TermTable(DataFile.ofLanguage(language, "materiel.yaml"));
  }

  private static void read(Section section, boolean weak, Map<String, Term> terms) {
    for (String code : section.keys()) {
      MaterielCategory category = Coded.of(MaterielCategory.class, code);
      section.words(code).forEach(phrase -> terms.put(phrase, new Term(category, weak, false)));
    }
  }

  Optional<PhraseTable.Match<Term>> longest(List<Word> words, int from) {
    return terms.longest(words, from);
  }

  /** How many words a link ("of the") takes at a word; 0 if none stands there. */
  int link(List<Word> words, int from) {
    return links.longest(words, from).map(PhraseTable.Match::length).orElse(0);
  }

  /** How many words a link behind a sum ("in") takes at a word; 0 if none stands there. */
  int moneyLink(List<Word> words, int from) {
    return moneyLinks.longest(words, from).map(PhraseTable.Match::length).orElse(0);
  }

  /** How many words a mark of value ("worth") takes at a word; 0 if none stands there. */
  int worth(List<Word> words, int from) {
    return values.longest(words, from).map(PhraseTable.Match::length).orElse(0);
  }

  /** Whether the last noun of a compound governs it, as in English, or the first. */
  boolean headLast() {
    return headLast;
  }
}
