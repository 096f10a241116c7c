package org.waybill.reading.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.waybill.model.Coded;
import org.waybill.model.Factuality;
import org.waybill.reading.data.Section;

/**
 * A word that acts on the event it governs: it makes it less sure, turns it, or moves its stage.
 *
 * @param lemma the word
 * @param factuality what the event becomes below it; empty if it leaves that alone
 * @param negated what the event becomes when the word itself is negated ("no evidence that")
 * @param stages the stage that an event of a kind gets below it ("halt": a transfer is halted)
 * @param over what it acts on: {@code comp} its clause, {@code obj}, {@code subj}, {@code nmod},
 *     {@code obl}, {@code mod} the noun it modifies
 */
public record Operator(
    String lemma,
    Optional<Factuality> factuality,
    Optional<Factuality> negated,
    Map<String, String> stages,
    Set<String> over) {

  /** Reads {@code operators.yaml}: groups of words that act alike. */
  public static Map<String, List<Operator>> read(Section file) {
    Map<String, List<Operator>> found = new HashMap<>();
    file.sections("groups")
        .forEach((name, group) -> {
          Map<String, String> stages = new HashMap<>();
          group.wordLists("stage").forEach((kind, stage) -> stages.put(kind, stage.getFirst()));
          Set<String> over = group.wordSet("over");
          for (String lemma : group.words("words")) {
            found
                .computeIfAbsent(lemma, key -> new ArrayList<>())
                .add(
                    new Operator(
                        lemma,
                        group.word("factuality").map(c -> Coded.of(Factuality.class, c)),
                        group.word("negated").map(c -> Coded.of(Factuality.class, c)),
                        Map.copyOf(stages),
                        over.isEmpty() ? Set.of("comp", "obj", "nmod") : over));
          }
        });
    found.replaceAll((lemma, list) -> List.copyOf(list));
    return Map.copyOf(found);
  }
}
