package org.waybill.reading.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.waybill.reading.language.GrammarWords;
import org.waybill.reading.language.Language;
import org.waybill.syntax.Sentence;

class ArgumentsTest {

  private static final GrammarWords ENGLISH = Language.read("en").grammar();
  private static final GrammarWords SPANISH = Language.read("es").grammar();

  @Test
  void takesWhoStandsBeforeTheHyphenOfAParticipleForItsDoer() {
    Sentence tree =
        HandTree.of(
            """
            U.S.      U.S.    PROPN 3 obl
            -         -       PUNCT 3 punct
            supplied  supply  VERB  4 amod      VerbForm=Part|Tense=Past
            rockets   rocket  NOUN  0 root
            """);

    assertThat(filling(tree, 2, ENGLISH, "subj")).containsExactly("U.S.");
    assertThat(filling(tree, 2, ENGLISH, "obj")).containsExactly("rockets");
    assertThat(filling(tree, 2, ENGLISH, Arguments.EPITHET)).containsExactly("U.S.");
  }

  @Test
  void sharesTheAuxiliaryOfAPassiveWithTheParticipleAfterAnd() {
    Sentence tree =
        HandTree.of(
            """
            Turkey    Turkey   PROPN 3 nsubj:pass
            was       be       AUX   3 aux:pass
            removed   remove   VERB  0 root      VerbForm=Part|Tense=Past
            and       and      CCONJ 5 cc
            hit       hit      VERB  3 conj      VerbForm=Part|Tense=Past
            with      with     ADP   7 case
            sanctions sanction NOUN  5 obl
            """);

    assertThat(filling(tree, 4, ENGLISH, "obj")).containsExactly("Turkey");
    assertThat(filling(tree, 4, ENGLISH, "subj")).isEmpty();
  }

  @Test
  void takesTheSecondOfTwoIndirectObjectsForTheObject() {
    Sentence tree =
        HandTree.of(
            """
            Moscow    Moscow    PROPN 2 nsubj
            offered   offer     VERB  0 root
            Argentina Argentina PROPN 2 iobj
            MiGs      MiG       PROPN 2 iobj
            """);

    assertThat(filling(tree, 1, ENGLISH, "obj")).containsExactly("MiGs");
  }

  @Test
  void takesTheSubjectOfAPassiveForTheObject() {
    Sentence tree =
        HandTree.of(
            """
            Tanks   tank   NOUN  3 nsubj:pass
            were    be     AUX   3 aux:pass
            sent    send   VERB  0 root      VerbForm=Part|Tense=Past
            to      to     ADP   5 case
            Kyiv    Kyiv   PROPN 3 obl
            by      by     ADP   7 case
            Poland  Poland PROPN 3 obl
            """);

    assertThat(filling(tree, 2, ENGLISH, "obj")).containsExactly("Tanks");
    assertThat(filling(tree, 2, ENGLISH, "subj")).containsExactly("Poland");
    assertThat(filling(tree, 2, ENGLISH, "obl:to")).containsExactly("Kyiv");
  }

  @Test
  void readsAParticipleThatAParserMadeASubjectClauseAsAPassive() {
    Sentence tree =
        HandTree.of(
            """
            misiles     misil    NOUN  2 nsubj  Gender=Masc|Number=Plur
            entregados  entregar VERB  6 csubj  VerbForm=Part|Gender=Masc|Number=Plur
            por         por      ADP   4 case
            Rusia       Rusia    PROPN 2 obj
            fueron      ser      AUX   6 aux
            destruidos  destruir VERB  0 root   VerbForm=Part
            """);

    assertThat(filling(tree, 1, SPANISH, "obj")).containsExactly("misiles");
    assertThat(filling(tree, 1, SPANISH, "subj")).containsExactly("Rusia");
  }

  @Test
  void findsTheNounOfAParticipleThatAParserCoordinatedWithAName() {
    Sentence tree =
        HandTree.of(
            """
            misiles     misil      NOUN  0 root   Gender=Masc|Number=Plur
            procedentes procedente ADJ   1 amod   Number=Plur
            de          de         ADP   4 case
            Irán        Irán       PROPN 2 nmod
            y           y          CCONJ 6 cc
            destinados  destinar   ADJ   4 conj   VerbForm=Part|Gender=Masc|Number=Plur
            a           a          ADP   8 case
            Hezbolá     Hezbolá    PROPN 6 obj
            """);

    assertThat(filling(tree, 5, SPANISH, "obj")).containsExactly("misiles");
    assertThat(filling(tree, 5, SPANISH, "obl:a")).containsExactly("Hezbolá");
  }

  @Test
  void lendsTheSubjectOfAnAdjectiveToTheNounItIsCloseTo() {
    Sentence tree =
        HandTree.of(
            """
            Indonesia Indonesia PROPN 3 nsubj
            is        be        AUX   3 cop
            close     close     ADJ   0 root
            to        to        ADP   5 case
            agreement agreement NOUN  3 obl
            """);

    assertThat(filling(tree, 4, ENGLISH, "subj")).containsExactly("Indonesia");
  }

  @Test
  void findsTheObjectOfAnObjectRelativeClause() {
    Sentence tree =
        HandTree.of(
            """
            missiles  missile NOUN  0 root
            that      that    PRON  4 obj
            Iran      Iran    PROPN 4 nsubj
            gave      give    VERB  1 acl:relcl VerbForm=Fin|Tense=Past
            """);

    assertThat(filling(tree, 3, ENGLISH, "obj")).containsExactly("missiles");
    assertThat(filling(tree, 3, ENGLISH, "subj")).containsExactly("Iran");
  }

