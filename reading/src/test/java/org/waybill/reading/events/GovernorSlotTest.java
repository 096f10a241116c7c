package org.waybill.reading.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.waybill.reading.grammar.HandTree;
import org.waybill.reading.language.GrammarWords;
import org.waybill.reading.language.Language;
import org.waybill.syntax.Sentence;

class GovernorSlotTest {

  private static final GrammarWords ENGLISH = Language.read("en").grammar();

  @Test
  void theGovernorIsTheVerbAboveANounOfAmount() {
    assertThat(
            at(
                """
                London     London   PROPN 2 nsubj
                imposed    impose   VERB  0 root
                a          a        DET   4 det
                round      round    NOUN  2 obj
                of         of       ADP   6 case
                sanctions  sanction NOUN  4 nmod
                """,
                5,
                "governor"))
        .containsExactly("imposed");
  }

  @Test
  void aSubjectIsGovernedOnlyInThePassive() {
    String active =
        """
        Sanctions  sanction NOUN 2 nsubj
        hurt       hurt     VERB 0 root
        """;
    String passive =
        """
        Sanctions  sanction NOUN 3 nsubj:pass
        were       be       AUX  3 aux:pass
        lifted     lift     VERB 0 root  VerbForm=Part
        """;

    assertThat(at(active, 0, "governor")).isEmpty();
    assertThat(at(passive, 0, "governor")).containsExactly("lifted");
  }

  @Test
  void whoeverDoesSomethingUnderAMeasureBearsIt() {
    String lines =
        """
        Iran       Iran     PROPN 2 nsubj
        lives      live     VERB  0 root
        under      under    ADP   4 case
        sanctions  sanction NOUN  2 obl
        """;

    assertThat(at(lines, 3, "bearer:under")).containsExactly("Iran");
    assertThat(at(lines, 3, "bearer:despite")).isEmpty();
  }

  @Test
  void theHeadOfAVerbTakenForANounIsWhatItIsDoneTo() {
    assertThat(
            at(
                """
                A        a        DET   2 det
                bill     bill     NOUN  0 root
                to       to       ADP   5 case
                sanction sanction NOUN  5 compound
                banks    bank     NOUN  2 nmod
                """,
                3,
                "head:to"))
        .containsExactly("banks");
  }

  private static List<String> at(String lines, int noun, String slot) {
    Sentence tree = HandTree.of(lines);
    return GovernorSlot.of(tree, tree.token(noun), ENGLISH, slot).stream()
        .map(argument -> argument.token().text())
        .toList();
  }
}
