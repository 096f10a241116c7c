package org.waybill.ledger.dossier;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.waybill.model.Coded;
import org.waybill.model.Credibility;
import org.waybill.model.Stage;

/**
 * The rules that grade how credible a stage is, from {@code rules/credibility.yaml}.
 *
 * @param implies what a stage implies: delivered is shipped
 * @param order stages that come in this order
 * @param rules the rules, the first that holds wins; the last holds always
 */
record CredibilityRules(Map<Stage, Stage> implies, List<Stage> order, List<Rule> rules) {

  CredibilityRules {
    implies = Map.copyOf(implies);
    order = List.copyOf(order);
    rules = List.copyOf(rules);
  }

  /** What a rule is given. */
  enum Input implements Coded {
    ORIGINS("origins"),
    ADMISSIONS("admissions"),
    LEANING("leaning"),
    POSSIBLE("possible"),
    DENIALS("denials"),
    DENIALS_BY_SIDES("denials-by-sides"),
    OUTSIDE_DENIALS("outside-denials"),
    CONTRADICTIONS("contradictions"),
    DISORDER("disorder");

    private final String code;

    Input(String code) {
      this.code = code;
    }

    @Override
    public String code() {
      return code;
    }
  }

  /**
   * A rule.
   *
   * @param name what the rule is called
   * @param grade what it gives
   * @param conditions what must hold, all of it
   * @param because why, for people
   */
  record Rule(String name, Credibility grade, List<Condition> conditions, String because) {

    boolean holds(Map<Input, Integer> inputs) {
      return conditions.stream().allMatch(condition -> condition.holds(inputs));
    }
  }

  /**
   * A comparison of an input with a number or another input.
   *
   * @param left the input
   * @param comparison {@code = >= > <= <}
   * @param right the other input; empty for the number
   * @param number the number, if there is no other input
   */
  record Condition(Input left, String comparison, Optional<Input> right, int number) {

    boolean holds(Map<Input, Integer> inputs) {
      int order =
          Integer.compare(
              inputs.getOrDefault(left, 0),
              right.map(input -> inputs.getOrDefault(input, 0)).orElse(number));
      return switch (comparison) {
        case "=" -> order == 0;
        case ">=" -> order >= 0;
        case ">" -> order > 0;
        case "<=" -> order <= 0;
        case "<" -> order < 0;
        default -> throw new IllegalStateException("comparison " + comparison);
      };
    }

    private boolean asksForTwoOrigins() {
      return left == Input.ORIGINS
          && right.isEmpty()
          && ((comparison.equals(">=") && number >= 2) || (comparison.equals(">") && number >= 1));
    }

    private static Condition parse(RuleFile file, String text) {
      String[] words = text.strip().split("\\s+", -1);
      if (words.length != 3 || !List.of("=", ">=", ">", "<=", "<").contains(words[1])) {
        throw file.wrong("'" + text + "' is no condition; write for instance origins >= 2");
      }
      Input left = file.code(Input.class, words[0]);
      return words[2].matches("[0-9]{1,6}")
          ? new Condition(left, words[1], Optional.empty(), Integer.parseInt(words[2]))
          : new Condition(left, words[1], Optional.of(file.code(Input.class, words[2])), 0);
    }
  }

  /** The rules that come with Waybill. */
  static CredibilityRules standard() {
    return of(RuleFile.named("credibility.yaml"));
  }

  /**
   * The rules of a file.
   *
   * @throws org.waybill.model.InvalidValueException if it is faulty
   */
  static CredibilityRules of(RuleFile file) {
    Map<Stage, Stage> implies = new EnumMap<>(Stage.class);
    file.part("implies")
        .texts()
        .forEach((one, other) ->
            implies.put(file.code(Stage.class, one), file.code(Stage.class, other)));
    for (Stage stage : implies.keySet()) {
      requireNoCircle(file, implies, stage);
    }
    List<Rule> rules = new ArrayList<>();
    for (RuleFile part : file.parts("rules")) {
      rules.add(rule(part));
    }
    if (rules.isEmpty() || !rules.getLast().conditions().isEmpty()) {
      throw file.wrong("the last rule must hold always: when: []");
    }
    return new CredibilityRules(implies, file.codes(Stage.class, "order"), rules);
  }

  private static Rule rule(RuleFile file) {
    Rule rule =
        new Rule(
            file.text("name"),
            file.code(Credibility.class, file.text("grade")),
            file.texts("when").stream().map(text -> Condition.parse(file, text)).toList(),
            file.text("because"));
    if (rule.grade() == Credibility.CONFIRMED
        && rule.conditions().stream().noneMatch(Condition::asksForTwoOrigins)) {
      throw file.wrong("grade 1 needs a condition that asks for two origins: origins >= 2");
    }
    return rule;
  }

  private static void requireNoCircle(RuleFile file, Map<Stage, Stage> implies, Stage start) {
    Set<Stage> met = new HashSet<>();
    for (Optional<Stage> at = Optional.of(start);
        at.isPresent();
        at = Optional.ofNullable(implies.get(at.get()))) {
      if (!met.add(at.get())) {
        throw file.wrong("stage '" + start.code() + "' implies itself");
      }
    }
  }

  /** Whether whoever claims a stage claims the other too; each stage implies itself. */
  boolean implies(Stage stage, Stage other) {
    for (Optional<Stage> at = Optional.of(stage);
        at.isPresent();
        at = Optional.ofNullable(implies.get(at.get()))) {
      if (at.get() == other) {
        return true;
      }
    }
    return false;
  }

  /** Stages that come before a stage. */
  List<Stage> before(Stage stage) {
    int at = order.indexOf(stage);
    return at < 0 ? List.of() : order.subList(0, at);
  }

  /** The first rule that holds. */
  Rule rule(Map<Input, Integer> inputs) {
    return rules.stream().filter(rule -> rule.holds(inputs)).findFirst().orElseThrow();
  }

  /** Inputs by the names that the file has for them. */
  static Map<String, Integer> named(Map<Input, Integer> inputs) {
    Map<String, Integer> named = new LinkedHashMap<>();
    for (Input input : Input.values()) {
      named.put(input.code(), inputs.getOrDefault(input, 0));
    }
    return named;
  }
}
