package org.waybill.reading.time;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waybill.model.InvalidValueException;

/**
 * The words and rules of one language.
 *
 * @param words the word table
 * @param rules the rules of each category, in the order of the table
 * @param beginnings what each rule can begin with
 */
record Grammar(TimeWords words, Map<String, List<Rule>> rules, Beginnings beginnings) {

  Grammar(TimeWords words, Map<String, List<Rule>> rules) {
    this(words, rules, new Beginnings(words, rules));
  }

  /**
   * Reads the two tables of a language.
   *
   * @param language its ISO 639-1 code
   * @throws org.waybill.model.UnsupportedLanguageException if it has none
   * @throws InvalidValueException if a line cannot be read, a pattern names a part that nothing
   *     defines, or a category begins with itself
   */
  static Grammar read(String language) {
    String folder = "languages/" + language + "/";
    TimeWords words = TimeWords.read(folder + "time-words.tsv");
    Map<String, List<Rule>> rules = new LinkedHashMap<>();
    for (Table.Line line : Table.read(folder + "time-rules.tsv", 3)) {
      rules.computeIfAbsent(line.cell(0), category -> new ArrayList<>()).add(Rule.of(line));
    }
    Grammar grammar = new Grammar(words, rules);
    rules.values().forEach(list -> list.forEach(rule -> grammar.check(rule, rule.pattern())));
    return grammar;
  }

  private void check(Rule rule, List<Pattern> patterns) {
    for (Pattern pattern : patterns) {
      switch (pattern) {
        case Pattern.Reference reference -> {
          if (!rules.containsKey(reference.category())
              && !words.has(reference.category())
              && Figures.named(reference.category()).isEmpty()) {
            throw new InvalidValueException(
                rule.place() + ": no word and no rule is called '" + reference.category() + "'");
          }
        }
        case Pattern.Joined joined -> check(rule, List.of(joined.part()));
        case Pattern.Absent absent -> check(rule, List.of(absent.part()));
        case Pattern.Choice choice -> choice.sequences().forEach(part -> check(rule, part));
        case Pattern.Literal literal -> {}
        case Pattern.Before before -> {}
      }
    }
  }
}
