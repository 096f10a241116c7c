package org.waybill.ledger.dossier;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.waybill.model.Factuality;
import org.waybill.model.MaterielCategory;

/**
 * The rules that tell what contradicts what, from {@code rules/contradictions.yaml}.
 *
 * @param covers the categories that a category stands for
 * @param rules the rules; all that hold are told
 */
record ContradictionRules(Map<MaterielCategory, Set<MaterielCategory>> covers, List<Rule> rules) {

  ContradictionRules {
    covers = Map.copyOf(covers);
    rules = List.copyOf(rules);
  }

  /**
   * A rule.
   *
   * @param name what the rule is called
   * @param because what contradicts what, for people
   * @param first what is contradicted
   * @param second what contradicts it
   * @param covered whether the second's category must be one that the first's covers
   * @param implied whether the second's stage must imply the first's
   * @param later whether the second must come later
   */
  record Rule(
      String name,
      String because,
      Pattern first,
      Pattern second,
      boolean covered,
      boolean implied,
      boolean later) {}

  /**
   * What one side of a contradiction looks like.
   *
   * @param kind the kind of entry
   * @param values its stages or undertakings; any if empty
   * @param factuality how surely it is put
   */
  record Pattern(EntryKind kind, Set<String> values, Set<Factuality> factuality) {

    boolean matches(Cell cell) {
      return cell.kind() == kind
          && (values.isEmpty() || values.contains(cell.what()))
          && factuality.contains(cell.factuality());
    }
  }

  /** The rules that come with Waybill. */
  static ContradictionRules standard() {
    return of(RuleFile.named("contradictions.yaml"));
  }

  /**
   * The rules of a file.
   *
   * @throws org.waybill.model.InvalidValueException if it is faulty
   */
  static ContradictionRules of(RuleFile file) {
    Map<MaterielCategory, Set<MaterielCategory>> covers = new EnumMap<>(MaterielCategory.class);
    RuleFile covering = file.part("covers");
    for (String category : covering.keys()) {
      covers.put(
          covering.code(MaterielCategory.class, category),
          EnumSet.copyOf(covering.codes(MaterielCategory.class, category)));
    }
    List<Rule> rules = new ArrayList<>();
    for (RuleFile part : file.parts("rules")) {
      rules.add(
          new Rule(
              part.text("name"),
              part.text("because"),
              pattern(part.part("first")),
              pattern(part.part("second")),
              choice(part, "categories", "covered"),
              choice(part, "stages", "implied"),
              choice(part, "order", "later")));
    }
    return new ContradictionRules(covers, rules);
  }

  private static Pattern pattern(RuleFile file) {
    EntryKind kind = file.code(EntryKind.class, file.text("kind"));
    if (kind != EntryKind.TRANSFER && kind != EntryKind.COMMITMENT) {
      throw file.wrong(
          "kind '" + kind.code() + "' has no contradictions; use transfer or commitment");
    }
    return new Pattern(
        kind,
        file.has("values") ? Set.copyOf(file.texts("values")) : Set.of(),
        Set.copyOf(file.codes(Factuality.class, "factuality")));
  }

  /** Whether a key has the word that restricts, and not {@code any}. */
  private static boolean choice(RuleFile file, String key, String restricting) {
    String word = file.text(key);
    if (!word.equals(restricting) && !word.equals("any")) {
      throw file.wrong("'" + key + "' is '" + word + "'; use " + restricting + " or any");
    }
    return word.equals(restricting);
  }

  /** Whether a category is another, or one that it stands for; what is not said is any. */
  boolean covers(Optional<MaterielCategory> wide, Optional<MaterielCategory> narrow) {
    return wide.isEmpty()
        || wide.equals(narrow)
        || narrow
            .map(category -> covers.getOrDefault(wide.get(), Set.of()).contains(category))
            .orElse(false);
  }
}
