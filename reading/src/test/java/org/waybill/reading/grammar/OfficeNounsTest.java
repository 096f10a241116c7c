package org.waybill.reading.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.waybill.syntax.Sentence;
import org.waybill.syntax.Token;

class OfficeNounsTest {

  private static final Set<String> PEOPLE = Set.of("enviado");

  @Test
  void aParticipleThatIsReceivedIsAPerson() {
    Sentence tree =
        HandTree.of(
            """
            Zelenski Zelenski PROPN 2 nsubj
            recibió  recibir  VERB  0 root
            al       a        ADP   4 case
            enviado  enviar   ADJ   2 obj
            especial especial ADJ   4 amod
            """);
    Token envoy = OfficeNouns.of(tree, PEOPLE).token(3);
    assertThat(envoy.tag()).isEqualTo("NOUN");
    assertThat(envoy.lemma()).isEqualTo("enviado");
  }

  @Test
  void aParticipleThatModifiesANounStaysOne() {
    Sentence tree =
        HandTree.of(
            """
            El      el      DET  2 det
            misil   misil   NOUN 4 nsubj
            enviado enviar  ADJ  2 amod
            falló   fallar  VERB 0 root
            """);
    assertThat(OfficeNouns.of(tree, PEOPLE)).isSameAs(tree);
  }
}