  @Test
  void lendsTheObjectOfAnAppealToWhatItAsksFor() {
    Sentence tree =
        HandTree.of(
            """
            Kyiv     Kyiv   PROPN 2 nsubj
            urged    urge   VERB  0 root VerbForm=Fin|Tense=Past
            Berlin   Berlin PROPN 2 obj
            to       to     PART  5 mark
            send     send   VERB  2 xcomp VerbForm=Inf
            tanks    tank   NOUN  5 obj
            """);

    assertThat(filling(tree, 4, ENGLISH, "subj")).containsExactly("Berlin");
  }

  @Test
  void lendsTheSubjectOfALightVerbToItsNoun() {
    Sentence tree =
        HandTree.of(
            """
            Putin    Putin    PROPN 2 nsubj
            realizó  realizar VERB  0 root VerbForm=Fin|Tense=Past
            una      uno      DET   4 det
            visita   visita   NOUN  2 obj
            a        a        ADP   6 case
            Pekín    Pekín    PROPN 4 nmod
            """);

    assertThat(filling(tree, 3, SPANISH, "subj")).containsExactly("Putin");
    assertThat(filling(tree, 3, SPANISH, "obl:a")).containsExactly("Pekín");
  }

  @Test
  void readsAContractionOfPrepositionAndArticleAsThePreposition() {
    Sentence tree =
        HandTree.of(
            """
            Entregó   entregar VERB 0 root VerbForm=Fin|Tense=Past
            tanques   tanque   NOUN 1 obj
            al        a        ADP  4 case
            ejército  ejército NOUN 1 obl
            """);

    assertThat(filling(tree, 0, SPANISH, "obl:a")).containsExactly("ejército");
  }

  @Test
  void takesAReducedRelativeForAPassiveThoughItIsTaggedAsThePast() {
    Sentence tree =
        HandTree.of(
            """
            missiles  missile NOUN  7 nsubj
            supplied  supply  VERB  1 acl  VerbForm=Fin|Tense=Past
            to        to      ADP   4 case
            Iran      Iran    PROPN 2 obl
            by        by      ADP   6 case
            China     China   PROPN 2 obl
            arrived   arrive  VERB  0 root VerbForm=Fin|Tense=Past
            """);

    assertThat(filling(tree, 1, ENGLISH, "obj")).containsExactly("missiles");
    assertThat(filling(tree, 1, ENGLISH, "subj")).containsExactly("China");
  }

  @Test
  void takesAPluralAfterAVerbInTheSingularForItsObject() {
    Sentence tree =
        HandTree.of(
            """
            comprará     comprar    VERB  0 root  VerbForm=Fin|Number=Sing|Tense=Fut
            a            a          ADP   3 case
            España       España     PROPN 1 obj
            patrulleras  patrullera NOUN  1 nsubj Gender=Fem|Number=Plur
            """);

    assertThat(filling(tree, 0, SPANISH, "obj")).contains("patrulleras");
    assertThat(filling(tree, 0, SPANISH, "subj")).isEmpty();
  }

  @Test
  void whoeverDoesWhatARelativeClauseTellsIsTheDoer() {
    Sentence tree =
        HandTree.of(
            """
            embargo   embargo  NOUN  0 root
            que       que      PRON  5 obj
            la        el       DET   4 det
            ONU       ONU      PROPN 5 nsubj
            mantiene  mantener VERB  1 acl  VerbForm=Fin
            contra    contra   ADP   7 case
            Irak      Irak     PROPN 5 obl
            """);

    assertThat(filling(tree, 0, SPANISH, "doer")).containsExactly("ONU");
    assertThat(filling(tree, 0, SPANISH, "obl:contra")).containsExactly("Irak");
  }

  @Test
  void anAdjectiveAndItsPrepositionAreAsOne() {
    Sentence tree =
        HandTree.of(
            """
            cargamento  cargamento NOUN  0 root
            procedente  procedente ADJ   1 amod
            de          de         ADP   4 case
            Jordania    Jordania   PROPN 2 nmod
            """);

    assertThat(filling(tree, 0, SPANISH, "obl:procedente de")).containsExactly("Jordania");
  }

  @Test
  void whoeverApprovesADecreeDoesWhatItDoes() {
    Sentence tree =
        HandTree.of(
            """
            Spain     Spain   PROPN 2 nsubj
            approved  approve VERB  0 root  VerbForm=Fin|Tense=Past
            a         a       DET   4 det
            decree    decree  NOUN  2 obj
            banning   ban     VERB  4 acl   VerbForm=Ger
            sales     sale    NOUN  5 obj
            """);

    assertThat(filling(tree, 4, ENGLISH, "subj")).containsExactly("decree", "Spain");
  }

  @Test
  void whoeverBindsThemselvesDoesWhatTheyPromise() {
    Sentence tree =
        HandTree.of(
            """
            Bélgica      Bélgica      PROPN 3 nsubj
            se           se           PRON  3 obj
            comprometió  comprometer  VERB  0 root  VerbForm=Fin
            a            a            ADP   5 mark
            suministrar  suministrar  VERB  3 xcomp VerbForm=Inf
            misiles      misil        NOUN  5 obj
            """);

    assertThat(filling(tree, 4, SPANISH, "subj")).containsExactly("Bélgica");
  }

  private static List<String> filling(
      Sentence tree, int predicate, GrammarWords words, String slot) {
    return Arguments.of(tree, tree.token(predicate), words).in(slot).stream()
        .map(argument -> argument.token().text())
        .toList();
  }
}
